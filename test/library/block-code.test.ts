import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Block} from '../../source/core/model.ts';
import {readBlocks, writeBlocks} from '../../source/library/block-code.ts';

test('blocks are a letter, the distance from the block before, and a length', () => {
	expect(
		writeBlocks([
			{kind: 'title', start: 0, end: 28},
			{kind: 'paragraph', start: 30, end: 170},
		]),
	).toBe('t0,28p2,140');
});

const blocks = fc
	.array(
		fc.tuple(
			fc.constantFrom('title', 'heading', 'paragraph', 'quote', 'comment', 'furniture'),
			fc.nat(9),
			fc.integer({min: 1, max: 900}),
		),
	)
	.map((parts) => {
		const found: Block[] = [];
		for (const [kind, gap, length] of parts) {
			const start = (found.at(-1)?.end ?? 0) + gap;
			found.push({kind, start, end: start + length});
		}
		return found;
	});

test('blocks are read as they were written', () => {
	fc.assert(
		fc.property(blocks, (written) => {
			expect(readBlocks(writeBlocks(written))).toEqual(written);
		}),
	);
});

test('what is no code is refused', () => {
	for (const code of ['x0,1', 't0', 't0,1;', '0,1']) expect(() => readBlocks(code)).toThrow(RangeError);
});
