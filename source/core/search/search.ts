import type {Hit, Source} from '../model.ts';
import {allSteps, type Steps} from '../steps.ts';
import {findMeanings} from './meaning.ts';
import {type GrowingIndex, growMemoryIndex} from './memory-index.ts';
import type {PhraseIndex} from './phrase-index.ts';
import {parseQuery, type Query, type QueryWord} from './query.ts';
import {rankPlaces} from './rank.ts';
import {sumWeights, type WeighedWord, weighWords} from './weigh.ts';

export type SearchOptions = {
	/** Hits scored below it are left out; 0 to 1, by default `DEFAULT_THRESHOLD`. */
	readonly threshold?: number;
};

type IndexOptions = SearchOptions & {
	/** Sentences looked at closely at most. */
	readonly places?: number;
};

/**
 * Finds a phrase in the sources it was made for; hits in order of the sources, the best first within each.
 *
 * A phrase is free words, `"words in this order"`, `-word` and a filter such as `outlet:name`, as `parseQuery` reads them. Free words are found in their order or another, next to
 * each other or not far apart, misspelt or in another form; the last one also as the beginning of a word. Function words alone find nothing.
 * Of more than some hundred sentences that share the phrase's words only the best are looked at, the best of each source first.
 */
export type Search = (phrase: string, options?: SearchOptions) => readonly Hit[];

export const DEFAULT_THRESHOLD = 0.64;

// Sentences looked at closely, at some 10 to 20 µs each: more than anyone reads, few enough for a keystroke in a collection of any size.
const MAX_PLACES = 250;

/** Makes a search over the sentences of some sources. The index is built on the first phrase. */
export function indexSources(sources: readonly Source[]): Search {
	return growSearch(sources).search;
}

/** A search whose index is built in steps, for collections too large to be read at once. */
export type GrowingSearch = Pick<GrowingIndex, 'readOn' | 'partRead'> & {
	/** Reads first what is left to read. */
	readonly search: Search;
	/** The same in steps. */
	readonly searchInSteps: (phrase: string, options?: SearchOptions) => Steps<readonly Hit[]>;
};

export function growSearch(sources: readonly Source[]): GrowingSearch {
	const {readOn, partRead, whole} = growMemoryIndex(sources);
	const order = new Map(sources.map(({id}, at) => [id, at]));
	function* searchInSteps(phrase: string, options?: SearchOptions): Steps<readonly Hit[]> {
		const hits = yield* searchIndexInSteps(whole(), parseQuery(phrase), options);
		return hits.toSorted((left, right) => order.get(left.source)! - order.get(right.source)!);
	}
	return {
		readOn,
		partRead,
		search: (phrase, options) => allSteps(searchInSteps(phrase, options)),
		searchInSteps,
	};
}

/** Searches any index; hits best first. */
export function searchIndex(index: PhraseIndex, query: Query, options?: IndexOptions): readonly Hit[] {
	return allSteps(searchIndexInSteps(index, query, options));
}

function* searchIndexInSteps(
	index: PhraseIndex,
	query: Query,
	{threshold = DEFAULT_THRESHOLD, places: most = MAX_PLACES}: IndexOptions = {},
): Steps<readonly Hit[]> {
	const weigh = (words: readonly QueryWord[]) => weighWords(findMeanings(words, index.vocabulary), index);
	const phrase = weigh(query.free);
	const quoted = weigh(query.exact.flat());
	if (quoted.length === 0 && phrase.every(({isFunctionWord}) => isFunctionWord)) return [];
	const lookedUp = {...query, phrase, quoted};
	yield;
	const places = index.findPlaces(lookedUp, most);
	yield;
	return yield* rankPlaces(lookedUp, places, threshold * attainable(phrase));
}

/** The best score that the words' likeness allows: a phrase misspelt in each word is measured against what it can reach. */
function attainable(phrase: readonly WeighedWord[]): number {
	const total = sumWeights(phrase);
	return phrase.reduce((sum, word) => sum + (word.weight / total) * word.attainable, 0) || 1;
}
