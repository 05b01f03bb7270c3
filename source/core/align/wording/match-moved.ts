import {type Matching, pair} from './matching.ts';
import {isSameUnit} from './units.ts';

/** 40,000 comparisons: moved words are looked for where what is left over is no longer than a long paragraph. */
const MAX_MOVED_COMPARISONS = 40_000;

/** Matches runs of what is left over on both sides, of units given by their indices: the longest first, each as long as it goes. */
export function matchMoved(matching: Matching, strongLeft: readonly number[], strongRight: readonly number[]): void {
	const left = strongLeft.filter((index) => matching.rightOf[index]! < 0);
	const right = strongRight.filter((index) => matching.leftOf[index]! < 0);
	if (left.length * right.length > MAX_MOVED_COMPARISONS) return;
	const runs: {readonly l: number; readonly r: number; readonly length: number}[] = [];
	for (const l of left.keys())
		for (const r of right.keys()) {
			const length = runLength(matching, left, right, l, r);
			if (length > 0) runs.push({l, r, length});
		}
	for (const {l, r, length} of runs.sort((a, b) => b.length - a.length || a.l - b.l || a.r - b.r))
		for (let step = 0; step < length; step += 1) {
			if (matching.rightOf[left[l + step]!]! >= 0 || matching.leftOf[right[r + step]!]! >= 0) break;
			pair(matching, left[l + step]!, right[r + step]!);
		}
}

function runLength(
	matching: Matching,
	left: readonly number[],
	right: readonly number[],
	l: number,
	r: number,
): number {
	let length = 0;
	while (
		l + length < left.length &&
		r + length < right.length &&
		isSameUnit(matching.left[left[l + length]!]!, matching.right[right[r + length]!]!)
	)
		length += 1;
	return length;
}
