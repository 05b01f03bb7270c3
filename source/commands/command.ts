import type {Source} from '../core/model.ts';
import type {ConfigRules} from '../home/config.ts';
import type {MayReadOn, OpenStdin} from '../ingest/open.ts';
import type {Web} from '../ingest/web.ts';
import type {Library} from '../library/library.ts';

/** What the command line asks of a command. */
export type Request = {
	/** What follows the command's name and is no option. */
	readonly words: readonly string[];
	readonly options: Options;
};

/** What results are written in. */
export const FORMATS = ['text', 'json', 'markdown', 'html', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The options of a command line, checked. */
export type Options = {
	readonly from: readonly string[];
	/** Of how many entries of one feed the pages are read, too; 0: of none. */
	readonly mostPages: number;
	/** Whether addresses of this machine and its network are fetched, too. */
	readonly isPrivateAllowed: boolean;
	/** `--json` is short for `--format json`. */
	readonly format: Format;
	/** Hits at most; `undefined`: as many as there are, or as is usual. */
	readonly limit: number | undefined;
	readonly isUnfolded: boolean;
	readonly isExplained: boolean;
	readonly threshold: number | undefined;
	readonly outlet: string | undefined;
	/** Of the reader; `undefined`: what suits the terminal. */
	readonly theme: ThemeName | undefined;
	/** `undefined`: what suits the terminal and the environment. */
	readonly isColoured: boolean | undefined;
	readonly isAscii: boolean;
	readonly isMouse: boolean;
	/** For a screen reader. */
	readonly isSpoken: boolean;
	/** The file of the library; `undefined`: the one in a person's home. */
	readonly library: string | undefined;
	/** Whether the samples are meant where there is a library. */
	readonly isSamples: boolean;
	/** What story is added to. */
	readonly story: string | undefined;
	/** Whether what would otherwise be asked for is granted. */
	readonly isGranted: boolean;
	readonly isUndo: boolean;
	/** Whether feeds are asked but once. */
	readonly isOnce: boolean;
	readonly isOpml: boolean;
};

/** The looks the reader comes in. */
export const THEME_NAMES = ['dark', 'light', 'contrast', 'mono'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** What the reader goes by. */
export type ReaderSettings = {
	/** `undefined`: what suits the terminal. */
	readonly theme: ThemeName | undefined;
	/** Whether there are colours at all, whatever the environment says; `undefined`: what that says. */
	readonly isColoured: boolean | undefined;
	readonly threshold: number;
	readonly isAscii: boolean;
	/** Whether the reader takes the mouse from the terminal, which selects text with it. */
	readonly isMouse: boolean;
	/** Whether the reader is lines of plain text for a screen reader. */
	readonly isSpoken: boolean;
	/** The most columns a line of text takes; `undefined`: what suits each screen. */
	readonly widthColumns: number | undefined;
	/** Keys in place of the default ones, by the id of their command. */
	readonly keys: Readonly<Record<string, readonly string[]>>;
};

/** What the reader is opened on: sources, with a line about them for the first screen; or a library, its file with it. */
export type ToRead =
	| {readonly sources: readonly [Source, ...Source[]]; readonly greeting: string | undefined}
	| {readonly library: Library; readonly file: string};

/** Opens the reader, waits until the user leaves it, and gives its exit code. */
export type OpenReader = (
	what: ToRead,
	settings: ReaderSettings,
	/** Lines about what could not be opened. */
	notes: readonly string[],
) => Promise<number>;

/** What a command may know of the world around it. */
export type Context = {
	/** The folder of the package, where the samples are. */
	readonly root: URL;
	readonly openStdin: OpenStdin;
	/** How addresses are read, as the options of the command have it; one for all of them, since it keeps the turns. */
	readonly web: Web;
	readonly env: NodeJS.ProcessEnv;
	readonly findKeyMistake: ConfigRules['findKeyMistake'];
	readonly widthColumns: number;
	/** Whether results may hold colours. */
	readonly isColoured: boolean;
	/** Writes results before the command is done, in order; resolves when more may be written. */
	readonly print: (text: string) => Promise<void>;
	/** Says something about results before the command is done, in one line on standard error. */
	readonly warn: (note: string) => Promise<void>;
	/** Shows how far a long command is, in place of what it said before; empty at its end. `undefined` where nobody looks on. */
	readonly showProgress: ((line: string) => void) | undefined;
	/** Asks that Ctrl-C no longer ends the program but is told by this signal; a second one ends it. */
	readonly heedInterrupts: () => AbortSignal;
	/** Lets Ctrl-C end the program even where one long call holds it up. Only for what leaves nothing half done. */
	readonly letInterruptsEnd: () => void;
	/** Shows how many texts are read as soon as that takes long, and lets a person stop it; only where there is a terminal. */
	readonly watchOpening: () => Promise<{
		readonly mayReadOn: MayReadOn;
		readonly tell: Web['tell'];
		readonly end: () => void;
	}>;
	/** `undefined` where there is no terminal to draw on. */
	readonly openReader: OpenReader | undefined;
};

/** What a command has to say: results for stdout, words about them for stderr, one line each. */
export type Outcome = {readonly stdout: string; readonly notes: readonly string[]; readonly exitCode: number};

/** Carries out a command. Throws a `UserError` for what the user can mend. */
export type Run = (request: Request, context: Context) => Promise<Outcome>;

export const EXIT_DONE = 0;
export const EXIT_NOTHING_FOUND = 1;
export const EXIT_BAD_INPUT = 2;
export const EXIT_INTERRUPTED = 130;

/** The exit code of a command that looked through sources: a path that gave none counts more than what was found in the others. */
export function exitCodeFor(isFound: boolean, {isWhole}: {readonly isWhole: boolean}): number {
	if (!isWhole) return EXIT_BAD_INPUT;
	return isFound ? EXIT_DONE : EXIT_NOTHING_FOUND;
}
