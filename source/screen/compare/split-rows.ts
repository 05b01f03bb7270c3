import {fitRow, type Row, row, run} from '../row.ts';
import type {Comparison, SideName} from './comparison.ts';
import {GUTTER_COLUMNS} from './geometry.ts';
import {drawGutter} from './gutter.ts';
import type {CompareItem} from './pairs.ts';
import {drawSide} from './side-lines.ts';

/** An item with its sides beside each other: as high as the longer side, so that the next pair begins level. */
export function drawSplit(comparison: Comparison, item: CompareItem): readonly Row[] {
	const {side} = comparison.columns;
	const [left, right] = [drawHalf(comparison, item, 'left'), drawHalf(comparison, item, 'right')];
	const gutter = drawGutter(item, comparison.signs);
	const height = Math.max(left.length, right.length, gutter.length);
	return Array.from({length: height}, (_, index) =>
		row(fitRow(left[index] ?? [], side), fitRow(gutter[index] ?? [], GUTTER_COLUMNS), fitRow(right[index] ?? [], side)),
	);
}

function drawHalf(comparison: Comparison, item: CompareItem, side: SideName): readonly Row[] {
	const {fold} = comparison.signs;
	if (item.kind === 'only' && item.side !== side) return [row(run(`${fold} no counterpart ${fold}`, 'fold'))];
	return drawSide(comparison, item, side);
}
