import {expect, test} from 'vitest';
import {blocksOf, openOne} from './open-one.ts';
import {pdfOf} from './sample-files.ts';

const LEFT = [
	'The ferry to the islands stays in port',
	'until Monday, the harbour office said,',
	'since the wind has torn off its ramp.',
	'Divers found that the chains are worn,',
	'too, and that nobody had been told of',
	'it in all of the five years before that',
];
const RIGHT = [
	'report. Traders are angry. There are',
	'forty loaves on the quay and no one to',
	'buy them, said one who bakes bread.',
	'The boat sails at noon. It takes twelve',
	'people and no cars, and the stair to it',
	'is steep.',
];
const TEXT =
	'The ferry to the islands stays in port until Monday, the harbour office said, since the wind has torn off its ramp. Divers found that the chains are worn, too, and that nobody had been told of it in all of the five years before that report. Traders are angry. There are forty loaves on the quay and no one to buy them, said one who bakes bread. The boat sails at noon. It takes twelve people and no cars, and the stair to it is steep.';

const lines = (texts: readonly string[], x: number) =>
	texts.map((text, index) => [x, 700 - index * 13, 11, text] as const);

test('two columns are read one after the other, whether the file has them so or row by row', async () => {
	const inOrder = [...lines(LEFT, 72), ...lines(RIGHT, 320)];
	const byRow = LEFT.flatMap((_, index) => [lines(LEFT, 72)[index]!, lines(RIGHT, 320)[index]!]);
	const headline = [72, 760, 24, 'Ferry stays in port until Monday'] as const;
	for (const order of [inOrder, byRow]) {
		const source = await openOne('paper.pdf', pdfOf([headline, ...order]));
		expect(blocksOf(source)).toEqual(['title: Ferry stays in port until Monday', `paragraph: ${TEXT}`]);
	}
});

test('a line across both columns stays between what is above and below it', async () => {
	const rows = (from: number, to: number, lower: number) =>
		[LEFT, RIGHT]
			.flatMap((column, side) => lines(column, [72, 320][side]!).slice(from, to))
			.map(([x, y, size, text]) => [x, y - lower, size, text] as const)
			.toSorted(([, left], [, right]) => right - left);
	const across = [72, 650, 11, 'What the divers saw below the ramp, and what they did not look at'] as const;
	const {text} = await openOne('paper.pdf', pdfOf([...rows(0, 3, 0), across, ...rows(3, 6, 24)]));
	const [top, , below] = text.split(/(What the divers saw .* look at)/);
	expect(top).toMatch(/torn off its ramp\.\s+report\. Traders/);
	expect(below).toMatch(/before that\s+The boat sails/);
});

test('the lines of a list with two columns of figures keep their order', async () => {
	const rows = Array.from({length: 3}, (_, index) => [
		[72, 700 - index * 13, 11, `Pile ${index}`] as const,
		[320, 700 - index * 13, 11, `${1910 + index}`] as const,
	]).flat();
	const {text} = await openOne('list.pdf', pdfOf(rows));
	expect(text.replaceAll(/\s+/g, ' ')).toBe('Pile 0 1910 Pile 1 1911 Pile 2 1912');
});

test('a headline of two lines is one, what stands above it is folded, and the lines below it are told apart', async () => {
	const source = await openOne(
		'paper.pdf',
		pdfOf([
			[72, 800, 9, 'I S L A N D S'],
			[72, 760, 24, 'Ferry stays in port'],
			[72, 728, 24, 'until Monday'],
			[72, 700, 11, 'By Ada Moss'],
			[72, 687, 11, 'The Island Post, Tuesday, March 12, 2024'],
			...lines(LEFT, 72).map(([x, y, size, text]) => [x, y - 60, size, text] as const),
		]),
	);
	expect(source).toMatchObject({
		title: 'Ferry stays in port until Monday',
		author: 'Ada Moss',
		outlet: 'The Island Post',
		published: '2024-03-12',
	});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port until Monday',
		'furniture: ISLANDS',
		'furniture: By Ada Moss',
		'furniture: The Island Post, Tuesday, March 12, 2024',
		`paragraph: ${LEFT.join(' ')}`,
	]);
});

test('the large letter that a text begins with is the first of its word', async () => {
	const [first = '', ...rest] = LEFT;
	const source = await openOne(
		'paper.pdf',
		pdfOf([
			[72, 674, 40, 'T'],
			[72, 760, 24, 'Ferry stays in port'],
			[105, 700, 11, first.slice(1)],
			[105, 687, 11, rest[0]!],
			...lines(rest.slice(1), 72).map(([x, y, size, text]) => [x, y - 26, size, text] as const),
		]),
	);
	expect(blocksOf(source)).toEqual(['title: Ferry stays in port', `paragraph: ${LEFT.join(' ')}`]);
});

test('of a page of the web that a browser printed, the margins are no text, and tell its address and site', async () => {
	const page = (number: number, ...body: readonly (readonly [number, number, number, string])[]) =>
		[
			[40, 816, 8, '14/03/2024, 09:41'],
			[200, 816, 8, 'Ferry stays in port | Island Post'],
			...body,
			[40, 20, 8, 'https://islandpost.example/1'],
			[540, 20, 8, `${number}/1`],
		] as const;
	const source = await openOne('print.pdf', pdfOf(page(1, [72, 760, 24, 'Ferry stays in port'], ...lines(LEFT, 72))));
	expect(source).toMatchObject({url: 'https://islandpost.example/1', published: undefined});
	expect(blocksOf(source)).toEqual(['title: Ferry stays in port', `paragraph: ${LEFT.join(' ')}`]);
});
