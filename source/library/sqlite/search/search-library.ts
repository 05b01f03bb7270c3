import type {Filter} from '../../../core/search/filter.ts';
import type {LibraryHits} from '../../../core/search/library-hits.ts';
import {findPlacesIn} from '../../../core/search/memory-index.ts';
import type {PhraseIndex} from '../../../core/search/phrase-index.ts';
import {parseQuery} from '../../../core/search/query.ts';
import {searchIndex} from '../../../core/search/search.ts';
import type {SearchLimits} from '../../library.ts';
import type {Database} from '../database.ts';
import {countArticles, listSummaries} from '../read.ts';
import {windowOf} from '../windows.ts';
import {findWindows} from './find-windows.ts';
import {groupByStory} from './group-by-story.ts';
import {type LibraryWords, openWords} from './library-words.ts';
import {openReadings, type Readings} from './readings.ts';

// Some screens full. Each is a paragraph that is read and looked at, at some 50 µs.
const DEFAULT_LIMIT = 60;

// Silent sources beyond this are a number, and no longer a finding about each.
const MOST_SILENT = 100;

// Sentences that are looked at in a window of the index, which is a paragraph.
const PLACES_A_WINDOW = 4;

/** Searches a library; see `Library.search`. What was read for one letter is kept for the next, as long as nothing changes. */
export function openSearch(database: Database): (phrase: string, limits?: SearchLimits) => LibraryHits {
	const known = openKnown(database);
	return (phrase, {limit = DEFAULT_LIMIT, threshold} = {}) => {
		const {words, readings, countPassing} = known();
		const query = parseQuery(phrase);
		const articles = new Set<number>();
		let isCut = false;
		const index: PhraseIndex = {
			...words,
			findPlaces: (query, most) => {
				const windows = findWindows(database, words, query, limit);
				isCut = windows.length >= limit;
				for (const window of windows) articles.add(windowOf(window).article);
				// In the order of the collection.
				const sources = readings.windows(windows.toSorted((left, right) => left - right));
				return findPlacesIn(sources, query, most);
			},
		};
		const hits = searchIndex(index, query, {
			...(threshold === undefined ? {} : {threshold}),
			places: PLACES_A_WINDOW * limit,
		});
		const searched = countPassing(query.filter);
		const silent =
			searched <= MOST_SILENT ? listSummaries(database, query.filter, {offset: 0, limit: MOST_SILENT}) : [];
		const listed = new Set(silent.map(({number}) => number));
		return {
			stories: groupByStory(readings.articles([...new Set([...articles, ...listed])]), hits.slice(0, limit), listed),
			searched,
			isCut: isCut || hits.length > limit,
			mistake: query.mistake,
		};
	};
}

type Known = {
	readonly words: LibraryWords;
	readonly readings: Readings;
	readonly countPassing: (filter: Filter) => number;
};

/** What is known of a library, anew whenever something was changed. */
function openKnown(database: Database): () => Known {
	const wordsNow = openWords(database);
	let revision: number | undefined;
	let known: Known | undefined;
	return () => {
		const now = database.first<{number: number}>('SELECT number FROM revision')!.number;
		if (!known || now !== revision)
			known = {words: wordsNow(), readings: openReadings(database), countPassing: passingCounter(database)};
		revision = now;
		return known;
	};
}

/** Counts the articles that pass a filter; the last filter's are remembered. */
function passingCounter(database: Database): (filter: Filter) => number {
	let last: {readonly filter: string; readonly count: number} | undefined;
	return (filter) => {
		const asked = JSON.stringify(filter);
		if (last?.filter !== asked) last = {filter: asked, count: countArticles(database, filter)};
		return last.count;
	};
}
