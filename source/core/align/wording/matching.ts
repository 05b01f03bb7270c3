import type {Unit} from './units.ts';

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

/** The same matching seen from the other side. */
export const mirrorMatching = ({left, right, rightOf, leftOf}: Matching): Matching => ({
	left: right,
	right: left,
	rightOf: leftOf,
	leftOf: rightOf,
});

/** Matches two units with each other. */
export function pair({rightOf, leftOf}: Matching, left: number, right: number): void {
	rightOf[left] = right;
	leftOf[right] = left;
}
