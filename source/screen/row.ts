import {columnsOf, cutToColumns, graphemesOf, isOneColumnEach} from './geometry/columns.ts';

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
export type Run = {readonly text: string; readonly style: Style};

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
	if (used < columns) return [...cells, {text: ' '.repeat(columns - used), style: 'text'}];
	const kept: Run[] = [];
	let room = columns;
	for (const cell of cells) {
		const width = columnsOf(cell.text);
		// A run that fills the room to the last column is cut too: more follows, and the ellipsis says so.
		if (width >= room) {
			kept.push({...cell, text: width === room ? shorten(cell.text, room) : cutToColumns(cell.text, room)});
			break;
		}
		kept.push(cell);
		room -= width;
	}
	// A wide character that did not fit leaves a gap of one column.
	const gap = columns - columnsOfRow(kept);
	return gap > 0 ? [...kept, {text: ' '.repeat(gap), style: 'text'}] : kept;
}

/** Two parts at the two ends of a row; the left one gives way. */
export function spread(left: Row, right: Row, columns: number): Row {
	const rightColumns = Math.min(columnsOfRow(right), columns);
	return [...fitRow(left, columns - rightColumns), ...fitRow(right, rightColumns)];
}

function shorten(text: string, columns: number): string {
	if (columns === 0) return '';
	if (isOneColumnEach(text)) return `${text.slice(0, columns - 1)}…`;
	return cutToColumns(`${text}${graphemesOf(text)[0] ?? ''}`, columns);
}
