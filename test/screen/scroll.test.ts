import fc from 'fast-check';
import {expect, test} from 'vitest';
import {
	type Blocks,
	holdPlace,
	lastPlace,
	movePlace,
	type Place,
	revealBlock,
	rowsBetween,
	TOP,
	visiblePlaces,
} from '../../source/screen/scroll.ts';

const blocksOf = (heights: readonly number[]): Blocks => ({
	count: heights.length,
	heightOf: (block) => heights[block]!,
});
const heights = fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 30});
const rowNumber = (blocks: Blocks, place: Place) => rowsBetween(blocks, TOP, place);

test('moving goes from block to block and stops at the ends', () => {
	const blocks = blocksOf([2, 3, 1]);
	expect(movePlace(blocks, TOP, 3)).toEqual({block: 1, row: 1});
	expect(movePlace(blocks, {block: 2, row: 0}, -4)).toEqual({block: 0, row: 1});
	expect(movePlace(blocks, TOP, 99)).toEqual({block: 2, row: 0});
	expect(movePlace(blocks, TOP, -1)).toEqual(TOP);
});

test('the last place fills the window', () => {
	expect(lastPlace(blocksOf([2, 3, 1]), 4)).toEqual({block: 1, row: 0});
	expect(lastPlace(blocksOf([1, 1]), 10)).toEqual(TOP);
});

test('moving is arithmetic on rows', () => {
	fc.assert(
		fc.property(heights, fc.integer({min: -50, max: 200}), fc.nat(20), (list, rows, from) => {
			const blocks = blocksOf(list);
			const total = list.reduce((a, b) => a + b, 0);
			const start = movePlace(blocks, TOP, from);
			const moved = movePlace(blocks, start, rows);
			expect(rowNumber(blocks, moved)).toBe(Math.max(0, Math.min(total - 1, rowNumber(blocks, start) + rows)));
		}),
	);
});

test('a held place never leaves the window partly empty where there is enough to show', () => {
	fc.assert(
		fc.property(heights, fc.nat(200), fc.integer({min: 1, max: 40}), (list, from, windowRows) => {
			const blocks = blocksOf(list);
			const total = list.reduce((a, b) => a + b, 0);
			const place = holdPlace(blocks, movePlace(blocks, TOP, from), windowRows);
			expect([...visiblePlaces(blocks, place, windowRows)].length).toBe(Math.min(windowRows, total));
		}),
	);
});

test('a revealed block is seen whole where it fits, and nothing moves where it was seen already', () => {
	fc.assert(
		fc.property(heights, fc.nat(200), fc.nat(29), fc.integer({min: 9, max: 40}), (list, from, target, windowRows) => {
			const blocks = blocksOf(list);
			const block = Math.min(target, list.length - 1);
			const before = holdPlace(blocks, movePlace(blocks, TOP, from), windowRows);
			const after = revealBlock(blocks, before, block, windowRows);
			const seen = [...visiblePlaces(blocks, after, windowRows)].filter((place) => place.block === block);
			expect(seen.length).toBe(list[block]);
			const wasSeen = [...visiblePlaces(blocks, before, windowRows)].filter((place) => place.block === block);
			if (wasSeen.length === list[block]) expect(after).toEqual(before);
		}),
	);
});
