import {parseArgs} from 'node:util';
import {UserError} from '../core/user-error.ts';
import {didYouMean} from '../ingest/nearest.ts';
import {FORMATS, type Format, type Options, type Request, THEME_NAMES, type ThemeName} from './command.ts';
import {OPTIONS, type Option, type OptionName} from './options.ts';
import {COMMANDS, type Command, READER} from './table.ts';

/** A command line, understood. */
export type Parsed = {readonly command: Command; readonly request: Request; readonly asks?: 'help' | 'version'};

type Given = {readonly name: OptionName; readonly value: string | undefined};

/**
 * What some arguments ask for. The first word is the command, wherever options stand; without one the reader is meant.
 * Throws a `UserError` for an option or a number of words that the command does not take.
 */
export function parseArguments(args: readonly string[]): Parsed {
	const {words, given} = readTokens(args);
	const named = COMMANDS.find(({name}) => name === words[0]);
	const command = named ?? READER;
	const request = {words: named ? words.slice(1) : words, options: toOptions(given)};
	const asks = (['help', 'version'] as const).find((name) => given.some((option) => option.name === name));
	if (asks) return {command, request, asks};
	for (const {name} of given) assertTaken(command, name);
	assertWords(command, request.words);
	return {command, request};
}

function readTokens(args: readonly string[]): {words: readonly string[]; given: readonly Given[]} {
	const {tokens} = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries<Option>(OPTIONS).map(([name, {value, short}]) => [
				name,
				{type: value ? ('string' as const) : ('boolean' as const), ...(short && {short})},
			]),
		),
		// Strict parsing has its own messages, which know no nearest name.
		strict: false,
		allowPositionals: true,
		tokens: true,
	});
	return {
		words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
		given: tokens.flatMap((token) => (token.kind === 'option' ? [toGiven(token)] : [])),
	};
}

type OptionToken = {
	readonly name: string;
	readonly rawName: string;
	readonly value: string | undefined;
	readonly inlineValue: boolean | undefined;
};

function toGiven({name, rawName, value, inlineValue}: OptionToken): Given {
	if (!isOptionName(name)) {
		const names = Object.keys(OPTIONS).map((known) => `--${known}`);
		throw new UserError(`unknown option "${rawName}"${didYouMean(rawName, names)}; see wirediff --help`);
	}
	const option: Option = OPTIONS[name];
	if (!option.value && inlineValue) throw new UserError(`--${name} takes no value, found "${value}"`);
	const isMissing = !value || (!inlineValue && /^-./.test(value));
	if (option.value && isMissing) throw new UserError(`--${name} needs a value: --${name} ${option.value}`);
	return {name, value};
}

const isOptionName = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

function toOptions(given: readonly Given[]): Options {
	const valuesOf = (name: OptionName) =>
		given.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
	const has = (name: OptionName) => given.some((option) => option.name === name);
	const threshold = valuesOf('threshold').at(-1);
	return {
		from: valuesOf('from'),
		mostPages: toPages(has('follow'), valuesOf('max-pages').at(-1)),
		isPrivateAllowed: has('allow-private'),
		format: toFormat(valuesOf('format').at(-1), has('json')),
		limit: toCount('limit', valuesOf('limit').at(-1)),
		isUnfolded: has('all'),
		isExplained: has('explain'),
		threshold: threshold === undefined ? undefined : toScore(threshold),
		outlet: valuesOf('outlet').at(-1),
		theme: toTheme(valuesOf('theme').at(-1)),
		isColoured: toColoured(valuesOf('color').at(-1)),
		isAscii: has('ascii'),
		isMouse: has('mouse'),
		isSpoken: has('screen-reader'),
		library: valuesOf('library').at(-1),
		isSamples: has('samples'),
		story: valuesOf('story').at(-1),
		isGranted: has('yes'),
		isUndo: has('undo'),
		isOnce: has('once'),
		isOpml: has('opml'),
	};
}

// The endings that the reader writes them with.
const FORMATS_BY_ENDING: Readonly<Record<string, Format>> = {txt: 'text', md: 'markdown'};

function toFormat(value: string | undefined, isJson: boolean): Format {
	if (value === undefined) return isJson ? 'json' : 'text';
	const format = Object.hasOwn(FORMATS_BY_ENDING, value)
		? FORMATS_BY_ENDING[value]
		: FORMATS.find((name) => name === value);
	if (!format) throw new UserError(`--format: "${value}" is none of ${FORMATS.join(', ')}`);
	if (isJson && format !== 'json') throw new UserError(`--json and --format ${value}: only one of them can be written`);
	return format;
}

function toTheme(value: string | undefined): ThemeName | undefined {
	const theme = THEME_NAMES.find((name) => name === value);
	if (value !== undefined && !theme) throw new UserError(`--theme: "${value}" is none of ${THEME_NAMES.join(', ')}`);
	return theme;
}

const COLOURED: Readonly<Record<string, boolean | undefined>> = {always: true, never: false, auto: undefined};

function toColoured(value = 'auto'): boolean | undefined {
	if (!Object.hasOwn(COLOURED, value))
		throw new UserError(`--color: "${value}" is none of ${Object.keys(COLOURED).join(', ')}`);
	return COLOURED[value];
}

// One host is asked for a page a second: of most feeds all entries, and two minutes at most.
const USUAL_PAGES = 100;

function toPages(isFollowing: boolean, value: string | undefined): number {
	const most = toCount('max-pages', value);
	if (isFollowing) return most ?? USUAL_PAGES;
	if (most === undefined) return 0;
	throw new UserError('--max-pages goes with --follow, which reads the pages of the entries of a feed');
}

// More would take long, and be looked through by nobody; a program asks for narrower phrases.
const MAX_COUNT = 10_000;

function toCount(name: OptionName, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	const count = Number(value);
	if (!/^\d+$/.test(value) || count < 1 || count > MAX_COUNT)
		throw new UserError(`--${name}: "${value}" is not a number from 1 to ${MAX_COUNT}`);
	return count;
}

function toScore(value: string): number {
	const score = Number(value);
	if (!value.trim() || !(score >= 0 && score <= 1))
		throw new UserError(`--threshold: "${value}" is not a number from 0 to 1 (0.3)`);
	return score;
}

function assertTaken(command: Command, name: OptionName): void {
	if (command.options.includes(name)) return;
	const taken = command.options.map((option) => `--${option}`).join(', ') || 'none';
	throw new UserError(`${command.name || 'the reader'} takes no --${name}; its options: ${taken}`);
}

function assertWords({name, words, minWords, maxWords}: Command, found: readonly string[]): void {
	if (found.length >= minWords && found.length <= maxWords) return;
	const list = found.map((word) => `"${word}"`).join(' ') || 'none';
	throw new UserError(`${name}: expected ${words || 'no further words'}, found ${list}; see wirediff ${name} --help`);
}
