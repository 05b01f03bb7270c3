// Only Node's own modules are imported before the version is known: an old Node would stop at the first name it lacks, and never
// get to the message.
import {closeSync, openSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import type {Context, OpenReader, ToRead} from './source/commands/command.ts';
import type {Keyboard} from './source/terminal/keyboard.ts';
import type {WriteExport} from './source/ui/perform.ts';
import type {Opened} from './source/ui/run-reader.tsx';

// The first whose SQLite searches texts (FTS5).
const MIN_NODE = [22, 16] as const;

// The built program lies in dist/, one folder below the package.
const ROOT = new URL('../', import.meta.url);

const SIGNAL_EXITS = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;

// What most terminals open with, for output that goes elsewhere.
const DEFAULT_COLUMNS = 80;

async function main(): Promise<void> {
	// From the second start on the drawing code need not be compiled again.
	enableCompileCache?.();
	if (isTooOld(process.versions.node))
		return fail(`needs Node.js ${MIN_NODE.join('.')} or newer, this is ${process.versions.node}`);
	for (const [signal, exitCode] of Object.entries(SIGNAL_EXITS)) process.once(signal, () => exitBySignal(exitCode));
	process.stdout.on('error', endOutput);
	try {
		await carryOut(process.argv.slice(2));
	} catch (error) {
		showProgress('');
		if (error instanceof Error && error.name === 'UserError') await fail(error.message);
		else endWithBug(error);
	}
}

/** Ends with what went wrong and where, for whoever will mend it. */
function endWithBug(error: unknown): void {
	const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(
		`${what}\nwirediff: this is a fault in wirediff itself; please report it with the lines above\n`,
	);
	process.exit(1);
}

function isTooOld(version: string): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major < MIN_NODE[0] || (major === MIN_NODE[0] && minor < MIN_NODE[1]);
}

async function carryOut(args: readonly string[]): Promise<void> {
	const {styleText} = process.getBuiltinModule('node:util');
	const {run} = await import('./source/commands/run.ts');
	const {stdout, notes, exitCode} = await run(args, {
		root: ROOT,
		openStdin: () => process.stdin,
		env: process.env,
		findKeyMistake,
		widthColumns: process.stdout.columns || Math.max(0, Number(process.env.COLUMNS)) || DEFAULT_COLUMNS,
		// Node itself heeds NO_COLOR, FORCE_COLOR and what the terminal can do.
		isColoured: styleText('bold', 'x', {stream: process.stdout}) !== 'x',
		print,
		warn,
		showProgress: process.stderr.isTTY ? showProgress : undefined,
		heedInterrupts,
		// Without anybody who hears of it, the system itself ends the program.
		letInterruptsEnd: () => process.removeAllListeners('SIGINT'),
		watchOpening,
		openReader: (await canDraw()) ? openReader : undefined,
	});
	process.exitCode = exitCode;
	process.stdout.write(stdout);
	for (const note of notes) await warn(note);
	// What an interrupted command still waits for, such as standard input, would keep the program alive.
	if (isInterrupted) process.exit();
}

/** Writes to standard output; resolves at once, or when what was written before has gone. */
async function print(text: string): Promise<void> {
	if (besideProgress(() => process.stdout.write(text))) return;
	await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

let shownProgress = '';

/** A line that replaces itself: back to its beginning, and the rest of it cleared. */
function showProgress(line: string): void {
	if (line === shownProgress) return;
	shownProgress = line;
	process.stderr.write(`\r${line.slice(0, (process.stderr.columns || DEFAULT_COLUMNS) - 1)}\x1b[K`);
}

/** Writes lines where one shows how far the program is: that stands below them. */
function besideProgress<Result>(write: () => Result): Result {
	const line = shownProgress;
	showProgress('');
	const result = write();
	showProgress(line);
	return result;
}

/** Ends at once, on a line that the shell's prompt has for itself. */
function exitBySignal(exitCode: number): void {
	showProgress('');
	process.exit(exitCode);
}

let isInterrupted = false;

function heedInterrupts(): AbortSignal {
	const controller = new AbortController();
	process.removeAllListeners('SIGINT');
	process.once('SIGINT', () => {
		isInterrupted = true;
		controller.abort();
		process.once('SIGINT', () => exitBySignal(SIGNAL_EXITS.SIGINT));
	});
	return controller.signal;
}

const watchOpening: Context['watchOpening'] = async () => {
	const {watchOpening} = await import('./source/terminal/watch-opening.ts');
	return watchOpening(openKeyboard, showProgress, () => exitBySignal(SIGNAL_EXITS.SIGINT));
};

/** Whether there is a terminal to draw on, and one to take keys from. */
async function canDraw(): Promise<boolean> {
	const {stdout, env} = process;
	if (!stdout.isTTY || env.TERM === 'dumb' || env.CI) return false;
	return (await isTyped()) || canOpenTerminal();
}

/** Whether standard input is a keyboard. Asked by its number: the stream itself takes a while to make, and few commands need it. */
async function isTyped(): Promise<boolean> {
	const {isatty} = await import('node:tty');
	return isatty(0);
}

// With text piped in (`curl … | wirediff -`) the keys come from the terminal itself.
function canOpenTerminal(): boolean {
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return true;
	} catch {
		return false;
	}
}

let keyboard: Promise<Keyboard> | undefined;

/** The keys of the terminal, one and the same for all that listen to them. */
function openKeyboard(): Promise<Keyboard> {
	keyboard ??= (async () => {
		const {ReadStream} = await import('node:tty');
		const {Keyboard} = await import('./source/terminal/keyboard.ts');
		return new Keyboard((await isTyped()) ? process.stdin : new ReadStream(openSync('/dev/tty', 'r')));
	})();
	return keyboard;
}

const openReader: OpenReader = async (
	what,
	{theme, isColoured, threshold, isAscii, isMouse, isSpoken, widthColumns, keys},
	notes,
) => {
	const {askBackground} = await import('./source/terminal/background.ts');
	const keyboard = await openKeyboard();
	// Asked before the code that draws is loaded: that takes longer than a terminal does to answer.
	const background = theme ? undefined : askBackground(keyboard, process.stdout);
	const {openKeeper} = await import('./source/home/keeper.ts');
	const {statePath} = await import('./source/home/paths.ts');
	const keeper = openKeeper(statePath(process.env));
	const settings = {threshold, ascii: isAscii, textColumns: widthColumns, keys};
	const {runReader} = await import('./source/ui/run-reader.tsx');
	const exitCode = await runReader(await openedFrom(what), {
		settings,
		theme,
		isColoured,
		isMouse,
		isSpoken,
		keeper,
		notes,
		writeExport,
		keyboard,
		background,
	});
	// Whoever listens for keys keeps the process alive.
	keyboard.unref();
	return exitCode;
};

/** Sources as they are; a library as the reader asks it. */
async function openedFrom(what: ToRead): Promise<Opened> {
	if ('sources' in what) return what;
	const {askedLibrary} = await import('./source/library/asked-library.ts');
	return {library: askedLibrary(what.library, what.file)};
}

/** Loads what writes files when one is to be written. */
const writeExport: WriteExport = async (...asked) =>
	(await import('./source/commands/export.ts')).writeExport(...asked);

/** Loads the table of keys, which nothing but the reader and a choice of other keys needs. */
const findKeyMistake: Context['findKeyMistake'] = async (keys) => {
	const [{findKeyMistake}, {allCommands}] = await Promise.all([
		import('./source/screen/key-bindings.ts'),
		import('./source/screen/all-commands.ts'),
	]);
	return findKeyMistake(allCommands, keys);
};

/** A reader that goes away early (`wirediff show 1 | head -1`) is no failure. */
function endOutput(error: NodeJS.ErrnoException): void {
	if (error.code === 'EPIPE') process.exit();
	process.stderr.write(`wirediff: cannot write: ${error.message}\n`);
	process.exit(2);
}

async function fail(message: string): Promise<void> {
	process.exitCode = 2;
	await warn(message);
}

async function warn(message: string): Promise<void> {
	const {visible} = await import('./source/core/text/visible.ts');
	const lines = message.split('\n').map((line) => `wirediff: ${visible(line)}\n`);
	besideProgress(() => process.stderr.write(lines.join('')));
}

main();
