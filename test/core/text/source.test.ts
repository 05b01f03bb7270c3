import {expect, test} from 'vitest';
import {countSourceWords} from '../../../source/core/text/count-source.ts';
import {sentencesOf} from '../../../source/core/text/sentences.ts';
import {makeSource} from '../../../source/core/text/source.ts';

const PAGE = `News Feed

Bridge closed after crane collapse

1 min read

The bridge of Port Ellis was closed on Wednesday. Nobody was hurt.

Leave a Reply`;

const source = (text: string) => makeSource({id: 'page', file: 'page.txt', text});

test('the title is found in the text, the outlet is the id, what is not known is undefined', () => {
	const {title, outlet, published, text} = source(PAGE);
	expect({title, outlet, published}).toEqual({
		title: 'Bridge closed after crane collapse',
		outlet: 'page',
		published: undefined,
	});
	expect(text).toBe(PAGE);
});

test('a given title and outlet win', () => {
	const {title, outlet} = makeSource({id: 'page', file: 'page.txt', text: PAGE, title: 'Shut', outlet: 'The Post'});
	expect(`${title} / ${outlet}`).toBe('Shut / The Post');
});

test('a text without a title is called by its first words, on one line', () => {
	const {title} = source(`${'The bridge of Port Ellis\nwas closed '.repeat(9)}on Wednesday.`);
	expect(title).toMatch(/^The bridge of Port Ellis was closed .*…$/);
	expect(title.length).toBeLessThan(130);
	expect(source('').title).toBe('');
});

test('sentences come from the blocks that count, words from the sentences', () => {
	const page = source(PAGE);
	const sentences = sentencesOf(page);
	expect(sentences.map(({start, end}) => PAGE.slice(start, end))).toEqual([
		'Bridge closed after crane collapse',
		'The bridge of Port Ellis was closed on Wednesday.',
		'Nobody was hurt.',
	]);
	for (const {block, start, end, words} of sentences) {
		expect(page.blocks[block]!.start).toBeLessThanOrEqual(start);
		expect(page.blocks[block]!.end).toBeGreaterThanOrEqual(end);
		expect(words[0]!.start).toBeGreaterThanOrEqual(start);
		expect(words.at(-1)!.end).toBeLessThanOrEqual(end);
	}
});

test('words that count and folded words are counted apart', () => {
	expect(countSourceWords(source(PAGE))).toEqual({words: 17, foldedWords: 8});
});

test.each([
	['nothing', ''],
	['white space', ' \n\t\r\n '],
	['punctuation', '… — “” ?! ***\n---\n.'],
	['half a character', '\ud800 \udc00. \ud800'],
	['a long line without a space', 'ab.'.repeat(30_000)],
	['a long line of brackets', `.${')'.repeat(50_000)}`],
	['many short lines', 'a\n'.repeat(5_000)],
])('%s is read without a fault', (_, text) => {
	const made = source(text);
	expect(sentencesOf(made).length).toBeGreaterThanOrEqual(0);
	expect(made.text).toBe(text);
});
