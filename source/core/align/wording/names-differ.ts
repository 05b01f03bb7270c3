import {mayBeSame} from './aliases.ts';
import {type Comparison, countNeighbours, type Difference} from './comparison.ts';
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
	const rightNames = looseNames(right, leftOf);
	return looseNames(left, rightOf).flatMap((l) => {
		const r = rightNames.find((r) => countNeighbours(comparison, l, r) === 2);
		const isOther =
			r !== undefined &&
			!isNamed(left[l]!, right) &&
			!isNamed(right[r]!, left) &&
			isSureName(leftSide.text, left[l]!) &&
			isSureName(rightSide.text, right[r]!);
		return isOther ? {left: left[l]!.core, right: right[r]!.core} : [];
	});
}

const looseNames = (units: readonly Unit[], partnerOf: Int32Array) =>
	[...units.keys()].filter((index) => units[index]!.kind === 'name' && partnerOf[index]! < 0);

/** Whether the other side gives a name in any form. */
const isNamed = (name: Unit, others: readonly Unit[]) =>
	others.some((other) => name.kind === 'name' && other.kind === 'name' && mayBeSame(name.keys, other.keys));
