import {weightOf, weightOfUnlisted} from '../align/commonness.ts';
import type {Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';

// Of 271 English articles only one, of ten words, has more that the list of English news words does not hold (the next 19 %);
// articles in German and Spanish have 39 % and more.
const MOST_UNLISTED = 0.25;

/** A word key of an article, how rare it is in news at large, and how many sentences say it. */
export type RareWord = {readonly key: string; readonly rarity: number; readonly sentences: number};

/**
 * How rare each of the word keys of an article is in its language: 0 for "the", about 8 for what no list holds. In a text that is
 * not English the list of English words says nothing; there names and figures are rare, and of all other words the longer ones, as
 * in every language short words are the common ones (Zipf's law of abbreviation).
 */
export function weighRarity(source: Source, said: ReadonlyMap<string, {readonly count: number}>): readonly RareWord[] {
	const most = weightOfUnlisted();
	const words: RareWord[] = [];
	let [all, unlisted] = [0, 0];
	for (const [key, {count}] of said) {
		const rarity = weightOf(key);
		words.push({key, rarity, sentences: count});
		all += count;
		if (rarity === most && !isFigure(key)) unlisted += count;
	}
	if (unlisted <= MOST_UNLISTED * all) return words;
	const names = namesIn(source);
	return words.map((word) =>
		names.has(word.key) || isFigure(word.key)
			? word
			: {...word, rarity: Math.min(word.rarity, rarityByLength(word.key))},
	);
}

const isFigure = (key: string) => /\p{N}/u.test(key);

/** Keys of words with a capital that no sentence start explains. */
function namesIn(source: Source): ReadonlySet<string> {
	const names = new Set<string>();
	for (const {words} of sentencesOf(source))
		for (const {start, end, key} of words.slice(1)) if (/^\p{Lu}/u.test(source.text.slice(start, end))) names.add(key);
	return names;
}

// Letters of the words that say nothing: articles, prepositions, pronouns.
const SAYS_NOTHING = 3;
const RARITY_OF_LETTER = 1.2;
// A Chinese character says as much as a syllable or two.
const LETTERS_OF_CHARACTER = 3;

function rarityByLength(key: string): number {
	const characters = key.match(/\p{Script=Han}/gu)?.length ?? 0;
	const letters = key.length + characters * (LETTERS_OF_CHARACTER - 1);
	return Math.max(0, letters - SAYS_NOTHING) * RARITY_OF_LETTER;
}
