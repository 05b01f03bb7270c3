import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Group} from '../../../source/core/align/grouping.ts';
import {findMoved} from '../../../source/core/align/moved.ts';

const group = (left: readonly number[], right: readonly number[], score = 1): Group => ({left, right, score});

/** The moved groups as "left:right", each side by its first sentence. */
const moved = (...groups: readonly Group[]) => [...findMoved(groups)].map(({left, right}) => `${left[0]}:${right[0]}`);

test('what stands elsewhere is moved, and what it passed is not', () => {
	expect(moved(group([0], [3]), group([1], [1]), group([2], [2]))).toEqual(['0:3']);
	expect(moved(group([0], [0]), group([1], [1]), group([2], [2]))).toEqual([]);
});

test('of two groups that changed places the weaker one is moved, of equals the later', () => {
	expect(moved(group([0], [1], 0.4), group([1], [0], 0.9))).toEqual(['0:1']);
	expect(moved(group([0], [1]), group([1], [0]))).toEqual(['1:0']);
});

test('a sentence may end one group and begin the next', () => {
	expect(moved(group([0, 1], [0]), group([1], [0, 1]), group([1, 2], [1]))).toEqual([]);
});

const sentences = fc
	.tuple(fc.nat({max: 9}), fc.integer({min: 1, max: 3}))
	.map(([first, count]) => Array.from({length: count}, (_, at) => first + at));
const groups = fc
	.array(fc.tuple(sentences, sentences, fc.double({min: 0.1, max: 1, noNaN: true})), {maxLength: 9})
	.map((list) =>
		list
			.map(([left, right, score]) => group(left, right, score))
			.sort((a, b) => a.left[0]! - b.left[0]! || a.right[0]! - b.right[0]!),
	);

const weightOf = (chain: readonly Group[]) =>
	chain.reduce((sum, {left, right, score}) => sum + left.length * right.length * score, 0);
const runsForward = (chain: readonly Group[]) =>
	chain.every(
		({left, right}, at) =>
			at === 0 || (chain[at - 1]!.left.at(-1)! <= left[0]! && chain[at - 1]!.right.at(-1)! <= right[0]!),
	);

test('what is not moved runs forward on both sides, and nothing heavier does', () => {
	fc.assert(
		fc.property(groups, (all) => {
			const elsewhere = findMoved(all);
			const kept = all.filter((each) => !elsewhere.has(each));
			expect(runsForward(kept)).toBe(true);
			for (let choice = 0; choice < 2 ** all.length; choice++) {
				const chain = all.filter((_, at) => choice & (1 << at));
				if (runsForward(chain)) expect(weightOf(chain)).toBeLessThanOrEqual(weightOf(kept) + 1e-9);
			}
		}),
	);
});
