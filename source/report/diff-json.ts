import {type Explanation, explainPassage, type Pair} from '../core/align/explain.ts';
import type {Alignment, Change, Passage, Source, Span} from '../core/model.ts';
import {sourceFields, spanFields, toJson} from './json.ts';

/** How a comparison is written. */
export type DiffOptions = {
	/** Whether each passage tells what carried its score. */
	readonly isExplained?: boolean;
};

/** Two sources side by side as `wirediff diff --json` writes them. */
export function diffJson(alignment: Alignment, {isExplained = false}: DiffOptions = {}): string {
	const {left, right, threshold, passages, onlyLeft, onlyRight, share} = alignment;
	return toJson({
		left: sourceFields(left),
		right: sourceFields(right),
		settings: {threshold},
		passages: passages.map((passage) => ({
			...passageFields(left, right, passage),
			...(isExplained && {explanation: explanationFields(explainPassage(left, right, passage))}),
		})),
		onlyLeft: onlyLeft.map(spanFields),
		onlyRight: onlyRight.map(spanFields),
		share: {left: share.left, right: share.right},
	});
}

function passageFields(left: Source, right: Source, passage: Passage): object {
	return {
		kind: passage.kind,
		score: passage.score,
		left: passage.left.map(spanFields),
		right: passage.right.map(spanFields),
		leftText: textOf(left, passage.left),
		rightText: textOf(right, passage.right),
		flags: passage.flags,
		changes: passage.changes.map(changeFields),
	};
}

function explanationFields({words, neighbours, rivals}: Explanation): Explanation {
	const pairFields = ({left, right, score}: Pair) => ({left: spanFields(left), right: spanFields(right), score});
	return {
		words: words.map(({left, right, weight, meetings}) => ({
			left: spanFields(left),
			right: spanFields(right),
			weight,
			meetings,
		})),
		neighbours: neighbours.map(pairFields),
		rivals: rivals.map(pairFields),
	};
}

/** The text of some spans; where they do not follow each other, an ellipsis stands for what lies between. */
function textOf({text}: Source, spans: readonly Span[]): string {
	return spans
		.map(({start, end}, index) => {
			const gap = index === 0 ? '' : text.slice(spans[index - 1]?.end, start);
			return (gap.trim() ? ' … ' : gap) + text.slice(start, end);
		})
		.join('');
}

function changeFields(change: Change): Change {
	if (change.kind === 'left') return {kind: change.kind, left: spanFields(change.left)};
	if (change.kind === 'right') return {kind: change.kind, right: spanFields(change.right)};
	return {kind: change.kind, left: spanFields(change.left), right: spanFields(change.right)};
}
