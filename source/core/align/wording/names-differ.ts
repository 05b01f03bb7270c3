import {mayBeSame} from './aliases.ts';
import {isSaying} from './attributions.ts';
import {type Comparison, countAnchors, countNeighbours, type Difference, pairUp} from './comparison.ts';
import {isSureName} from './sure-names.ts';
import type {Unit} from './units.ts';

/**
 * Different people, places or organisations in the same place: two names, neither of them said on the other side in any form,
 * between the same shared words. A capital that stands for its country is that country.
 *
 * Not seen: names set against a description ("the minister"), names that open a sentence alone, headlines in capitals.
 */
export function findOtherNames(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftOf, leftSide, rightSide} = comparison;
	const isSameSlotAt = (l: number, r: number) => isSameSlot(comparison, l, r);
	return pairUp(looseNames(left, rightOf), looseNames(right, leftOf), isSameSlotAt)
		.filter(
			([l, r]) =>
				!isNamed(left[l]!, right) &&
				!isNamed(right[r]!, left) &&
				isSureName(leftSide.text, left[l]!) &&
				isSureName(rightSide.text, right[r]!),
		)
		.map(([l, r]) => ({left: left[l]!.core, right: right[r]!.core}));
}

/** Shared words right beside the names on both sides; or on one side, with one more near the other and the same small word before the names. */
function isSameSlot(comparison: Comparison, l: number, r: number): boolean {
	const neighbours = countNeighbours(comparison, l, r);
	if (neighbours !== 1) return neighbours === 2;
	const [before, rightBefore] = [comparison.left[l - 1], comparison.right[r - 1]];
	return before !== undefined && before.word === rightBefore?.word && countAnchors(comparison, l, r) === 2;
}

/** Names that are not matched, but for those of speakers: who says it is a matter of attribution. */
function looseNames(units: readonly Unit[], partnerOf: Int32Array): readonly number[] {
	const isSayingAt = (index: number) => units[index] !== undefined && isSaying(units[index]!);
	return [...units.keys()].filter(
		(index) =>
			units[index]!.kind === 'name' && partnerOf[index]! < 0 && !isSayingAt(index - 1) && !isSayingAt(index + 1),
	);
}

/** Whether the other side gives a name in any form. */
const isNamed = (name: Unit, others: readonly Unit[]) =>
	others.some((other) => name.kind === 'name' && other.kind === 'name' && mayBeSame(name.keys, other.keys));
