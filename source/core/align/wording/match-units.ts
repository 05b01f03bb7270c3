import {matchMoved} from './match-moved.ts';
import {matchSequence} from './match-sequence.ts';
import {type Matching, pair} from './matching.ts';
import {isSameUnit, labelsOf, type Unit} from './units.ts';

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

const strongIndices = (units: readonly Unit[]) =>
	[...units.keys()].filter((index) => units[index]!.kind !== 'function');

/** A label that so many share is looked up no further: in a page of a thousand dates each would be compared with each. */
const MAX_SHARING = 200;

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
			if (sharing && sharing.length < MAX_SHARING) sharing.push(others[index]!);
			else if (!sharing) labelled.set(label, [others[index]!]);
		}
	return strong.filter((index) =>
		labelsOf(units[index]!).some((label) => labelled.get(label)?.some((other) => isSameUnit(units[index]!, other))),
	);
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
