import type {Source} from '../model.ts';
import type {WeighedWord} from './match-phrase.ts';
import type {Meaning} from './meaning.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A sentence to look at: the source and the sentence's number in `sentencesOf(source)`. */
export type Place = {readonly source: Source; readonly sentence: number};

/** What searching asks of an index, whether it is held in memory or in a library on disk. */
export type PhraseIndex = {
	readonly vocabulary: Vocabulary;
	readonly sentenceCount: number;
	/** How often a word of this key stands in the collection. */
	readonly countOf: (key: string) => number;
	/** The places that hold most of a phrase's weight, in the order of the collection: all, or about the `limit` best. */
	readonly findPlaces: (phrase: readonly WeighedWord[], limit: number) => readonly Place[];
};

// A function word carries little; a content word from 0.7 (in every sentence) upwards.
const FUNCTION_WORD_WEIGHT = 0.25;
// A word the collection does not hold tells its places apart no better than one of every twentieth sentence.
const UNKNOWN_SHARE = 1 / 20;

/** Weighs the words of a phrase by how rare they are in the collection (inverse document frequency). */
export function weighWords(
	phrase: readonly Meaning[],
	{sentenceCount, countOf}: Pick<PhraseIndex, 'sentenceCount' | 'countOf'>,
): readonly WeighedWord[] {
	return phrase.map((word) => {
		const own = countOf(word.key);
		const count = own || [...word.keys.keys()].reduce((sum, key) => sum + countOf(key), 0);
		const weight = word.isFunctionWord
			? FUNCTION_WORD_WEIGHT
			: Math.log(1 + (count > 0 ? Math.max(1, sentenceCount / count) : 1 / UNKNOWN_SHARE)) ** 1.5;
		return {...word, weight};
	});
}
