import {layOutBookmarks} from './bookmarks/draw-bookmarks.ts';
import {layOutCompare} from './compare/compare-blocks.ts';
import {keyOf} from './compare/current-item.ts';
import {lineAt} from './edit/draw-edit.ts';
import {commandAt} from './help/draw-help.ts';
import {followFact} from './info/info-actions.ts';
import {factAt} from './info/info-rows.ts';
import {itemAt} from './item-rows.ts';
import {cellAt} from './matrix/draw-matrix.ts';
import {layOutOthers} from './others/draw-others.ts';
import {isOverList, type Pointer, sourceAt} from './pointer.ts';
import {paragraphAt} from './reader/reader-actions.ts';
import {holdPlace, visiblePlaces} from './scroll.ts';
import {hitAt} from './search/draw-results.ts';
import {FIELD_ROWS, resultsPane} from './search/draw-search.ts';
import {withLibrary} from './source-list/list-actions.ts';
import {type State, shownView, withView} from './state.ts';
import {drawStoryList} from './stories/draw-story-list.ts';
import {moveStory} from './stories/stories-actions.ts';
import {STORY_ROWS} from './stories/stories-pane.ts';
import type {BookmarksView, CompareView, HelpView, OthersView, ReaderView, SearchView, StoriesView} from './views.ts';
import {bodyPane, HEADER_ROWS} from './window.ts';

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
