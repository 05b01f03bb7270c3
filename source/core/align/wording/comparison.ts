import type {Span} from '../../model.ts';
import type {Side} from '../side.ts';
import {type Matching, mirrorMatching} from './matching.ts';
import type {Unit} from './units.ts';

/** Two sides and the units they share: what conflicts are looked for in. */
export type Comparison = Matching & {
	readonly leftSide: Side;
	readonly rightSide: Side;
	readonly leftQuotes: readonly Span[];
	readonly rightQuotes: readonly Span[];
};

/** What each side says where they differ; `undefined` where one side has nothing to set against the other. */
export type Difference = {readonly left: Span | undefined; readonly right: Span | undefined};

/** Differences seen from the left, then those seen from the right. For finders that look on one side for what the other lacks. */
export function findBothWays(
	comparison: Comparison,
	find: (comparison: Comparison) => readonly Difference[],
): readonly Difference[] {
	const mirrored: Comparison = {
		...mirrorMatching(comparison),
		leftSide: comparison.rightSide,
		rightSide: comparison.leftSide,
		leftQuotes: comparison.rightQuotes,
		rightQuotes: comparison.leftQuotes,
	};
	return [...find(comparison), ...find(mirrored).map(({left, right}) => ({left: right, right: left}))];
}

/** Of the content words of both sides the part that is shared, 0 to 1 (Dice), by those units that are asked for. */
export function sharedPart({left, right, rightOf}: Matching, isAskedFor: (unit: Unit) => boolean = () => true): number {
	const isStrong = (unit: Unit) => unit.kind !== 'function' && isAskedFor(unit);
	const shared = left.filter((unit, index) => isStrong(unit) && rightOf[index]! >= 0).length;
	return (2 * shared) / Math.max(1, left.filter(isStrong).length + right.filter(isStrong).length);
}

/**
 * Pairs what belongs together on the two sides, each with the first that it belongs to, where that is mutual:
 * the same pairs whichever side is asked first.
 */
export function pairUp<Place>(
	left: readonly Place[],
	right: readonly Place[],
	isPair: (l: Place, r: Place) => boolean,
): readonly (readonly [Place, Place])[] {
	return left.flatMap((l) => {
		const r = right.find((r) => isPair(l, r));
		return r !== undefined && left.find((other) => isPair(other, r)) === l ? [[l, r] as const] : [];
	});
}

/** 4 units: a phrase. What stands further away says little about the place a word fills. */
const REACH = 4;

/**
 * How surely two units fill the same place: on how many sides (before, behind) the nearest shared word that is no function
 * word is the same one on both sides.
 */
export const countAnchors = (matching: Matching, l: number, r: number): number =>
	countSides(matching, l, r, nearestShared);

/** As `countAnchors`, but no other content word may stand between. The edges of two sentences are shared places too. */
export const countNeighbours = (matching: Matching, l: number, r: number): number =>
	countSides(matching, l, r, neighbour);

type Finder = (
	units: readonly Unit[],
	partnerOf: Int32Array,
	from: number,
	step: 1 | -1,
) => number | 'edge' | undefined;

function countSides({left, right, rightOf, leftOf}: Matching, l: number, r: number, find: Finder): number {
	const isShared = (step: 1 | -1) => {
		const [a, b] = [find(left, rightOf, l, step), find(right, leftOf, r, step)];
		return typeof a === 'number' ? rightOf[a] === b : a === 'edge' && b === 'edge';
	};
	return Number(isShared(-1)) + Number(isShared(1));
}

const nearestShared: Finder = (units, partnerOf, from, step) => {
	for (let reach = 1, index = from + step; reach <= REACH && units[index]; reach += 1, index += step)
		if (partnerOf[index]! >= 0 && units[index]!.kind !== 'function') return index;
	return undefined;
};

const neighbour: Finder = (units, partnerOf, from, step) => {
	let index = from + step;
	while (units[index]?.kind === 'function' && units[index]!.sentence === units[from]!.sentence) index += step;
	if (units[index]?.sentence !== units[from]!.sentence) return 'edge';
	return partnerOf[index]! >= 0 ? index : undefined;
};
