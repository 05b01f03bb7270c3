import {expect, test} from 'vitest';
import {fingerprintOf, likenessOf} from '../../../source/core/stories/fingerprint.ts';
import {tellingWordsOf} from '../../../source/core/stories/telling-words.ts';
import {wordNumber} from '../../../source/core/stories/word-number.ts';
import {makeSource} from '../../../source/core/text/source.ts';
import {ALONE, FERRY, STRIKE} from './articles.ts';

const wordsOf = (text: string, title = '') => tellingWordsOf(makeSource({id: 'a', file: '', title, text}));

test('names, rare words and what is said again and again tell an article; the words of every text do not', () => {
	const [first, second] = tellingWordsOf(FERRY[0]!).map(({word}) => word);
	expect(new Set([first, second])).toEqual(new Set([wordNumber('gotland'), wordNumber('visborg')]));
	expect(tellingWordsOf(FERRY[0]!).map(({word}) => word)).not.toContain(wordNumber('the'));
});

test('a title that is not in the text counts as a sentence', () => {
	const [ferry] = wordsOf('It was a Tuesday. The ferry was late.', 'Ferry late again');
	expect(ferry).toMatchObject({word: wordNumber('ferri'), sentences: 2});
});

test('a long text is told by a hundred words', () => {
	const names = Array.from(
		{length: 300},
		(_, at) => `Q${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}x${'uvw'[at % 3]}`,
	);
	expect(wordsOf(names.join(' and '))).toHaveLength(100);
});

test('an article is like itself and like those of its event, and unlike others', () => {
	const [ferry, daily, strike, bears] = [FERRY[0]!, FERRY[1]!, STRIKE[0]!, ALONE].map((source) =>
		fingerprintOf(tellingWordsOf(source), source.published),
	);
	expect(likenessOf(ferry!, ferry!)).toBeGreaterThan(0.9);
	expect(likenessOf(ferry!, daily!)).toBeGreaterThan(0.3);
	expect(likenessOf(ferry!, daily!)).toBe(likenessOf(daily!, ferry!));
	expect(likenessOf(ferry!, strike!)).toBeLessThan(0.1);
	expect(likenessOf(ferry!, bears!)).toBeLessThan(0.1);
});

test('a word that many articles of a library hold says less there', () => {
	const words = wordsOf('Visborg sails to Slite.');
	const visborg = wordNumber('visborg');
	const among = (holding: number) => {
		const {words: numbers, weights} = fingerprintOf(words, undefined, {
			articles: 900,
			holding: (word) => (word === visborg ? holding : 0),
		});
		return weights[numbers.indexOf(visborg)]!;
	};
	expect(among(300)).toBeLessThan(among(0) / 2);
});
