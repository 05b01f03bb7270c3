import type {Alignment, Passage, Span} from '../source/core/model.ts';
import {joinAdjacent} from '../source/core/text/join-adjacent.ts';

/** A part of the plane of left and right characters. */
export type Rectangle = {readonly left: Span; readonly right: Span};

// Characters, some 35 words: so long a run of the same words is copied. A short one before or after it is no part of the copy.
const COPIED = 200;
const STRAY = 20;
// Characters, some 30 words: so much of a sentence before its first shared word or after its last is another sentence where a capital
// follows a word without a full stop, as in pages that lost their line breaks.
const UNTOLD = 180;
const LOST_STOP = /(?<=[\p{L}\p{N})\]"”’'])\s+(?=["“‘`]*\p{Lu})/gu;

/**
 * The rectangles of a passage: one for each pair of its runs of sentences that follow each other, but one in all where a long run
 * of words is copied. That one reaches from the first copied words to the last, since a copy may begin and end inside a sentence.
 */
export function rectanglesOf({left, right}: Pick<Alignment, 'left' | 'right'>, passage: Passage): readonly Rectangle[] {
	const same = passage.changes.filter((change) => change.kind === 'same');
	const isCopied = same.some((change) => lengthOf(change.left) >= COPIED);
	const isManyToMany = passage.left.length > 1 && passage.right.length > 1;
	if (isCopied || isManyToMany) {
		const copied = same.filter((change) => lengthOf(change.left) >= STRAY);
		return [{left: reach(copied.map((change) => change.left)), right: reach(copied.map((change) => change.right))}];
	}
	const told = (text: string, sentences: readonly Span[], shared: readonly Span[]) =>
		runsOf(
			text,
			sentences.map((sentence) => toldPart(text, sentence, shared)),
		);
	const rightRuns = told(
		right.text,
		passage.right,
		same.map((change) => change.right),
	);
	return told(
		left.text,
		passage.left,
		same.map((change) => change.left),
	).flatMap((l) => rightRuns.map((r) => ({left: l, right: r})));
}

/** Sentences with only white space between them as one span. */
function runsOf(text: string, sentences: readonly Span[]): readonly Span[] {
	const runs: Span[] = [];
	for (const {span, follows} of joinAdjacent(text, sentences))
		if (follows === 'line') runs.push({start: runs.pop()!.start, end: span.end});
		else runs.push(span);
	return runs;
}

/** A sentence without a long part at its beginning or end that shares nothing and may be another sentence. */
function toldPart(text: string, sentence: Span, shared: readonly Span[]): Span {
	const inside = shared.filter(({start, end}) => start >= sentence.start && end <= sentence.end);
	if (inside.length === 0) return sentence;
	const core = reach(inside);
	const stops = [...text.slice(sentence.start, sentence.end).matchAll(LOST_STOP)].map(({0: gap, index}) => ({
		start: sentence.start + index,
		end: sentence.start + index + gap.length,
	}));
	const before = stops.findLast((stop) => stop.end <= core.start);
	const after = stops.find((stop) => stop.start >= core.end);
	return {
		start: before && before.start - sentence.start > UNTOLD ? before.end : sentence.start,
		end: after && sentence.end - after.end > UNTOLD ? after.start : sentence.end,
	};
}

const lengthOf = ({start, end}: Span) => end - start;

function reach(spans: readonly Span[]): Span {
	return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}
