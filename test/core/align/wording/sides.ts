import type {Side} from '../../../../source/core/align/side.ts';
import {compareWording} from '../../../../source/core/align/wording/compare-wording.ts';
import type {Span} from '../../../../source/core/model.ts';
import {sentencesOf} from '../../../../source/core/text/sentences.ts';
import {makeSource} from '../../../../source/core/text/source.ts';

/** All sentences of a text as one side. */
export const sideOf = (text: string): Side => ({
	text,
	sentences: sentencesOf(makeSource({id: 'side', file: '-', text})),
});

export const textAt = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');

/** Changes as a line: `=` the same (both wordings where they differ), `-` left only, `+` right only. */
export function changesOf(left: string, right: string): readonly string[] {
	return compareWording(sideOf(left), sideOf(right)).changes.map((change) => {
		if (change.kind === 'left') return `- ${textAt(left, change.left)}`;
		if (change.kind === 'right') return `+ ${textAt(right, change.right)}`;
		const [l, r] = [textAt(left, change.left), textAt(right, change.right)];
		return l === r ? `= ${l}` : `= ${l} | ${r}`;
	});
}

/** Conflicts of one flag as lines, `left → right`. */
export function conflictsOf(flag: string, left: string, right: string): readonly string[] {
	return compareWording(sideOf(left), sideOf(right))
		.conflicts.filter((conflict) => conflict.flag === flag)
		.map((conflict) => `${textAt(left, conflict.left)} → ${textAt(right, conflict.right)}`);
}
