import type {Source} from '../model.ts';
import type {Vocabulary} from './vocabulary.ts';
import type {WeighedWord, WordCounts} from './weigh.ts';

/** A sentence to look at: the source and the sentence's number in `sentencesOf(source)`. */
export type Place = {readonly source: Source; readonly sentence: number};

/** What searching asks of an index, whether it is held in memory or in a library on disk. */
export type PhraseIndex = WordCounts & {
	readonly vocabulary: Vocabulary;
	/**
	 * The places that hold most of a phrase's weight, in the order of the collection: all, or the `limit` best, in which the best of each
	 * source comes before a second one of any.
	 */
	readonly findPlaces: (phrase: readonly WeighedWord[], limit: number) => readonly Place[];
};
