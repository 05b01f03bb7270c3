import {markedWords} from '../../core/align/marked-words.ts';
import type {Passage} from '../../core/model.ts';
import {joinAdjacent} from '../../core/text/join-adjacent.ts';
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
