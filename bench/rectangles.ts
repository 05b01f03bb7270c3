import type {Passage, Span} from '../source/core/model.ts';

/** A part of the plane of left and right characters. */
export type Rectangle = {readonly left: Span; readonly right: Span};

// Characters, some 35 words: so long a run of the same words is copied. A short one before or after it is no part of the copy.
const COPIED = 200;
const STRAY = 20;

/**
 * The rectangles of a passage: one for each pair of its spans, but one in all where a long run of words is copied.
 * That one reaches from the first copied words to the last, since a copy may begin and end inside a sentence.
 */
export function rectanglesOf({left, right, changes}: Passage): readonly Rectangle[] {
	const same = changes.filter((change) => change.kind === 'same');
	if (!same.some((change) => lengthOf(change.left) >= COPIED) && (left.length === 1 || right.length === 1))
		return left.flatMap((l) => right.map((r) => ({left: l, right: r})));
	const copied = same.filter((change) => lengthOf(change.left) >= STRAY);
	return [{left: reach(copied.map((change) => change.left)), right: reach(copied.map((change) => change.right))}];
}

const lengthOf = ({start, end}: Span) => end - start;

function reach(spans: readonly Span[]): Span {
	return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}
