import {moveBookmark} from './bookmarks/bookmark-actions.ts';
import {keyOf, scrollComparison} from './compare/compare-actions.ts';
import {layOutCompare} from './compare/compare-blocks.ts';
import {moveInForm} from './edit/edit-actions.ts';
import type {ListPane} from './frame.ts';
import {moveHelpCursor} from './help/help-actions.ts';
import {scrollInfo} from './info/info-actions.ts';
import {moveCell} from './matrix/matrix-actions.ts';
import {moveTeller} from './others/others-actions.ts';
import {scrollReader, sourceOnScreen} from './reader/reader-actions.ts';
import {holdPlace, visiblePlaces} from './scroll.ts';
import {moveHit} from './search/search-actions.ts';
import {drawSourceList} from './source-list/draw-source-list.ts';
import {moveCursor, withLibrary} from './source-list/list-actions.ts';
import {type CompareView, type State, shownView, withView} from './state.ts';
import {arrangementOf, bodyPane, HEADER_ROWS, LIST_COLUMNS, listRowsOver} from './window.ts';

/** Where the mouse is, in columns and rows of the window from 0. */
export type Pointer = {readonly column: number; readonly row: number};

// As most terminals and pagers have it.
const WHEEL_ROWS = 3;

/** Scrolls what is under the pointer one notch of the wheel: text by rows, a list by items. */
export function turnWheel(state: State, pointer: Pointer, direction: 1 | -1): State {
	switch (shownView(state).name) {
		case 'library':
			return isOverList(state, pointer) ? moveCursor(state, direction) : scrollReader(state, direction * WHEEL_ROWS);
		case 'reader':
			return scrollReader(state, direction * WHEEL_ROWS);
		case 'compare':
			return scrollComparison(state, direction * WHEEL_ROWS);
		case 'search':
			return moveHit(state, direction);
		case 'help':
			return moveHelpCursor(state, direction);
		case 'matrix':
			return moveCell(state, direction, 0);
		case 'others':
			return moveTeller(state, direction);
		case 'bookmarks':
			return moveBookmark(state, direction);
		case 'info':
			return scrollInfo(state, direction * WHEEL_ROWS);
		case 'edit':
			return moveInForm(state, direction);
	}
}

/** Highlights the source, or makes the pair current, that is under the pointer; elsewhere nothing. */
export function click(state: State, pointer: Pointer): State {
	const view = shownView(state);
	if (view.name === 'library' && isOverList(state, pointer)) return selectSource(state, pointer);
	return view.name === 'compare' ? selectPair(state, view, pointer) : state;
}

function selectSource(state: State, {row}: Pointer): State {
	const {columns, rows} = listPane(state);
	const {items} = drawSourceList(state, sourceOnScreen(state).id, columns, rows);
	let top = HEADER_ROWS;
	const item = items.find((listed) => {
		top += listed.rows.length;
		return row < top;
	});
	return item?.key ? withLibrary(state, {cursor: item.key}) : state;
}

function selectPair(state: State, view: CompareView, {row}: Pointer): State {
	const {rows} = bodyPane(state);
	const blocks = layOutCompare(state, view);
	const places = [...visiblePlaces(blocks, holdPlace(blocks, view.place, rows), rows)];
	const place = places[row - HEADER_ROWS];
	return place ? withView(state, {...view, current: keyOf(blocks.items[place.block])}) : state;
}

function isOverList(state: State, {column, row}: Pointer): boolean {
	const {columns, rows} = listPane(state);
	return column < columns && row >= HEADER_ROWS && row < HEADER_ROWS + rows;
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
