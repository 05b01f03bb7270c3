import type {Conflict} from '../../model.ts';
import type {Side} from '../side.ts';
import {findOtherAttributions} from './attribution-differs.ts';
import type {Comparison, Difference} from './comparison.ts';
import {findHedges} from './hedge-differs.ts';
import type {Matching} from './matching.ts';
import {findOtherNames} from './names-differ.ts';
import {findNegations} from './negation-differs.ts';
import {findOtherNumbers} from './numbers-differ.ts';
import {findOpposites} from './opposites-differ.ts';
import {findQuotations} from './quotations.ts';
import {findOtherQuotes} from './quotes-differ.ts';

/** In the order in which a reader should check them. */
const FINDERS: readonly (readonly [Conflict['flag'], (comparison: Comparison) => readonly Difference[]])[] = [
	['numbers', findOtherNumbers],
	['names', findOtherNames],
	['quote', findOtherQuotes],
	['negation', findNegations],
	['negation', findOpposites],
	['hedge', findHedges],
	['attribution', findOtherAttributions],
];

/** 2,000 units a side: no passage that a person would check is longer, and some finders compare each with each. */
const MAX_UNITS = 2000;

/** Where the two sides of a passage say something different, with what each says. None for sides beyond `MAX_UNITS`. */
export function findConflicts(leftSide: Side, rightSide: Side, matching: Matching): readonly Conflict[] {
	if (Math.max(matching.left.length, matching.right.length) > MAX_UNITS) return [];
	const [leftQuotes, rightQuotes] = [findQuotations(leftSide), findQuotations(rightSide)];
	const comparison = {...matching, leftSide, rightSide, leftQuotes, rightQuotes};
	return FINDERS.flatMap(([flag, find]) => find(comparison).map((difference) => ({flag, ...difference})));
}
