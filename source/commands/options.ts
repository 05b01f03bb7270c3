/** An option as it is parsed and explained. */
export type Option = {
	/** What stands for its value in help; without one it is a switch. */
	readonly value?: string;
	readonly short?: string;
	readonly isRepeatable?: boolean;
	readonly help: string;
};

/** Every option there is. One means the same for each command that takes it. */
export const OPTIONS = {
	from: {
		value: 'PATH',
		isRepeatable: true,
		help: 'take the sources from a file, a folder, an address of the web or - (standard input) instead of the library; may be repeated',
	},
	follow: {help: 'read the page of each entry of a feed, too, where the feed has only a summary'},
	'max-pages': {
		value: 'NUMBER',
		help: 'with --follow: read so many pages of one feed at most, those of its first entries (100)',
	},
	'allow-private': {help: 'fetch addresses of this machine and its network, too'},
	library: {value: 'FILE', help: 'use the library in this file'},
	samples: {help: 'use the sample story instead of the library'},
	story: {value: 'NAME', help: 'put what is added into this story'},
	yes: {help: 'do what would take many articles away, or replace a file'},
	once: {help: 'ask the feeds that are due, and end'},
	opml: {help: 'write OPML, which readers of feeds exchange'},
	undo: {help: 'put back what was removed last; once more, what was removed before that'},
	json: {help: 'write JSON'},
	format: {value: 'FORMAT', help: 'write text, json, markdown, html or, where it is a table, csv'},
	limit: {value: 'NUMBER', help: 'show so many hits at most, the best'},
	all: {help: 'show furniture and comments in full instead of folded'},
	explain: {help: 'tell which words and neighbours carried the score of each passage'},
	threshold: {value: 'SCORE', help: 'leave out passages that score less, from 0 to 1'},
	outlet: {value: 'NAME', help: 'who published it: what is added, or the one source that is opened'},
	theme: {
		value: 'NAME',
		help: 'colours of the reader: dark, light, contrast or mono; by default what the terminal tells',
	},
	color: {
		value: 'WHEN',
		help: 'colours always, never or auto: where the terminal has them, NO_COLOR is not set and FORCE_COLOR does not say otherwise',
	},
	ascii: {help: 'draw the reader with plain ASCII signs'},
	'screen-reader': {help: 'show lines of plain text, for a screen reader to read out'},
	mouse: {help: 'let the wheel scroll and a click select in the reader; selecting text then takes Shift'},
	help: {short: 'h', help: 'explain wirediff or a command'},
	version: {help: 'print the version'},
} as const satisfies Readonly<Record<string, Option>>;

/** The name of an option, without its hyphens. */
export type OptionName = keyof typeof OPTIONS;

/** The names of all options, in the order help shows them. */
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** An option as one types it: `-h, --help`, `--threshold SCORE`. */
export function optionUsage(name: OptionName): string {
	const {short, value}: Option = OPTIONS[name];
	return [short && `-${short},`, `--${name}`, value].filter(Boolean).join(' ');
}
