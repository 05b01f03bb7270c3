import type {Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {findWords} from '../text/words.ts';
import {weighRarity} from './rarity.ts';
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
	const telling: (TellingWord & {readonly emphasis: number})[] = [];
	for (const {key, rarity, sentences} of weighRarity(source, sentencesSaying(source)))
		if (rarity > 0) telling.push({word: wordNumber(key), rarity, sentences, emphasis: rarity * stressOf(sentences)});
	return telling
		.sort((one, other) => other.emphasis - one.emphasis || one.word - other.word)
		.slice(0, MOST_WORDS)
		.map(({word, rarity, sentences}) => ({word, rarity, sentences}));
}

/** How much a word counts by how many sentences say it: the tenth adds less than the second. */
export const stressOf = (sentences: number): number => 1 + Math.log(sentences);

/** For each word key how many sentences say it, and the last of them. */
function sentencesSaying(source: Source): ReadonlyMap<string, {readonly count: number}> {
	const said = new Map<string, {count: number; last: number}>();
	for (const [at, words] of wordsBySentence(source).entries())
		for (const {key} of words) {
			const known = said.get(key);
			if (!known) said.set(key, {count: 1, last: at});
			else if (known.last !== at) {
				known.count++;
				known.last = at;
			}
		}
	return said;
}

function wordsBySentence(source: Source): readonly Sentence['words'][] {
	const body = sentencesOf(source).map(({words}) => words);
	if (source.blocks.some(({kind}) => kind === 'title')) return body;
	return [findWords(source.title, {start: 0, end: source.title.length}), ...body];
}
