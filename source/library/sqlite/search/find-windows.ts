import {isEmptyFilter} from '../../../core/search/filter.ts';
import type {LookedUpQuery} from '../../../core/search/phrase-index.ts';
import type {WeighedWord} from '../../../core/search/weigh.ts';
import type {Database} from '../database.ts';
import {conditionOf} from '../filters.ts';
import {ARTICLE_OF_WINDOW, IS_BLOCK} from '../windows.ts';
import type {LibraryWords} from './library-words.ts';
import {allOf, anyOf, matchRun, matchWord, near, type WordMatch} from './match.ts';

// Words put between those of a phrase as typed: none, or so many that they no longer belong together (see GAP_COST).
const GAPS = [1, 10] as const;

// As in memory: a window with less than this part of a phrase's weight holds no hit.
const MIN_WEIGHT_SHARE = 0.45;

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
	const pick = (match: string | undefined) => {
		if (match === undefined || picked.size >= limit) return;
		for (const window of find(match, limit)) if (picked.size < limit) picked.add(window);
	};
	const quoted = query.exact.flatMap((run) => matchRun(run) ?? []);
	const excluded = query.excluded.flatMap((run) => matchRun(run) ?? []);
	const wanted = wantedWords(query, words);
	// What is left out may stand in another sentence of the window: only after the windows that are free of it.
	if (excluded.length > 0) for (const match of together(quoted, wanted)) pick(`(${match}) NOT ${anyOf(excluded)}`);
	for (const match of together(quoted, wanted)) pick(match);
	if (quoted.length > 0) pick(allOf(quoted));
	else if (wanted.length > 1 && picked.size < limit)
		for (const window of heaviest(wanted, find, pick)) picked.add(window);
	return [...picked].slice(0, limit);
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

/** What matches all words, the nearest to each other first. */
function* together(quoted: readonly string[], wanted: readonly Wanted[]): Iterable<string> {
	const [first, last] = [wanted[0], wanted.at(-1)];
	const best = wanted.map(({best}) => best);
	if (first && last) {
		const apart = last.at - first.at;
		if (wanted.length === 1) yield allOf([...quoted, ...best]);
		else for (const gap of GAPS) yield allOf([...quoted, near(best, apart + gap)]);
		yield allOf([...quoted, ...wanted.map(({any}) => any)]);
	} else if (quoted.length > 0) yield allOf(quoted);
}

/** The windows with most of a phrase's weight, after what `pick` takes of pairs where there are too many to weigh. */
function heaviest(wanted: readonly Wanted[], find: Find, pick: (match: string) => void): readonly number[] {
	const falling = wanted.toSorted((left, right) => right.word.weight - left.word.weight);
	const least = MIN_WEIGHT_SHARE * sumOf(falling);
	const needed = oneIsNeeded(falling, least);
	const isNeeded = new Set(needed);
	const anyNeeded = anyOf(needed.map(({any}) => any));
	const weights = new Map<number, number>();
	for (const one of falling) {
		const windows = find(isNeeded.has(one) ? one.any : allOf([anyNeeded, one.any]), MOST_WEIGHED);
		if (windows.length === MOST_WEIGHED && isNeeded.has(one)) for (const pair of pairsWith(one, falling)) pick(pair);
		for (const window of windows) weights.set(window, (weights.get(window) ?? 0) + one.word.weight);
	}
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

function pairsWith(one: Wanted, falling: readonly Wanted[]): readonly string[] {
	return falling
		.slice(0, MOST_PAIRED)
		.filter((other) => other !== one)
		.map((other) => allOf([one.any, other.any]));
}
