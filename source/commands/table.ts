import type {OptionName} from './options.ts';

/** The names that begin a command line. */
export type CommandName =
	| 'add'
	| 'remove'
	| 'export'
	| 'import'
	| 'library'
	| 'watch'
	| 'feeds'
	| 'list'
	| 'stories'
	| 'story'
	| 'show'
	| 'search'
	| 'diff'
	| 'matrix'
	| 'config'
	| 'help';

/** A command as it is parsed and explained. */
export type Command = {
	/** Empty for the reader, which has none. */
	readonly name: CommandName | '';
	/** The words it takes, as its help shows them: `LEFT RIGHT`. */
	readonly words: string;
	readonly minWords: number;
	readonly maxWords: number;
	/** One line that says what it does. */
	readonly help: string;
	readonly options: readonly OptionName[];
};

/** Where sources are taken from. */
const FROM = ['from', 'follow', 'max-pages', 'allow-private', 'library', 'samples'] as const;

/** What results are written in. */
const WRITTEN = ['json', 'format', 'color'] as const;

/** What wirediff does without a command: it reads. */
export const READER: Command = {
	name: '',
	words: '[FILE|FOLDER|ADDRESS|-]…',
	minWords: 0,
	maxWords: Number.POSITIVE_INFINITY,
	help: 'open the reader on the library, on files, folders and addresses, or on the samples while the library is empty',
	options: [...FROM, 'threshold', 'outlet', 'theme', 'color', 'ascii', 'screen-reader', 'mouse'],
};

/** Every command, in the order help shows them. Parsing, help and the manual are drawn from it. */
export const COMMANDS: readonly Command[] = [
	{
		name: 'add',
		words: 'PATH|ADDRESS|-…',
		minWords: 1,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'add the articles in files, folders and addresses to the library, but for those it holds already',
		options: ['story', 'outlet', 'follow', 'max-pages', 'allow-private', 'library', 'json'],
	},
	{
		name: 'remove',
		words: '[ID|FILTER…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'take articles out of the library, by id, number or filter (with --yes), or put back what was removed last',
		options: ['yes', 'undo', 'library', 'json'],
	},
	{
		name: 'watch',
		words: '[ADDRESS|FILE.opml…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'ask for feeds, or for those that were watched before, as often as they change, and add what is new in them to the library, until Ctrl-C',
		options: ['once', 'follow', 'max-pages', 'allow-private', 'library', 'json'],
	},
	{
		name: 'feeds',
		words: '[forget FEED…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'list the feeds that were watched, and how that went, or forget some',
		options: ['opml', 'library', 'json'],
	},
	{
		name: 'list',
		words: '[FILTER…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'list the sources, or those that pass a filter',
		options: [...FROM, 'outlet', ...WRITTEN],
	},
	{
		name: 'stories',
		words: '[FILTER…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'list the stories that several articles of the library tell, or those that pass a filter',
		options: ['library', ...WRITTEN],
	},
	{
		name: 'story',
		words: 'merge STORY STORY|SOURCE…, split SOURCE…, name STORY [NAME]',
		minWords: 2,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'join stories and sources, put sources into a story of their own, or name a story (without NAME: by its articles again)',
		options: ['library', 'json', 'color'],
	},
	{
		name: 'show',
		words: 'SOURCE',
		minWords: 1,
		maxWords: 1,
		help: 'show one source for reading, furniture and comments folded',
		options: ['all', ...FROM, 'outlet', ...WRITTEN],
	},
	{
		name: 'search',
		words: 'PHRASE…',
		minWords: 1,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'find a phrase in all sources, also misspelt or near it, and tell where it is not',
		options: ['limit', ...FROM, 'outlet', ...WRITTEN],
	},
	{
		name: 'diff',
		words: 'LEFT RIGHT',
		minWords: 2,
		maxWords: 2,
		help: 'put two sources side by side: what they share, what each changed, what only one says',
		options: ['threshold', 'explain', ...FROM, ...WRITTEN],
	},
	{
		name: 'matrix',
		words: '[FILTER…]',
		minWords: 0,
		maxWords: Number.POSITIVE_INFINITY,
		help: 'show how much each source shares with each other',
		options: ['threshold', ...FROM, ...WRITTEN],
	},
	{
		name: 'export',
		words: '[FILE]',
		minWords: 0,
		maxWords: 1,
		help: 'write the whole library as JSON lines, to a file or standard output',
		options: ['yes', 'library'],
	},
	{
		name: 'import',
		words: 'FILE|-',
		minWords: 1,
		maxWords: 1,
		help: 'put an exported library into this one',
		options: ['library'],
	},
	{
		name: 'library',
		words: 'path|check',
		minWords: 1,
		maxWords: 1,
		help: 'tell where the library is, or whether all in it is sound',
		options: ['library', 'json'],
	},
	{
		name: 'config',
		words: '[path]',
		minWords: 0,
		maxWords: 1,
		help: 'show the settings of the reader and where each comes from, or the path of the file they are set in',
		options: ['threshold', 'theme', 'color', 'ascii', 'mouse'],
	},
	{
		name: 'help',
		words: '[COMMAND]',
		minWords: 0,
		maxWords: 1,
		help: 'explain wirediff or a command',
		options: [],
	},
];

/** A command as one types it: `wirediff diff LEFT RIGHT`. */
export function usageOf({name, words}: Command): string {
	return ['wirediff', name, words].filter(Boolean).join(' ');
}
