import {type Comparison, countNeighbours, type Difference, pairUp, sharedPart} from './comparison.ts';
import {isNegator} from './negation-differs.ts';
import {areOpposites} from './opposites.ts';
import type {Unit} from './units.ts';

/** Of the content words, the part the sides share where only one neighbour of two opposites is shared: below it two things are told. */
const SAME_CLAIM = 0.5;
/** 3 units: what a negation of a verb stands off at most. */
const REACH = 3;

/**
 * Claims of which one side says the opposite ("rose", "fell"; "legal", "illegal"): two opposites in the same place among shared words,
 * unless one of them is negated. What both sides say somewhere is no difference.
 *
 * Not seen: opposites that are not in the table, and those told in other constructions.
 */
export function findOpposites(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftOf} = comparison;
	const isPair = (l: number, r: number) =>
		areOpposites(left[l]!.word, right[r]!.word) &&
		isNegated(left, rightOf, l) === isNegated(right, leftOf, r) &&
		isSamePlace(comparison, l, r);
	return pairUp(loose(left, rightOf), loose(right, leftOf), isPair).map(([l, r]) => ({
		left: left[l]!.core,
		right: right[r]!.core,
	}));
}

/** Small words count: a vote "for" is the opposite of one "against". */
const loose = (units: readonly Unit[], partnerOf: Int32Array) =>
	[...units.keys()].filter(
		(index) => partnerOf[index]! < 0 && (units[index]!.kind === 'content' || units[index]!.word === 'for'),
	);

function isSamePlace(comparison: Comparison, l: number, r: number): boolean {
	const neighbours = countNeighbours(comparison, l, r);
	return neighbours === 2 || (neighbours === 1 && sharedPart(comparison) >= SAME_CLAIM);
}

/** Whether a negation that the other side lacks stands right before a word. */
function isNegated(units: readonly Unit[], partnerOf: Int32Array, index: number): boolean {
	for (let before = Math.max(0, index - REACH); before < index; before += 1)
		if (units[before]!.sentence === units[index]!.sentence && partnerOf[before]! < 0 && isNegator(units[before]!.word))
			return true;
	return false;
}
