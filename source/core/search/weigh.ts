import type {Meaning} from './meaning.ts';

/** A word of the query with its weight: how much of what the phrase says it carries. */
export type WeighedWord = Meaning & {readonly weight: number};

/** How common words are in a collection. */
export type WordCounts = {
	readonly sentenceCount: number;
	/** How often a word of this key stands in the collection. */
	readonly countOf: (key: string) => number;
};

// A function word tells "lifeline to" from "lifeline for", no more: this part of an average content word.
const FUNCTION_WORD_SHARE = 0.08;
// Above 1, so that a rare word can stand for a phrase ("lifeline" for "lifeline to Moscow") and a common one cannot.
const RARITY_POWER = 1.5;

/** Weighs the words of a phrase by how rare they are in the collection (a power of the inverse document frequency). */
export function weighWords(phrase: readonly Meaning[], counts: WordCounts): readonly WeighedWord[] {
	const content = phrase.filter(({isFunctionWord}) => !isFunctionWord).map((word) => rarity(word, counts));
	const average = content.length > 0 ? content.reduce((sum, weight) => sum + weight, 0) / content.length : 1;
	return phrase.map((word) => ({
		...word,
		weight: word.isFunctionWord ? FUNCTION_WORD_SHARE * average : rarity(word, counts),
	}));
}

export const sumWeights = (words: readonly WeighedWord[]): number => words.reduce((sum, {weight}) => sum + weight, 0);

function rarity({key, keys}: Meaning, {sentenceCount, countOf}: WordCounts): number {
	const count = countOf(key) || [...keys.keys()].reduce((sum, key) => sum + countOf(key), 0);
	// A word that the collection does not hold is as rare as can be: the rest of the phrase is no near wording of it.
	const share = Math.min(1, Math.max(1, count) / sentenceCount);
	return Math.log(1 + 1 / share) ** RARITY_POWER;
}
