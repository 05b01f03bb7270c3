import {diffArrays} from 'diff';
import {isSameUnit, labelsOf, type Unit} from './units.ts';

/**
 * Which units of two sides say the same. `rightOf[i]` is the index of the right unit that left unit `i` is matched with,
 * or -1; `leftOf` is its mirror.
 */
export type Matching = {
	readonly left: readonly Unit[];
	readonly right: readonly Unit[];
	readonly rightOf: Int32Array;
	readonly leftOf: Int32Array;
};

/**
 * 600 edits: more than any passage of a few sentences needs. The cost grows with the square of the edits, so that a
 * sentence of a megabyte still ends in milliseconds.
 */
const MAX_EDITS = 600;
/** 40,000 comparisons: moved words are looked for where what is left over is no longer than a long paragraph. */
const MAX_MOVED_COMPARISONS = 40_000;

/**
 * Matches what two sides share: first the longest sequence of words, names and figures common to both, then those that
 * moved, the longest runs first. Function words are matched last and only beside a match,
 * so that no stray "of the" links two unrelated stretches. Each unit is matched once.
 */
export function matchUnits(left: readonly Unit[], right: readonly Unit[]): Matching {
	const matching = {
		left,
		right,
		rightOf: new Int32Array(left.length).fill(-1),
		leftOf: new Int32Array(right.length).fill(-1),
	};
	const [strongLeft, strongRight] = [strongIndices(left), strongIndices(right)];
	if (strongLeft.length === 0 || strongRight.length === 0) matchSequence(matching, [...left.keys()], [...right.keys()]);
	else {
		// What the other side has nowhere cannot be matched and would only cost edits.
		const sharedLeft = withCounterpart(strongLeft, left, strongRight, right);
		const sharedRight = withCounterpart(strongRight, right, sharedLeft, left);
		matchSequence(matching, sharedLeft, sharedRight);
		matchMoved(matching, sharedLeft, sharedRight);
		growOverFunctionWords(matching);
	}
	return matching;
}

/** The same matching seen from the other side. */
export const mirrorMatching = ({left, right, rightOf, leftOf}: Matching): Matching => ({
	left: right,
	right: left,
	rightOf: leftOf,
	leftOf: rightOf,
});

const strongIndices = (units: readonly Unit[]) =>
	[...units.keys()].filter((index) => units[index]!.kind !== 'function');

function withCounterpart(
	strong: readonly number[],
	units: readonly Unit[],
	strongOthers: readonly number[],
	others: readonly Unit[],
) {
	const labelled = new Map<string, Unit[]>();
	for (const index of strongOthers)
		for (const label of labelsOf(others[index]!)) {
			const sharing = labelled.get(label);
			if (sharing) sharing.push(others[index]!);
			else labelled.set(label, [others[index]!]);
		}
	return strong.filter((index) =>
		labelsOf(units[index]!).some((label) => labelled.get(label)?.some((other) => isSameUnit(units[index]!, other))),
	);
}

function pair({rightOf, leftOf}: Matching, left: number, right: number): void {
	rightOf[left] = right;
	leftOf[right] = left;
}

/** Myers' longest common sequence. What both begin and end with alike is matched beforehand: where the diff gives up, at least that is left. */
function matchSequence(matching: Matching, left: readonly number[], right: readonly number[]): void {
	const same = (l: number, r: number) => isSameUnit(matching.left[l]!, matching.right[r]!);
	const shorter = Math.min(left.length, right.length);
	let head = 0;
	while (head < shorter && same(left[head]!, right[head]!)) head += 1;
	let tail = 0;
	while (tail < shorter - head && same(left.at(-1 - tail)!, right.at(-1 - tail)!)) tail += 1;
	for (let index = 0; index < head; index += 1) pair(matching, left[index]!, right[index]!);
	for (let index = 1; index <= tail; index += 1) pair(matching, left.at(-index)!, right.at(-index)!);
	const [middleLeft, middleRight] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
	const changes = diffArrays(middleLeft, middleRight, {comparator: same, maxEditLength: MAX_EDITS}) ?? [];
	let [l, r] = [0, 0];
	for (const {added, removed, count} of changes) {
		if (!added && !removed)
			for (let step = 0; step < count; step += 1) pair(matching, middleLeft[l + step]!, middleRight[r + step]!);
		if (!added) l += count;
		if (!removed) r += count;
	}
}

/** Runs of what is left over on both sides, each run as long as it goes. */
function matchMoved(matching: Matching, strongLeft: readonly number[], strongRight: readonly number[]): void {
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

/** From each match outwards over equal function words, to the right first. */
function growOverFunctionWords(matching: Matching): void {
	const {left, right, rightOf, leftOf} = matching;
	const grow = (l: number, r: number, step: 1 | -1) => {
		const [a, b] = [left[l + step], right[r + step]];
		if (
			a?.kind !== 'function' ||
			b?.kind !== 'function' ||
			rightOf[l + step]! >= 0 ||
			leftOf[r + step]! >= 0 ||
			a.key !== b.key
		)
			return false;
		pair(matching, l + step, r + step);
		return true;
	};
	for (let l = 0; l < left.length; l += 1) if (rightOf[l]! >= 0) grow(l, rightOf[l]!, 1);
	for (let l = left.length - 1; l >= 0; l -= 1) if (rightOf[l]! >= 0) grow(l, rightOf[l]!, -1);
}
