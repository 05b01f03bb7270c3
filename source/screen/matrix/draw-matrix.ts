import type {Overlap} from '../../core/align/overlap.ts';
import {percent} from '../../typeset/figures.ts';
import {barOf} from '../compare/gutter.ts';
import {oneLine} from '../one-line.ts';
import {workDone} from '../pending-work.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {MatrixView} from '../views.ts';
import {bodyPane, signsOf} from '../window.ts';
import {cellOf} from './cells.ts';
import {drawPassages} from './draw-passages.ts';

const CELL_COLUMNS = 7;
const MIN_NAME_COLUMNS = 16;
const MAX_NAME_COLUMNS = 36;

/** The table, then the strongest passages of the cell under the cursor. */
export function drawMatrix(state: State, view: MatrixView): readonly Row[] {
	const {rows, columns} = bodyPane(state);
	const table = drawTable(state, view);
	const passages = state.isZoomed ? [] : drawPassages(state, view, columns, rows - table.length);
	return Array.from({length: rows}, (_, index) => fitRow([...table, ...passages][index] ?? [], columns));
}

/** For the header: what a cell measures, and how far the computing is. */
export function matrixFacts(state: State, {measure}: MatrixView): readonly string[] {
	const {done, all} = workDone(state);
	return [...(done < all ? [`${done} of ${all} pairs`] : []), MEASURES[measure]];
}

const MEASURES: {readonly [Measure in MatrixView['measure']]: string} = {
	share: 'words of the row that the column shares',
	verbatim: 'words of the row shared word for word',
	passages: 'passages they share',
};

/** Which part of the table is seen, and how wide the names before it are. */
function tableWindow(state: State, view: MatrixView) {
	const {rows, columns} = bodyPane(state);
	const count = state.sources.length;
	const most = state.isZoomed ? rows - 1 : Math.max(3, Math.floor(rows / 2) - 2);
	const shownRows = Math.min(count, most);
	const nameColumns = Math.max(MIN_NAME_COLUMNS, Math.min(MAX_NAME_COLUMNS, columns - 2 - count * CELL_COLUMNS));
	const shownColumns = Math.max(1, Math.min(count, Math.floor((columns - nameColumns - 2) / CELL_COLUMNS)));
	return {
		nameColumns,
		shownRows,
		shownColumns,
		firstRow: windowStart(view.row, shownRows, count),
		firstColumn: windowStart(view.column, shownColumns, count),
	};
}

/** The cell at a row and column of the body, as indexes of its two sources. */
export function cellAt(
	state: State,
	view: MatrixView,
	{row, column}: {readonly row: number; readonly column: number},
): {readonly row: number; readonly column: number} | undefined {
	const {nameColumns, shownRows, shownColumns, firstRow, firstColumn} = tableWindow(state, view);
	const [down, along] = [row - 1, Math.floor((column - nameColumns - 1) / CELL_COLUMNS)];
	if (down < 0 || down >= shownRows || along < 0 || along >= shownColumns) return undefined;
	return {row: firstRow + down, column: firstColumn + along};
}

function drawTable(state: State, view: MatrixView): readonly Row[] {
	const signs = signsOf(state);
	const {nameColumns, shownRows, shownColumns, firstRow, firstColumn} = tableWindow(state, view);
	const numbers = Array.from({length: shownColumns}, (_, index) => {
		const column = firstColumn + index;
		const number = String(column + 1).padStart(CELL_COLUMNS - 2);
		return run(`${number}  `, column === view.column ? 'strong' : 'key');
	});
	// Columns beyond the window.
	const isMoreBefore = firstColumn > 0;
	const isMoreBehind = firstColumn + shownColumns < state.sources.length;
	const head = row(
		fitRow(row(' '.repeat(nameColumns), isMoreBefore ? run(signs.ellipsis, 'dim') : ' '), nameColumns + 1),
		...numbers,
		isMoreBehind ? run(signs.ellipsis, 'dim') : '',
	);
	const body = state.sources.slice(firstRow, firstRow + shownRows).map((source, index) => {
		const at = firstRow + index;
		const name = `${String(at + 1).padStart(2)} ${oneLine(source.outlet)}`;
		const cells = state.sources.slice(firstColumn, firstColumn + shownColumns).map((other, offset) => {
			const isCursor = at === view.row && firstColumn + offset === view.column;
			return drawCell(cellOf(state, source, other), source === other, view.measure, isCursor, signs);
		});
		const label = fitRow(row(run(name, at === view.row ? 'outlet' : 'text')), nameColumns);
		return row(at === view.row ? run(signs.cursor, 'current') : ' ', label, ...cells);
	});
	return [head, ...body, row()];
}

function drawCell(
	overlap: Overlap | undefined,
	isSame: boolean,
	measure: MatrixView['measure'],
	isCursor: boolean,
	signs: Signs,
): Row {
	const text = isSame ? signs.dot : overlap ? figureOf(overlap, measure) : signs.ellipsis;
	const share = overlap && (measure === 'verbatim' ? overlap.verbatimShare : overlap.share);
	const bar = share ? barOf(share, signs) : ' ';
	const value = text.padStart(CELL_COLUMNS - 2);
	return isCursor
		? [run(`${value} ${bar}`, 'currentMatch')]
		: row(run(`${value} `, share ? 'text' : 'dim'), run(bar, 'score'));
}

function figureOf({share, verbatimShare, passages}: Overlap, measure: MatrixView['measure']): string {
	if (measure === 'passages') return String(passages);
	return percent(measure === 'share' ? share : verbatimShare);
}

function windowStart(cursor: number, shown: number, count: number): number {
	return Math.max(0, Math.min(cursor - Math.floor(shown / 2), count - shown));
}
