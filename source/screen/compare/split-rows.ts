import type {Alignment} from '../../core/model.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import {type CompareColumns, GUTTER_COLUMNS} from './geometry.ts';
import {drawGutter} from './gutter.ts';
import type {CompareItem} from './pairs.ts';
import {drawSide} from './side-lines.ts';
import {wordMarks} from './word-marks.ts';

/** A block with its sides beside each other: as high as the longer side, so that the next pair begins level. */
export function drawSplit(
	alignment: Alignment,
	item: CompareItem,
	{side}: CompareColumns,
	signs: Signs,
): readonly Row[] {
	const [left, right] = [
		drawHalf(alignment, item, 'left', side, signs),
		drawHalf(alignment, item, 'right', side, signs),
	];
	const gutter = drawGutter(item, signs);
	const height = Math.max(left.length, right.length, gutter.length);
	return Array.from({length: height}, (_, index) =>
		row(fitRow(left[index] ?? [], side), fitRow(gutter[index] ?? [], GUTTER_COLUMNS), fitRow(right[index] ?? [], side)),
	);
}

function drawHalf(
	alignment: Alignment,
	item: CompareItem,
	side: 'left' | 'right',
	columns: number,
	signs: Signs,
): readonly Row[] {
	const source = alignment[side];
	if (item.kind === 'pair')
		return drawSide(source, item.passage[side], columns, wordMarks(item.passage, side, source.text));
	if (item.side === side) return drawSide(source, item.spans, columns, []);
	return [row(run(`${signs.fold} no counterpart ${signs.fold}`, 'fold'))];
}
