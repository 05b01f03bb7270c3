import type {Source} from '../model.ts';
import type {Query} from './query.ts';
import type {Vocabulary} from './vocabulary.ts';
import type {WeighedWord, WordCounts} from './weigh.ts';

/** A sentence to look at: the source and the sentence's number in `sentencesOf(source)`. */
export type Place = {readonly source: Source; readonly sentence: number};

/** A query whose words were looked up in the collection. */
export type LookedUpQuery = Query & {
	/** The free words. */
	readonly phrase: readonly WeighedWord[];
	/** The words in quotes, without their borders. */
	readonly quoted: readonly WeighedWord[];
};

/** What searching asks of an index, whether it is held in memory or in a library on disk. */
export type PhraseIndex = WordCounts & {
	readonly vocabulary: Vocabulary;
	/**
	 * The places that hold most of a phrase's weight, in the order of the collection: all, or the `limit` best, in which the best of each
	 * source comes before a second one of any. None of sources that the query's filter leaves out.
	 */
	readonly findPlaces: (query: LookedUpQuery, limit: number) => readonly Place[];
};
