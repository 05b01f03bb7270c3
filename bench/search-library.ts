import type {Library} from '../source/library/library.ts';
import {openSqliteLibrary} from '../source/library/sqlite/open-sqlite-library.ts';
import {DATA, hasData} from './align-data.ts';
import {askedCounts, atMost, type Figure, inUnit, median, printFigures, quantile} from './figure.ts';
import {measureLibraries} from './made-library.ts';

// Typed letter by letter: as somebody wrote it, misspelt, names, single letters, the commonest words, what nobody wrote, and all
// of the language of queries.
const PHRASES = [
	'lifeline to Moscow in the face of Western pressure',
	'the presidnet said on wendesday',
	'goverment oficials sad',
	'Supreme Court',
	'said people year',
	'President Trump said that the White House would',
	'zeppelin quartermaster',
	'xylophones over qatari zebras',
	'"according to the report',
	'"of the of the"',
	'"said the president" -trump',
	'new york -city police',
	'outlet:"Outlet 17" said',
	'after:2015 before:2015-03 police said',
	'$160 billion in 2022',
	's',
	't',
];

const KEYSTROKE = {median: 20, p95: 50};

/** What a keystroke of a search costs in libraries of so many articles; at 100,000 it may be twice as much as at 20,000. */
export async function librarySearchFigures(counts: readonly number[] = [20_000]): Promise<readonly Figure[]> {
	if (!hasData()) return [{what: 'searching a library', measured: `skipped: no texts in ${DATA.pathname}`}];
	return measureLibraries(counts, measure);
}

async function measure(file: string, count: number): Promise<readonly Figure[]> {
	const library = openSqliteLibrary(file);
	const times: {readonly typed: string; readonly ms: number}[] = [];
	for (const phrase of PHRASES)
		for (let end = 1; end <= phrase.length; end++) times.push(await timeOf(library, phrase.slice(0, end)));
	library.close();
	const [first, ...others] = times.map(({ms}) => ms);
	const slowest = times.slice(1).reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest));
	const most = count > 20_000 ? {median: 2 * KEYSTROKE.median, p95: 2 * KEYSTROKE.p95} : KEYSTROKE;
	const name = `a keystroke, library of ${count}`;
	return [
		atMost(`${name}, median`, median(others), most.median, 'ms'),
		atMost(`${name}, p95`, quantile(others, 0.95), most.p95, 'ms'),
		{what: `${name}, the first`, measured: inUnit(first ?? 0, 'ms')},
		{what: `${name}, the slowest: ${slowest.typed}`, measured: inUnit(slowest.ms, 'ms')},
	];
}

async function timeOf(library: Library, typed: string) {
	const start = performance.now();
	await library.search(typed);
	return {typed, ms: performance.now() - start};
}

// node bench/search-library.ts 20000 100000
if (import.meta.main) printFigures('searching a library', await librarySearchFigures(askedCounts()));
