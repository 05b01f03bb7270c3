import type {Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {findWords} from '../text/words.ts';
import {rarityIn} from './rarity.ts';
import {wordNumber} from './word-number.ts';

/** A word of an article by its number, how rare it is in news at large (0 to about 8), and how many sentences of the article say it. */
export type TellingWord = {readonly word: number; readonly rarity: number; readonly sentences: number};

// Of 60, 100 and 150 words a hundred parted the events of the bench best; a news item of 250 words has about as many.
const MOST_WORDS = 100;

/**
 * The words that tell what an article is about, at most a hundred, the most telling first: rare ones, names and figures, and what
 * it says again and again. The title counts as a sentence.
 */
export function tellingWordsOf(source: Source): readonly TellingWord[] {
	const body = sentencesOf(source).map(({words}) => ({text: source.text, words}));
	const isTitled = source.blocks.some(({kind}) => kind === 'title');
	const all = isTitled ? body : [{text: source.title, words: wordsOf(source.title)}, ...body];
	const rarity = rarityIn(all.flatMap(({words}) => words));
	const found = new Map<string, {rarity: number; sentences: number}>();
	for (const {text, words} of all) {
		const counted = new Set<string>();
		for (const [at, {start, end, key}] of words.entries()) {
			const known = found.get(key);
			const isName = at > 0 && /^\p{Lu}/u.test(text.slice(start, end));
			const value = Math.max(known?.rarity ?? 0, rarity(key, isName));
			found.set(key, {rarity: value, sentences: (known?.sentences ?? 0) + (counted.has(key) ? 0 : 1)});
			counted.add(key);
		}
	}
	return [...found]
		.map(([key, facts]) => ({word: wordNumber(key), ...facts}))
		.filter(({rarity}) => rarity > 0)
		.sort((one, other) => emphasisOf(other) - emphasisOf(one) || one.word - other.word)
		.slice(0, MOST_WORDS);
}

/** How much a word counts by how many sentences say it: the tenth adds less than the second. */
export const stressOf = (sentences: number): number => 1 + Math.log(sentences);

const emphasisOf = ({rarity, sentences}: TellingWord) => rarity * stressOf(sentences);

const wordsOf = (title: string): Sentence['words'] => findWords(title, {start: 0, end: title.length});
