// A real terminal for a program under test: a pseudo-terminal whose output an emulator draws, cell by cell.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import nodePty from '@lydell/node-pty';
import {UnicodeGraphemesAddon} from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';
import {type Cell, cellsOf} from './cells.ts';
import {bytesOf, type Key} from './keys.ts';

/** The built program, started as a user's shell would start it. */
export const BUILT_PROGRAM: readonly string[] = [
	process.execPath,
	fileURLToPath(new URL('../../dist/cli.js', import.meta.url)),
];

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	/** The program and the arguments that always go before `arguments`; by default the built program. */
	readonly command?: readonly string[];
	readonly arguments?: readonly string[];
	/** Variables on top of this process's own; `undefined` removes one. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly folder?: string;
	/** The background the terminal names when it is asked for it (OSC 11), as `#rrggbb`; without one it stays silent. */
	readonly background?: string;
};

/** How a program ended; `signal` is the number of the signal that killed it, else 0. */
export type Ending = {readonly code: number; readonly signal: number};

/** What to wait for: text in one row, a pattern over the rows, or anything that can be told from the screen. */
export type Expected = string | RegExp | ((terminal: Terminal) => boolean);

/** Output as it came, and when: milliseconds on the clock of `performance.now()`. */
export type Chunk = {readonly atMs: number; readonly bytes: Buffer};

/** Starts a program in a terminal of its own. */
export function openTerminal(options: TerminalOptions = {}): Terminal {
	return new Terminal(options);
}

export class Terminal {
	/** When the program was started, on the clock of `performance.now()`. */
	readonly startedMs: number;
	/** Everything the program has written so far. */
	readonly chunks: Chunk[] = [];
	/** Resolves when the program has ended and its last output is on the screen. */
	readonly ended: Promise<Ending>;

	#pty: nodePty.IPty;
	#emulator: xterm.Terminal;
	// The emulator's own loses characters whose bytes come in two pieces.
	#decoder = new TextDecoder();
	#privateModes = new Map<number, boolean>();
	#watchers = new Set<() => void>();
	#ending: Ending | undefined;

	constructor({columns = 120, rows = 36, command = BUILT_PROGRAM, background, ...options}: TerminalOptions) {
		// Each terminal starts without bookmarks and reading positions, and leaves none.
		const stateFolder = mkdtempSync(join(tmpdir(), 'wirediff-state-'));
		this.#emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
		this.#emulator.loadAddon(new UnicodeGraphemesAddon());
		this.#followPrivateModes();
		if (background) this.#answerBackground(background);

		const [file, ...before] = command;
		this.startedMs = performance.now();
		this.#pty = nodePty.spawn(file!, [...before, ...(options.arguments ?? [])], {
			name: options.env?.TERM ?? 'xterm-256color',
			cols: columns,
			rows,
			cwd: options.folder ?? process.cwd(),
			// With CI set, Ink draws nothing until the end; COLORTERM and the like would let the machine decide the colours.
			env: withoutUndefined({...process.env, ...NEUTRAL_ENVIRONMENT, XDG_STATE_HOME: stateFolder, ...options.env}),
			encoding: null,
		});
		this.#emulator.onData((answer) => this.#pty.write(answer));
		// The types know strings only; with `encoding: null` the data are bytes.
		this.#pty.onData((data) => this.#take(data as unknown as Buffer));
		this.ended = new Promise((resolve) => {
			this.#pty.onExit(({exitCode, signal = 0}) =>
				this.#emulator.write('', () => {
					rmSync(stateFolder, {recursive: true, force: true});
					this.#ending = {code: exitCode, signal};
					resolve(this.#ending);
					this.#notify();
				}),
			);
		});
	}

	/** The process that runs in the terminal. */
	get pid(): number {
		return this.#pty.pid;
	}

	/** The rows of the screen from the top, without the blanks at their ends. */
	get rows(): readonly string[] {
		const {active} = this.#emulator.buffer;
		return Array.from(
			{length: this.#emulator.rows},
			(_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
		);
	}

	/** Whether a row was wider than the window, so that it went on in the next. */
	get hasWrappedRow(): boolean {
		const {active} = this.#emulator.buffer;
		return this.rows.some((_, row) => active.getLine(active.baseY + row)?.isWrapped);
	}

	/** The rows as one text. */
	get text(): string {
		return this.rows.join('\n');
	}

	get cells(): readonly (readonly Cell[])[] {
		return cellsOf(this.#emulator.buffer.active, this.#emulator.cols, this.#emulator.rows);
	}

	get cursor(): {readonly column: number; readonly row: number; readonly isVisible: boolean} {
		const {cursorX, cursorY} = this.#emulator.buffer.active;
		return {column: cursorX, row: cursorY, isVisible: this.#privateModes.get(25) ?? true};
	}

	get isAlternateScreen(): boolean {
		return this.#emulator.buffer.active.type === 'alternate';
	}

	/** The private modes (DECSET) that are not as a terminal starts: mouse, paste, hidden cursor, alternate screen. None after a program that cleans up. */
	get changedModes(): readonly number[] {
		return [...this.#privateModes].flatMap(([mode, isOn]) => (isOn === ON_AT_START.has(mode) ? [] : mode));
	}

	/** Everything the program has written so far, escape sequences and all. */
	get output(): string {
		return Buffer.concat(this.chunks.map(({bytes}) => bytes)).toString();
	}

	/** Types text as it stands, all at once, as a fast typist or a held key does. */
	type(text: string): void {
		this.#pty.write(text);
	}

	press(...keys: readonly Key[]): void {
		for (const key of keys) this.#pty.write(bytesOf(key));
	}

	/** Pastes text as a terminal does: in brackets where the program asked for them. */
	paste(text: string): void {
		this.#pty.write(this.#emulator.modes.bracketedPasteMode ? `\u001B[200~${text}\u001B[201~` : text);
	}

	resize(columns: number, rows: number): void {
		this.#emulator.resize(columns, rows);
		this.#pty.resize(columns, rows);
		this.#notify();
	}

	/** Draws on the screen behind the program's back, as another program that writes to the same terminal does. */
	scribble(text: string): void {
		this.#emulator.write(text, () => this.#notify());
	}

	/** Sends a signal to everything that runs in the terminal, as closing its window would; nothing where all has ended. */
	kill(signal: NodeJS.Signals = 'SIGKILL'): void {
		if (this.#ending) return;
		// Just after the start the process may not lead a group of its own yet.
		if (!sendSignal(-this.#pty.pid, signal)) sendSignal(this.#pty.pid, signal);
	}

	/**
	 * Waits until the screen shows something, never for a time: looked at after each piece of output, but not in the
	 * middle of a frame that the program has put in brackets (synchronized output).
	 *
	 * Fails with the screen in its message when the program ends first, or after `timeoutMs`.
	 */
	async waitFor(expected: Expected, timeoutMs = 10_000): Promise<void> {
		const isThere = () => !this.#emulator.modes.synchronizedOutputMode && this.#shows(expected);
		if (isThere()) return;
		await new Promise<void>((resolve, reject) => {
			const settle = (error?: Error) => {
				this.#watchers.delete(look);
				clearTimeout(timer);
				if (error) reject(error);
				else resolve();
			};
			const look = () => {
				if (isThere()) settle();
				else if (this.#ending) settle(this.#missed(expected, `the program ended with ${JSON.stringify(this.#ending)}`));
			};
			const timer = setTimeout(() => settle(this.#missed(expected, `nothing within ${timeoutMs} ms`)), timeoutMs);
			this.#watchers.add(look);
			look();
		});
	}

	#shows(expected: Expected): boolean {
		if (typeof expected === 'function') return expected(this);
		return typeof expected === 'string' ? this.text.includes(expected) : expected.test(this.text);
	}

	#missed(expected: Expected, reason: string): Error {
		const {rows, cols} = this.#emulator;
		return new Error(`waited for ${expected}: ${reason}; the ${cols}x${rows} screen shows\n${this.text.trimEnd()}`);
	}

	#take(bytes: Buffer): void {
		this.chunks.push({atMs: performance.now(), bytes});
		this.#emulator.write(this.#decoder.decode(bytes, {stream: true}), () => this.#notify());
	}

	#notify(): void {
		for (const watcher of [...this.#watchers]) watcher();
	}

	/** The emulator tells of some modes only, not of the cursor's; so each is noted as it passes. */
	#followPrivateModes(): void {
		for (const [final, isOn] of [
			['h', true],
			['l', false],
		] as const)
			this.#emulator.parser.registerCsiHandler({prefix: '?', final}, (modes) => {
				for (const mode of modes.flat()) this.#privateModes.set(mode, isOn);
				return false;
			});
	}

	#answerBackground(colour: string): void {
		this.#emulator.parser.registerOscHandler(11, (question) => {
			const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
			if (question === '?') this.#pty.write(`\u001B]11;rgb:${red}${red}/${green}${green}/${blue}${blue}\u001B\\`);
			return true;
		});
	}
}

/** False where there is no such process (any more): its end may not be known here yet. */
function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
	try {
		return process.kill(pid, signal);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
		throw error;
	}
}

// Line wrapping and the cursor are the two private modes that are on before any program has run.
const ON_AT_START = new Set([7, 25]);

const NEUTRAL_ENVIRONMENT = {
	CI: undefined,
	CONTINUOUS_INTEGRATION: undefined,
	COLORTERM: undefined,
	COLORFGBG: undefined,
	FORCE_COLOR: undefined,
	NO_COLOR: undefined,
	TMUX: undefined,
	LANG: 'C.UTF-8',
	// Settings of whoever runs the tests are no part of them; a folder that is nowhere holds none.
	XDG_CONFIG_HOME: '/nonexistent',
	XDG_DATA_HOME: '/nonexistent',
};

function withoutUndefined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
