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
