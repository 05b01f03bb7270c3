import type {ListPane} from './frame.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {drawSourceList} from './source-list/draw-source-list.ts';
import {type State, shownView} from './state.ts';
import {arrangementOf, bodyPane, HEADER_ROWS, LIST_COLUMNS, listRowsOver} from './window.ts';

/** Where the mouse is, in columns and rows of the window from 0. */
export type Pointer = {readonly column: number; readonly row: number};

/** Whether the pointer is over the list of sources. */
export function isOverList(state: State, {column, row}: Pointer): boolean {
	const {columns, rows} = listPane(state);
	const isListShown = shownView(state).name === 'library' || arrangementOf(state) === 'beside';
	return isListShown && column < columns && row >= HEADER_ROWS && row < HEADER_ROWS + rows;
}

/** The part of the library screen that its list takes. */
function listPane(state: State): Pick<ListPane, 'columns' | 'rows'> {
	const body = bodyPane(state);
	switch (arrangementOf(state)) {
		case 'beside':
			return {columns: LIST_COLUMNS, rows: body.rows};
		case 'over':
			return {columns: body.columns, rows: listRowsOver(state)};
		default:
			return body;
	}
}

/** The source of the list that is under the pointer. */
export function sourceAt(state: State, {row}: Pointer): string | undefined {
	const {columns, rows} = listPane(state);
	const {items} = drawSourceList(state, sourceOnScreen(state).id, columns, rows);
	let end = HEADER_ROWS;
	const item = items.find((listed) => {
		end += listed.rows.length;
		return row < end;
	});
	return item?.key || undefined;
}
