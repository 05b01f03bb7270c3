import {columnsOf, cutText} from './geometry/columns.ts';

/** What a stretch of text is, for the theme to give it a look. */
export type Style =
	| 'text'
	| 'dim'
	| 'strong'
	| 'outlet'
	| 'title'
	| 'heading'
	| 'rule'
	| 'key'
	| 'selected'
	| 'current'
	| 'left'
	| 'right'
	| 'same'
	| 'match'
	| 'currentMatch'
	| 'quotation'
	| 'score'
	| 'differs'
	| 'fold'
	| 'message'
	| 'field'
	| 'cursor';

/** Text of one look. Holds no control characters. */
export type Run = {
	readonly text: string;
	readonly style: Style;
	/** Set where it stands for what was cut off: an ellipsis, which a terminal of plain ASCII gets another sign for. */
	readonly isCut?: boolean;
};

/** One row of the screen, or a part of one. */
export type Row = readonly Run[];

/** A row from strings (plain text) and runs; empty ones are left out. */
export function row(...parts: readonly (string | Run | Row)[]): Row {
	return parts
		.flatMap((part) => (typeof part === 'string' ? {text: part, style: 'text' as const} : part))
		.filter(({text}) => text !== '');
}

export function run(text: string, style: Style): Run {
	return {text, style};
}

export function columnsOfRow(cells: Row): number {
	return cells.reduce((sum, {text}) => sum + columnsOf(text), 0);
}

export function textOfRow(cells: Row): string {
	return cells.map(({text}) => text).join('');
}

/** The row cut with an ellipsis, or filled with spaces, to exactly some columns. */
export function fitRow(cells: Row, columns: number): Row {
	const used = columnsOfRow(cells);
	if (used === columns) return cells;
	return used < columns ? fill(cells, columns - used) : cut(cells, columns);
}

function fill(cells: Row, columns: number): Row {
	return columns > 0 ? [...cells, {text: ' '.repeat(columns), style: 'text'}] : cells;
}

const ELLIPSIS = '…';

/** As many cells as leave a column for the ellipsis; a wide character that did not fit leaves a blank one. */
function cut(cells: Row, columns: number): Row {
	const kept: Run[] = [];
	let room = columns;
	for (const cell of cells) {
		const width = columnsOf(cell.text);
		if (width >= room) {
			// More follows, so a cell that would just fit is cut as well: the added blank makes it too long.
			kept.push({...cell, text: cutText(`${cell.text} `, room, ELLIPSIS).slice(0, -1)});
			if (room > 0) kept.push({text: ELLIPSIS, style: cell.style, isCut: true});
			break;
		}
		kept.push(cell);
		room -= width;
	}
	return fill(kept, columns - columnsOfRow(kept));
}

/** Two parts at the two ends of a row; the left one gives way. */
export function spread(left: Row, right: Row, columns: number): Row {
	const rightColumns = Math.min(columnsOfRow(right), columns);
	return [...fitRow(left, columns - rightColumns), ...fitRow(right, rightColumns)];
}
