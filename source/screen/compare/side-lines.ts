import {markedWords} from '../../core/align/marked-words.ts';
import type {Passage, Span} from '../../core/model.ts';
import {wrap} from '../geometry/wrap.ts';
import {type Mark, markLine} from '../marks.ts';
import {type Row, row, run} from '../row.ts';
import type {Comparison, SideName} from './comparison.ts';
import type {CompareItem} from './pairs.ts';

/** One side of an item: its sentences wrapped and marked, with a sign where sentences between them are left out. */
export function drawSide(
	{alignment, columns, foundIn, signs}: Comparison,
	item: CompareItem,
	side: SideName,
): readonly Row[] {
	const {text} = alignment[side];
	const spans = item.kind === 'pair' ? item.passage[side] : item.spans;
	const wording = item.kind === 'pair' ? wordMarks(item.passage, side, text) : [];
	const marks = [...wording, ...foundIn(side, {start: spans[0]!.start, end: spans.at(-1)!.end})];
	return joinAdjacent(text, spans).flatMap(({span, follows}) => {
		const lines = wrap(text, span, columns.side).map((line) => markLine(text, line, marks));
		return follows === 'gap' ? [row(run(`[${signs.ellipsis}]`, 'dim')), ...lines] : lines;
	});
}

/** The words of one side of a passage that are worth pointing at, as marks. */
export function wordMarks(passage: Passage, side: SideName, text: string): readonly Mark[] {
	return markedWords(passage, side, text).map(({start, end, role}) => ({start, end, style: role}));
}

/** Spans with only a space between them as one; of the others, whether text was left out before them. */
export function joinAdjacent(
	text: string,
	spans: readonly Span[],
): readonly {readonly span: Span; readonly follows: 'start' | 'line' | 'gap'}[] {
	const joined: {span: Span; follows: 'start' | 'line' | 'gap'}[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		const between = last ? text.slice(last.span.end, span.start) : undefined;
		if (last && between !== undefined && /^[^\S\n]*$/.test(between))
			last.span = {start: last.span.start, end: span.end};
		else joined.push({span, follows: between === undefined ? 'start' : between.trim() ? 'gap' : 'line'});
	}
	return joined;
}
