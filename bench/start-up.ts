import {spawnSync} from 'node:child_process';
import {BUILT_PROGRAM, openTerminal, type Terminal} from '../test/terminal/terminal.ts';
import {type Figure, inUnit, median} from './figure.ts';

const ROUNDS = 15;

const COMMANDS = {
	'wirediff list': ['list'],
	'wirediff search "lifeline to Moscow"': ['search', 'lifeline to Moscow'],
	'wirediff diff wsj epoch-style': ['diff', 'wsj', 'epoch-style'],
} as const;

/**
 * How long it takes to start: commands from start to end, the reader to its first whole frame, each against an empty
 * Node in the same run, in turn, so that a busy moment hits all alike.
 */
export async function startUpFigures(): Promise<readonly Figure[]> {
	const times = new Map<string, number[]>();
	const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
	for (let round = 0; round <= ROUNDS; round++) {
		const measured: readonly (readonly [string, number])[] = [
			['node -e 0', timeCommand([process.execPath, '-e', '0'])],
			...Object.entries(COMMANDS).map(([name, args]) => [name, timeCommand([...BUILT_PROGRAM, ...args])] as const),
			['first frame of the reader, 120x36', await timeFirstFrame()],
		];
		// The first round only fills the file system's cache.
		if (round > 0) for (const [name, ms] of measured) note(name, ms);
	}
	const base = median(times.get('node -e 0') ?? []);
	return [...times].map(([what, values]) => {
		const ms = median(values);
		if (what === 'node -e 0') return {what, measured: inUnit(ms, 'ms')};
		const most = what in COMMANDS ? 3 : 5;
		const measured = `${inUnit(ms, 'ms')}, ${(ms / base).toFixed(1)} x`;
		return {what, measured, target: `at most ${most} x node -e 0`, isMet: ms <= most * base};
	});
}

function timeCommand([file, ...args]: readonly string[]): number {
	const start = performance.now();
	const {status, stderr} = spawnSync(file!, args, {encoding: 'utf8'});
	if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
	return performance.now() - start;
}

/** How long the reader takes to its first whole frame. */
export async function timeFirstFrame(args: readonly string[] = []): Promise<number> {
	const terminal = openTerminal({columns: 120, rows: 36, arguments: args});
	await terminal.waitFor(isWhole);
	const ms = terminal.chunks.at(-1)!.atMs - terminal.startedMs;
	terminal.press('q');
	await terminal.ended;
	return ms;
}

/** The keys in the last row are the last thing a frame holds. */
export function isWhole({rows}: Terminal): boolean {
	return /\bquit\b/.test(rows.at(-1) ?? '');
}
