import type {Group} from './grouping.ts';

/**
 * The groups that stand elsewhere on the other side: all but the heaviest chain of groups that runs forward in both texts.
 * Method: heaviest increasing subsequence, O(groups²).
 */
export function findMoved(groups: readonly Group[]): ReadonlySet<Group> {
	const chains: {readonly weight: number; readonly before: number}[] = [];
	for (const [at, group] of groups.entries()) {
		let best = {weight: 0, before: -1};
		for (let before = 0; before < at; before++)
			if (chains[before]!.weight > best.weight && isBefore(groups[before]!, group))
				best = {weight: chains[before]!.weight, before};
		chains.push({weight: best.weight + group.score * group.left.length * group.right.length, before: best.before});
	}
	let at = chains.reduce((best, {weight}, index) => (best < 0 || weight > chains[best]!.weight ? index : best), -1);
	const moved = new Set(groups);
	for (; at >= 0; at = chains[at]!.before) moved.delete(groups[at]!);
	return moved;
}

// A sentence may end one group and begin the next.
const isBefore = (first: Group, second: Group) =>
	first.left.at(-1)! <= second.left[0]! && first.right.at(-1)! <= second.right[0]!;
