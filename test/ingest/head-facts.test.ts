import {expect, test} from 'vitest';
import {blocksOf, openOne} from './open-one.ts';

const factsOf = async (...lines: readonly string[]) => {
	const {author, outlet, published} = await openOne('note.txt', lines.join('\n\n'));
	return [author, outlet, published];
};

const TEXT = 'The ferry to the islands stays in port until Monday, the harbour office said on 3 March 2023.';

test.each([
	[
		['Ferry stays', 'By Ada Moss', '12 March 2024'],
		['Ada Moss', 'note', '2024-03-12'],
	],
	[
		['Ferry stays', 'By Ada Moss and Tom Hale, environment reporters', 'Published: 12 March 2024, 16:12'],
		['Ada Moss, Tom Hale', 'note', '2024-03-12T16:12'],
	],
	[
		['Die Fähre bleibt', 'Von Jörg Moos', '12. März 2024'],
		['Jörg Moos', 'note', '2024-03-12'],
	],
	[
		['Ferry stays', 'The Island Post, Tuesday, March 12, 2024'],
		[undefined, 'The Island Post', '2024-03-12'],
	],
	[
		['Ferry stays', 'Ada Moss – Harbour Courier, 12/13/2024'],
		['Ada Moss', 'Harbour Courier', '2024-12-13'],
	],
])('a plain text is known by what stands at its head: %j', async (head, facts) => {
	expect(await factsOf(...head, TEXT)).toEqual(facts);
});

test.each([
	[
		['Ferry stays', 'Port Ellis, 12 March 2024'],
		[undefined, 'note', '2024-03-12'],
	],
	[
		['Von Bern nach Basel', 'By the river'],
		[undefined, 'note', undefined],
	],
	[
		['Ferry stays', 'What happened on 12 March 2024'],
		[undefined, 'note', undefined],
	],
	[
		['Ferry stays', 'It sank on 12 March 2024.'],
		[undefined, 'note', undefined],
	],
	[
		['Ferry stays', 'mardi 12 mars 2024 à 19h05'],
		[undefined, 'note', '2024-03-12T19:05'],
	],
	[['Ferry stays'], [undefined, 'note', undefined]],
])('places, headlines and dates in the text are taken for nothing else: %j', async (head, facts) => {
	expect(await factsOf(...head, TEXT)).toEqual(facts);
});

test('the lines that say so are folded, and the text stays as it stands', async () => {
	const text = `Ferry stays\r\n\r\n  By Ada Moss \r\nHarbour Courier, 12 March 2024\r\n\r\n${TEXT}\r\n`;
	const source = await openOne('note.txt', text);
	expect(source.text).toBe(text);
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays',
		'furniture: By Ada Moss',
		'furniture: Harbour Courier, 12 March 2024',
		`paragraph: ${TEXT}`,
	]);
});
