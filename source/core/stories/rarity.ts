import {isListed, weightOf} from '../align/commonness.ts';
import type {Word} from '../model.ts';

// Of 271 English articles only one, of ten words, has more that the list of English news words does not hold (the next 19 %);
// articles in German and Spanish have 39 % and more.
const MOST_UNLISTED = 0.25;

/**
 * How rare a word is in the language of a text, by its key and whether it looks like a name: 0 for "the", about 8 for what no list
 * holds. In a text that is not English the list of English words says nothing; there names and figures are rare, and of all
 * other words the longer ones, as in every language short words are the common ones (Zipf's law of abbreviation).
 */
export function rarityIn(words: readonly Word[]): (key: string, isName: boolean) => number {
	const unlisted = words.reduce((sum, {key}) => sum + (isListed(key) ? 0 : 1), 0);
	if (unlisted <= MOST_UNLISTED * words.length) return weightOf;
	return (key, isName) => (isName || /\p{N}/u.test(key) ? weightOf(key) : Math.min(weightOf(key), rarityByLength(key)));
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
