import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countedWords} from '../../../source/core/stories/counted-words.ts';

test('a word is counted once for each article that holds it, and goes on being counted from a state', () => {
	const first = countedWords();
	first.add([1, 2]);
	first.add([2, 3]);
	const later = countedWords(first.state());
	later.add([2]);
	expect([1, 2, 3, 4].map(later.holding)).toEqual([1, 3, 1, 0]);
	expect(later.articles).toBe(3);
	expect(first.holding(2)).toBe(2);
});

test('what was common long ago is forgotten by halves', () => {
	const counts = countedWords();
	for (let article = 0; article < 8191; article++) counts.add([1]);
	expect([counts.articles, counts.holding(1)]).toEqual([8191, 8191]);
	counts.add([2]);
	expect([counts.articles, counts.holding(1), counts.holding(2)]).toEqual([4096, 4095, 0]);
});

test('no word is counted too seldom', () => {
	const article = fc.uniqueArray(fc.nat(2 ** 32 - 1), {maxLength: 20});
	fc.assert(
		fc.property(fc.array(article), (articles) => {
			const counts = countedWords();
			for (const words of articles) counts.add(words);
			for (const word of articles.flat())
				expect(counts.holding(word)).toBeGreaterThanOrEqual(articles.filter((words) => words.includes(word)).length);
		}),
	);
});
