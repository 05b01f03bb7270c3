import {openTerminal} from '../test/terminal/terminal.ts';
import {DATA, hasData} from './align-data.ts';
import {askedCounts, atMost, type Figure, inUnit, median, printFigures} from './figure.ts';
import {storyFrameFigures} from './frames.ts';
import {measureLibraries} from './made-library.ts';
import {residentMegabytes} from './memory.ts';
import {isWhole, timeFirstFrame} from './start-up.ts';

const ROUNDS = 9;

/**
 * The reader on a large library: how long it takes to open, beside the six samples in the same run, how fast it answers keys, and what
 * it holds in memory.
 */
export async function libraryReaderFigures(counts: readonly number[] = [20_000]): Promise<readonly Figure[]> {
	if (!hasData()) return [{what: 'the reader on a library', measured: `skipped: no texts in ${DATA.pathname}`}];
	return measureLibraries(counts, measure);
}

/** The figures of a library's file that holds so many articles. */
async function measure(file: string, count: number): Promise<readonly Figure[]> {
	const [samples, library]: [number[], number[]] = [[], []];
	// The first round only fills the file system's cache.
	for (let round = 0; round <= ROUNDS; round++) {
		const [first, second] = [await timeFirstFrame(['--samples']), await timeFirstFrame(['--library', file])];
		if (round === 0) continue;
		samples.push(first);
		library.push(second);
	}
	const [base, ms] = [median(samples), median(library)];
	return [
		{what: 'first frame of the reader on the samples', measured: inUnit(base, 'ms')},
		{
			what: `first frame of the reader on ${count} articles`,
			measured: `${inUnit(ms, 'ms')}, ${(ms / base).toFixed(2)} x`,
			target: 'at most 1.5 x the samples',
			isMet: ms <= 1.5 * base,
		},
		...(await storyFrameFigures(file, count)),
		...(await memory(file, count)),
	];
}

/** After a walk through the list to its end and back, a filter, a search, and a story that is read; known from Linux only. */
async function memory(file: string, count: number): Promise<readonly Figure[]> {
	if (process.platform !== 'linux') return [{what: 'memory', measured: 'skipped: not Linux'}];
	const terminal = openTerminal({columns: 120, rows: 40, arguments: ['--library', file]});
	await terminal.waitFor(/\d articles/);
	terminal.press('G', 'pageup', 'g');
	terminal.press('s');
	await terminal.waitFor('search the library');
	terminal.type('president of the council');
	await terminal.waitFor(/\d hits? /);
	terminal.press('escape');
	await terminal.waitFor(isWhole);
	terminal.press('enter');
	await terminal.waitFor(/q back/);
	const megabytes = await residentMegabytes(terminal);
	terminal.kill();
	await terminal.ended;
	return [atMost(`memory of the reader on ${count} articles`, megabytes, 300, 'MB')];
}

// node bench/library-reader.ts 20000 100000
if (import.meta.main) printFigures('the reader on a library', await libraryReaderFigures(askedCounts()));
