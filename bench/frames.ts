import {rm} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import type {Key} from '../test/terminal/keys.ts';
import {type Chunk, openTerminal, type Terminal, type TerminalOptions} from '../test/terminal/terminal.ts';
import {atMost, type Figure, inUnit, median, quantile} from './figure.ts';
import {folderWithLongText, LONG_SENTENCES} from './long-text.ts';
import {isWhole} from './start-up.ts';

// Output that has been silent for so long is the end of a frame; frames come at most 33 ms apart.
const QUIET_MS = 60;

// A key that changes nothing draws nothing.
const NOTHING_MS = 250;

const repeat = (count: number, ...keys: readonly Key[]) => Array.from({length: count}, () => keys).flat();

/** Keys to be timed: those that lead to a screen from the screen before, and those that are pressed there, as soon as it is `until`. */
type Screen = {
	readonly name: string;
	readonly lead: readonly Key[];
	readonly until?: (terminal: Terminal) => boolean;
	readonly keys: readonly Key[];
};

const SCREENS: readonly Screen[] = [
	{name: 'library', lead: [], keys: repeat(5, 'j', 'j', 'k')},
	{name: 'reader', lead: ['g', 'enter'], keys: repeat(4, 'j', 'j', 'j', 'd', 'u')},
	{name: 'compare', lead: ['4'], keys: [...repeat(8, '.'), ...repeat(4, ','), ...repeat(4, 'v'), ...repeat(3, '=')]},
	{name: 'search', lead: ['s'], keys: [...'lifline to mosow', 'down', 'down', 'up']},
];

const LONG_SCREENS: readonly Screen[] = [
	{name: 'reader', lead: ['g', 'enter', 'G'], keys: [...repeat(6, 'k', 'k', 'b'), ...repeat(6, 'j', ' ', 'u')]},
	{name: 'find', lead: ['/'], keys: [...'western pressure', 'enter']},
	{name: 'search while it is read', lead: ['s'], keys: [...'western']},
	{
		name: 'search',
		lead: ['escape', 's'],
		until: ({text}) => !text.includes('Reading'),
		keys: [...'lifline to mosow', 'down', 'down', 'up'],
	},
];

const STORY_SCREENS: readonly Screen[] = [
	{
		name: 'stories',
		lead: [],
		keys: [...repeat(8, 'j', 'j', 'k'), 'pagedown', 'pagedown', 'pageup', 'G', 'g', '=', '='],
	},
	{name: 'filter', lead: ['g', '/'], keys: [...'council', ...repeat(7, 'backspace'), 'escape']},
	{name: 'search of all', lead: ['s'], keys: [...'lifline to mosow', 'down', 'down', 'up']},
];

const SIZES = [
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
];

/** From a key to the last byte of the frame it makes, on every screen of the reader, at two sizes. */
export async function frameFigures(): Promise<readonly Figure[]> {
	const folder = await folderWithLongText();
	const figures: Figure[] = [];
	for (const size of SIZES) {
		figures.push(...(await timeScreens('', SCREENS, size)));
		figures.push(...(await timeScreens(`${LONG_SENTENCES} sentences, `, LONG_SCREENS, {...size, arguments: [folder]})));
	}
	await rm(folder, {recursive: true});
	return figures;
}

/** The same for the stories of a library of so many articles, by its file. */
export async function storyFrameFigures(file: string, articles: number): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	for (const size of SIZES)
		figures.push(
			...(await timeScreens(`${articles} articles, `, STORY_SCREENS, {...size, arguments: ['--library', file]})),
		);
	return figures;
}

async function timeScreens(
	of: string,
	screens: readonly Screen[],
	options: TerminalOptions,
): Promise<readonly Figure[]> {
	const figures: Figure[] = [];
	const terminal = openTerminal(options);
	await terminal.waitFor(isWhole);
	await settle(terminal, performance.now());
	for (const {name, lead, until, keys} of screens) {
		for (const key of lead) await timeKey(terminal, key);
		if (until) await terminal.waitFor(until);
		await settle(terminal, performance.now());
		const answers: Answer[] = [];
		for (const key of keys) answers.push(...(await timeKey(terminal, key)));
		const what = `key to last byte, ${options.columns}x${options.rows}, ${of}${name}`;
		const firsts = answers.map(({firstMs}) => firstMs);
		figures.push(atMost(`${what}, median of ${firsts.length}`, median(firsts), 16, 'ms'));
		figures.push(atMost(`${what}, p95`, quantile(firsts, 0.95), 33, 'ms'));
		if (answers.some(({firstMs, wholeMs}) => wholeMs > firstMs)) figures.push(describeWhole(what, answers));
	}
	terminal.kill();
	await terminal.ended;
	return figures;
}

/** From a key to the end of the first frame after it, and of the last one: that with what the reader did not make the key wait for. */
type Answer = {readonly firstMs: number; readonly wholeMs: number};

function describeWhole(what: string, answers: readonly Answer[]): Figure {
	const wholes = answers.map(({wholeMs}) => wholeMs);
	const measured = `${inUnit(median(wholes), 'ms')}, ${inUnit(quantile(wholes, 0.95), 'ms')}`;
	return {what: `${what}, until nothing more comes, median, p95`, measured};
}

/** None for a key that changed nothing. */
async function timeKey(terminal: Terminal, key: Key): Promise<readonly Answer[]> {
	const before = terminal.chunks.length;
	const start = performance.now();
	terminal.press(key);
	await settle(terminal, start);
	const ends = frameEnds(terminal.chunks.slice(before));
	const [first, last] = [ends[0], ends.at(-1)];
	return first && last ? [{firstMs: first - start, wholeMs: last - start}] : [];
}

// Each frame is put in brackets (synchronized output).
const FRAME_END = '\u001B[?2026l';

/** When each frame was whole. */
function frameEnds(chunks: readonly Chunk[]): readonly number[] {
	let output = '';
	return chunks.flatMap(({bytes, atMs}) => {
		output += bytes.toString('latin1');
		const end = output.lastIndexOf(FRAME_END);
		if (end < 0) return [];
		output = output.slice(end + FRAME_END.length);
		return atMs;
	});
}

/** Waits until it has been quiet after output since `start`, or nothing came. */
async function settle(terminal: Terminal, start: number): Promise<void> {
	for (;;) {
		await wait(5);
		const last = terminal.chunks.at(-1)?.atMs ?? 0;
		const now = performance.now();
		if (last > start && now - last > QUIET_MS) return;
		if (last <= start && now - start > NOTHING_MS) return;
	}
}
