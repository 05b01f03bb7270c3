import type {Alignment, Passage, Span} from '../source/core/model.ts';

/** A part of the plane of left and right characters. */
export type Rectangle = {readonly left: Span; readonly right: Span};

// Characters, some 35 words: so long a run of the same words is copied. A short one before or after it is no part of the copy.
const COPIED = 200;
const STRAY = 20;

/**
 * The rectangles of a passage: one for each pair of its runs of sentences that follow each other, but one in all where a long run
 * of words is copied. That one reaches from the first copied words to the last, since a copy may begin and end inside a sentence.
 */
export function rectanglesOf({left, right}: Pick<Alignment, 'left' | 'right'>, passage: Passage): readonly Rectangle[] {
	const runs = {left: joinAdjacent(left.text, passage.left), right: joinAdjacent(right.text, passage.right)};
	const same = passage.changes.filter((change) => change.kind === 'same');
	const isCopied = same.some((change) => lengthOf(change.left) >= COPIED);
	const isManyToMany = passage.left.length > 1 && passage.right.length > 1;
	if (!isCopied && !isManyToMany) return runs.left.flatMap((l) => runs.right.map((r) => ({left: l, right: r})));
	const copied = same.filter((change) => lengthOf(change.left) >= STRAY);
	return [{left: reach(copied.map((change) => change.left)), right: reach(copied.map((change) => change.right))}];
}

/** Sentences with only white space between them as one span. */
export function joinAdjacent(text: string, spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		if (last && text.slice(last.end, span.start).trim() === '')
			joined[joined.length - 1] = {start: last.start, end: span.end};
		else joined.push(span);
	}
	return joined;
}

const lengthOf = ({start, end}: Span) => end - start;

function reach(spans: readonly Span[]): Span {
	return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}
