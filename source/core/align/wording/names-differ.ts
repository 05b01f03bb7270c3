import type {Side} from '../side.ts';
import {mayBeSame} from './aliases.ts';
import {type Comparison, countNeighbours, type Difference} from './comparison.ts';
import type {Unit} from './units.ts';

/**
 * Different people, places or organisations in the same place: two names, neither of them said on the other side in any form,
 * between the same shared words. A capital that stands for its country is that country.
 *
 * Not seen: names set against a description ("the minister"), names that open a sentence alone, headlines in capitals.
 */
export function findOtherNames(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftOf} = comparison;
	const taken = new Set<number>();
	const found: Difference[] = [];
	for (const l of looseNames(left, rightOf, right, comparison.leftSide)) {
		const r = looseNames(right, leftOf, left, comparison.rightSide).find(
			(r) => !taken.has(r) && countNeighbours(comparison, l, r) === 2,
		);
		if (r === undefined) continue;
		taken.add(r);
		found.push({left: left[l]!.core, right: right[r]!.core});
	}
	return found;
}

/** Names that the other side gives nowhere. */
const looseNames = (units: readonly Unit[], partnerOf: Int32Array, others: readonly Unit[], {text}: Side) =>
	[...units.keys()].filter((index) => {
		const unit = units[index]!;
		return (
			unit.kind === 'name' &&
			partnerOf[index]! < 0 &&
			!others.some((other) => other.kind === 'name' && mayBeSame(unit.keys, other.keys)) &&
			(unit.isSure || isNamedElsewhere(text, unit))
		);
	});

/** Whether a capitalised word that opens a sentence is a name: its source has it inside a sentence too, and never in small letters. */
function isNamedElsewhere(text: string, {core}: Unit): boolean {
	const name = text.slice(core.start, core.end);
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (/[\p{Ll},] $/u.test(text.slice(Math.max(0, at - 2), at))) return !text.includes(` ${name.toLowerCase()}`);
	return false;
}
