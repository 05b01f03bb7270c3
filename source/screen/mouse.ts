import {moveBookmark} from './bookmarks/bookmark-actions.ts';
import {layOutBookmarks} from './bookmarks/draw-bookmarks.ts';
import {keyOf, scrollComparison} from './compare/compare-actions.ts';
import {layOutCompare} from './compare/compare-blocks.ts';
import {lineAt} from './edit/draw-edit.ts';
import {moveInForm} from './edit/edit-actions.ts';
import type {ListPane} from './frame.ts';
import {commandAt} from './help/draw-help.ts';
import {moveHelpCursor} from './help/help-actions.ts';
import {followFact, scrollInfo} from './info/info-actions.ts';
import {factAt} from './info/info-rows.ts';
import {itemAt} from './item-rows.ts';
import {cellAt} from './matrix/draw-matrix.ts';
import {moveCell} from './matrix/matrix-actions.ts';
import {layOutOthers} from './others/draw-others.ts';
import {moveTeller} from './others/others-actions.ts';
import {paragraphAt, scrollReader, sourceOnScreen} from './reader/reader-actions.ts';
import {holdPlace, visiblePlaces} from './scroll.ts';
import {hitAt} from './search/draw-results.ts';
import {FIELD_ROWS, resultsPane} from './search/draw-search.ts';
import {moveHit} from './search/search-actions.ts';
import {drawSourceList} from './source-list/draw-source-list.ts';
import {moveCursor, withLibrary} from './source-list/list-actions.ts';
import {type State, shownView, withView} from './state.ts';
import {drawStoryList} from './stories/draw-story-list.ts';
import {moveStory} from './stories/stories-actions.ts';
import {STORY_ROWS} from './stories/stories-pane.ts';
import type {BookmarksView, CompareView, HelpView, OthersView, ReaderView, SearchView, StoriesView} from './views.ts';
import {arrangementOf, bodyPane, HEADER_ROWS, LIST_COLUMNS, listRowsOver} from './window.ts';

/** Where the mouse is, in columns and rows of the window from 0. */
export type Pointer = {readonly column: number; readonly row: number};

// As most terminals and pagers have it.
const WHEEL_ROWS = 3;

/** Scrolls what is under the pointer one notch of the wheel: text by rows, a list by items. */
export function turnWheel(state: State, pointer: Pointer, direction: 1 | -1): State {
	switch (shownView(state).name) {
		case 'stories':
			return moveStory(state, direction);
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

/**
 * Selects what is under the pointer: a source, a paragraph, a pair, a hit, a cell, a line of a list or a form. Of the info, where
 * nothing is selected, it follows an address or a note.
 */
export function click(state: State, pointer: Pointer): State {
	const view = shownView(state);
	const row = pointer.row - HEADER_ROWS;
	if (row < 0 || row >= bodyPane(state).rows) return state;
	switch (view.name) {
		case 'stories':
			return selectStory(state, view, {...pointer, row});
		case 'library':
			return isOverList(state, pointer) ? selectSource(state, pointer) : state;
		case 'reader':
			return isOverList(state, pointer) ? readListed(state, view, pointer) : selectParagraph(state, view, pointer);
		case 'compare':
			return selectPair(state, view, row);
		case 'search':
			return selectHit(state, view, {...pointer, row});
		case 'matrix':
			return withView(state, {...view, ...cellAt(state, view, {...pointer, row})});
		case 'others':
			return withCursor(state, view, itemAt(layOutOthers(state, view), row));
		case 'bookmarks':
			return withCursor(state, view, itemAt(layOutBookmarks(state, view), row));
		case 'help':
			return withCursor(state, view, commandAt(state, view, row));
		case 'edit':
			return withView(state, {...view, at: lineAt(state, view, row) ?? view.at});
		case 'info': {
			const fact = factAt(state, view, row);
			return fact ? followFact(state, fact) : state;
		}
	}
}

function withCursor(state: State, view: OthersView | BookmarksView | HelpView | SearchView, at: number | undefined) {
	return at === undefined ? state : withView(state, {...view, cursor: at});
}

function selectHit(state: State, view: SearchView, {row, column}: Pointer): State {
	const pane = resultsPane(state, view);
	const inPane = row - FIELD_ROWS;
	const isInside = inPane >= 0 && inPane < pane.rows && column < pane.columns;
	return withCursor(state, view, isInside ? hitAt(state, view, pane, inPane) : undefined);
}

function selectSource(state: State, pointer: Pointer): State {
	const source = sourceAt(state, pointer);
	return source === undefined ? state : withLibrary(state, {cursor: source});
}

function readListed(state: State, view: ReaderView, pointer: Pointer): State {
	const source = sourceAt(state, pointer);
	if (source === undefined || source === view.source) return state;
	return withLibrary(withView(state, {...view, source, ranges: [], focus: undefined}), {cursor: source});
}

/** The source of the list that is under the pointer. */
function sourceAt(state: State, {row}: Pointer): string | undefined {
	const {columns, rows} = listPane(state);
	const {items} = drawSourceList(state, sourceOnScreen(state).id, columns, rows);
	let end = HEADER_ROWS;
	const item = items.find((listed) => {
		end += listed.rows.length;
		return row < end;
	});
	return item?.key || undefined;
}

function selectParagraph(state: State, view: ReaderView, {row}: Pointer): State {
	const paragraph = paragraphAt(state, row - HEADER_ROWS);
	return paragraph ? withView(state, {...view, focus: paragraph.start}) : state;
}

function selectStory(state: State, view: StoriesView, {column, row}: Pointer): State {
	const {columns, items, selected} = drawStoryList(state, view);
	const item = Math.floor(row / STORY_ROWS);
	return column < columns && item < items.length ? moveStory(state, item - selected) : state;
}

function selectPair(state: State, view: CompareView, row: number): State {
	const {rows} = bodyPane(state);
	const blocks = layOutCompare(state, view);
	const places = [...visiblePlaces(blocks, holdPlace(blocks, view.place, rows), rows)];
	const place = places[row];
	return place ? withView(state, {...view, current: keyOf(blocks.items[place.block])}) : state;
}

function isOverList(state: State, {column, row}: Pointer): boolean {
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
