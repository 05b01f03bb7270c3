import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findFirstPlaces} from '../../../source/core/align/first-places.ts';
import {type Lists, sortLists, transpose} from '../../../source/core/align/lists.ts';

const COUNT = 12;

const toLists = (lists: readonly (readonly number[])[]): Lists => ({
	starts: Int32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]),
	items: Int32Array.from(lists.flat()),
});
const fromLists = ({starts, items}: Lists) =>
	[...starts].slice(1).map((end, at) => [...items.subarray(starts[at], end)]);

const number = fc.integer({min: -1, max: COUNT - 1});
const lists = fc.array(fc.array(number, {maxLength: 6}), {maxLength: 8});

test('transposed lists say of each number which lists hold it', () => {
	expect(fromLists(transpose(toLists([[2, 0], [], [0, -1]]), 3))).toEqual([[0, 2], [], [0]]);
});

test('sorted lists hold the same numbers, ascending, without negative ones', () => {
	fc.assert(
		fc.property(lists, (all) => {
			const sorted = all.map((list) => list.filter((each) => each >= 0).sort((a, b) => a - b));
			expect(fromLists(sortLists(toLists(all), COUNT))).toEqual(sorted);
		}),
	);
});

test('each place is known by the first on the left where the same two numbers stand', () => {
	const twos = fc.array(fc.tuple(number, number), {maxLength: 20});
	fc.assert(
		fc.property(twos, twos, (left, right) => {
			const split = (list: readonly (readonly [number, number])[]) => ({
				first: Int32Array.from(list, ([first]) => first),
				second: Int32Array.from(list, ([, second]) => second),
			});
			const firstPlace = ([first, second]: readonly [number, number]) =>
				first < 0 || second < 0 ? -1 : left.findIndex((other) => other[0] === first && other[1] === second);
			const found = findFirstPlaces(split(left), split(right), COUNT);
			expect([...found.left]).toEqual(left.map(firstPlace));
			expect([...found.right]).toEqual(right.map(firstPlace));
		}),
	);
});
