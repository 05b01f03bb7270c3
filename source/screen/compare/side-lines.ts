import type {Source, Span} from '../../core/model.ts';
import {wrap} from '../geometry/wrap.ts';
import {type Mark, markLine} from '../marks.ts';
import {type Row, row, run, type Style} from '../row.ts';

/** One side of a block: its sentences wrapped, with a sign where sentences between them are left out. */
export function drawSide(
	{text}: Source,
	spans: readonly Span[],
	widthColumns: number,
	marks: readonly Mark[],
	base: Style = 'text',
): readonly Row[] {
	return joinAdjacent(text, spans).flatMap(({span, follows}) => {
		const lines = wrap(text, span, widthColumns).map((line) => markLine(text, line, marks, base));
		return follows === 'gap' ? [row(run('[…]', 'dim')), ...lines] : lines;
	});
}

/** Spans with only a space between them as one; of the others, whether text was left out before them. */
function joinAdjacent(
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
