import {mkdtemp, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {addArticles} from '../source/library/add-articles.ts';
import {openSqliteLibrary} from '../source/library/sqlite/open-sqlite-library.ts';
import {DATA, hasData} from './align-data.ts';
import {askedCounts, type Figure, inUnit, printFigures} from './figure.ts';
import {madeBatches} from './made-library.ts';

const SLICES = 10;

/** How many articles a second a library takes in, and whether it becomes slower as it grows. */
export async function addingFigures(counts: readonly number[] = [20_000]): Promise<readonly Figure[]> {
	if (!hasData()) return [{what: 'adding', measured: `skipped: no texts in ${DATA.pathname}`}];
	const figures: Figure[] = [];
	for (const count of counts) figures.push(...(await measure(count)));
	return figures;
}

async function measure(count: number): Promise<readonly Figure[]> {
	const folder = await mkdtemp(join(tmpdir(), 'wirediff-bench-'));
	const file = join(folder, 'library.db');
	const library = openSqliteLibrary(file);
	const rates: number[] = [];
	let [added, ms] = [0, 0];
	let slice = {added: 0, ms: 0};
	let start = performance.now();
	// Making the articles is a part of it, about a tenth, since the next are made while a batch is written.
	for await (const answers of addArticles(file, madeBatches(count))) {
		const took = performance.now() - start;
		start = performance.now();
		added += answers.length;
		ms += took;
		slice = {added: slice.added + answers.length, ms: slice.ms + took};
		if (slice.added < count / SLICES) continue;
		rates.push((1000 * slice.added) / slice.ms);
		slice = {added: 0, ms: 0};
	}
	const {size} = await stat(file);
	library.close();
	await rm(folder, {recursive: true});
	const rate = (1000 * added) / ms;
	const [first, last] = [rates[0] ?? rate, rates.at(-1) ?? rate];
	const name = `adding ${count} articles`;
	return [
		{what: name, measured: inUnit(rate, 'a second'), target: 'at least 500 a second', isMet: rate >= 500},
		{what: `${name}, each tenth`, measured: rates.map((one) => one.toFixed(0)).join(' ')},
		{
			what: `${name}, the last tenth to the first`,
			measured: inUnit(last / first, 'x'),
			target: 'no slower at the end',
			// What two runs on a shared machine differ by.
			isMet: last >= 0.9 * first,
		},
		{what: `${name}, size of the file`, measured: inUnit(size / 1e6, 'MB')},
		{what: `${name}, memory`, measured: inUnit(process.memoryUsage.rss() / 1e6, 'MB')},
	];
}

// node bench/adding.ts 20000 100000
if (import.meta.main) printFigures('adding', await addingFigures(askedCounts()));
