import {isEmptyFilter} from '../../../core/search/filter.ts';
import {MIN_SHARE_ANYWHERE} from '../../../core/search/memory-index.ts';
import type {LookedUpQuery} from '../../../core/search/phrase-index.ts';
import type {WeighedWord} from '../../../core/search/weigh.ts';
import type {Database} from '../database.ts';
import {conditionOf} from '../filters.ts';
import {ARTICLE_OF_WINDOW, IS_BLOCK} from '../windows.ts';
import type {LibraryWords} from './library-words.ts';
import {allOf, anyOf, matchRun, matchWord, near, type WordMatch} from './match.ts';

// Words put between those of a phrase as typed: so many that they hardly belong together any more (see GAP_COST), or next to none.
const GAPS = [10, 1] as const;

// Windows that hold a rare word of the phrase, of which those with most of the rest are picked.
const MOST_WEIGHED = 1000;

// Words that are put together by twos where they are common; the lighter ones tell less.
const MOST_PAIRED = 4;

/** A content word with what it matches. */
type Wanted = WordMatch & {readonly word: WeighedWord; readonly at: number};

/**
 * The windows of a library likeliest to hold a phrase, the last added first where they are alike; `limit` at most. Those of articles
 * that the query's filter leaves out are not among them.
 *
 * Method: the index is asked for ever less, until there are enough windows: what is in quotes with all words of the phrase next to
 * each other, near, and anywhere; then for the windows with most of its weight, which hold one of the rarest words at least.
 * Cost: each question stops at `limit` windows or at those of the rarest word it asks for.
 */
export function findWindows(
	database: Database,
	words: LibraryWords,
	query: LookedUpQuery,
	limit: number,
): readonly number[] {
	const picked = new Set<number>();
	const find = windowFinder(database, query);
	const pick = (windows: Iterable<number>) => {
		for (const window of windows) if (picked.size < limit) picked.add(window);
	};
	const quoted = query.exact.flatMap((run) => matchRun(run) ?? []);
	const excluded = query.excluded.flatMap((run) => matchRun(run) ?? []);
	const wanted = wantedWords(query, words);
	// What is left out may stand in another sentence of the window: only after the windows that are free of it.
	const all = together(quoted, wanted);
	const isFull = () => picked.size >= limit;
	if (excluded.length > 0) {
		const free = all.map((match) => `(${match}) NOT ${anyOf(excluded)}`);
		pick(narrowest(free, find, limit));
	}
	if (!isFull()) pick(narrowest(all, find, limit));
	if (!isFull() && wanted.length > 0)
		pick(quoted.length > 0 ? find(allOf(quoted), limit) : heaviest(wanted, find, limit));
	return [...picked];
}

type Find = (match: string, limit: number) => readonly number[];

function windowFinder(database: Database, {filter}: LookedUpQuery): Find {
	const {sql, values} = conditionOf(database, filter);
	const isPassing = isEmptyFilter(filter)
		? ''
		: `AND ${ARTICLE_OF_WINDOW} IN (SELECT number FROM article WHERE ${sql})`;
	const statement = `SELECT rowid AS number FROM word_window WHERE word_window MATCH ? AND ${IS_BLOCK} ${isPassing}
		ORDER BY rowid DESC LIMIT ?`;
	return (match, limit) => database.all<{number: number}>(statement, match, ...values, limit).map(({number}) => number);
}

/** The free content words that the library holds in some form, in the order of the phrase. */
function wantedWords({phrase}: LookedUpQuery, words: LibraryWords): readonly Wanted[] {
	return phrase.flatMap((word, at) => {
		const match = word.isFunctionWord ? undefined : matchWord(word, words);
		return match ? [{...match, word, at}] : [];
	});
}

/** What matches all words: anywhere in a window, near each other, and next to each other, each a part of what the one before it matches. */
function together(quoted: readonly string[], wanted: readonly Wanted[]): readonly string[] {
	const [first, last] = [wanted[0], wanted.at(-1)];
	if (!first || !last) return quoted.length > 0 ? [allOf(quoted)] : [];
	const best = wanted.map(({best}) => best);
	const closer = wanted.length === 1 ? best : GAPS.map((gap) => near(best, last.at - first.at + gap));
	return [wanted.map(({any}) => any), ...closer.map((match) => [match])].map((matches) =>
		allOf([...quoted, ...matches]),
	);
}

/** The windows of the narrowest match first. Only where a match gives more than are wanted does it matter what a narrower one gives. */
function narrowest([widest, ...narrower]: readonly string[], find: Find, limit: number): readonly number[] {
	const found = widest === undefined ? [] : find(widest, limit);
	return found.length < limit ? found : [...narrowest(narrower, find, limit), ...found];
}

/** The windows with most of a phrase's weight, the heaviest first. */
function heaviest(wanted: readonly Wanted[], find: Find, limit: number): readonly number[] {
	// One word that stands for all of the weight was asked for already.
	if (wanted.length < 2) return [];
	const falling = wanted.toSorted((left, right) => right.word.weight - left.word.weight);
	const least = MIN_SHARE_ANYWHERE * sumOf(falling);
	const needed = oneIsNeeded(falling, least);
	const anyNeeded = anyOf(needed.map(({any}) => any));
	const weights = new Map<number, number>();
	let isCut = false;
	for (const one of falling) {
		const isNeeded = needed.includes(one);
		const windows = find(isNeeded ? one.any : allOf([anyNeeded, one.any]), MOST_WEIGHED);
		isCut ||= isNeeded && windows.length === MOST_WEIGHED;
		for (const window of windows) weights.set(window, (weights.get(window) ?? 0) + one.word.weight);
	}
	// Among those that were not looked at, some may hold a second word.
	for (const pair of isCut ? pairsOf(falling) : [])
		for (const window of find(allOf(pair.map(({any}) => any)), limit))
			weights.set(window, Math.max(weights.get(window) ?? 0, sumOf(pair)));
	return [...weights]
		.filter(([, weight]) => weight >= least)
		.sort(([, left], [, right]) => right - left)
		.map(([window]) => window);
}

/** The heaviest words, so many that the others together are less than the least weight. */
function oneIsNeeded(falling: readonly Wanted[], least: number): readonly Wanted[] {
	const count = falling.findIndex((_, index) => sumOf(falling.slice(index)) < least);
	return count < 0 ? falling : falling.slice(0, count);
}

const sumOf = (wanted: readonly Wanted[]) => wanted.reduce((sum, {word}) => sum + word.weight, 0);

function pairsOf(falling: readonly Wanted[]): readonly (readonly [Wanted, Wanted])[] {
	const paired = falling.slice(0, MOST_PAIRED);
	return paired.flatMap((one, index) => paired.slice(index + 1).map((other) => [one, other] as const));
}
