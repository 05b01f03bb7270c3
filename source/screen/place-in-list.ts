import {grouped} from '../typeset/figures.ts';
import {listedCommands} from './help/help-actions.ts';
import {oneLine} from './one-line.ts';
import {listedRetellings} from './others/others-actions.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {foundBy} from './search/hits.ts';
import {listedSources} from './source-list/list-actions.ts';
import {libraryOf, type State, shownView} from './state.ts';
import {quoted} from './window.ts';

/** Which item of how many a list is at, since it may be longer than the window; empty where there is no list. */
export function placeInList(state: State): string {
	const view = shownView(state);
	switch (view.name) {
		case 'stories':
			return place(view.cursor, state.shelf?.list?.total ?? 0);
		case 'library':
		case 'reader':
			return placeOfSource(state);
		case 'search':
			return place(view.cursor, foundBy(state, view).hits.length);
		case 'others':
			return place(view.cursor, listedRetellings(state, view).length);
		case 'bookmarks':
			return place(view.cursor, state.bookmarks.length);
		case 'help':
			return place(view.cursor, listedCommands(state, view).length);
		default:
			return '';
	}
}

/** Also which words the sources that are listed hold. */
function placeOfSource(state: State): string {
	const listed = listedSources(state);
	const at = place(listed.indexOf(sourceOnScreen(state)), listed.length);
	const filter = oneLine(libraryOf(state).filter.trim());
	return filter && at ? `${at} with ${quoted(state, filter)}` : at;
}

function place(index: number, count: number): string {
	return index >= 0 && index < count ? `${grouped(index + 1)} of ${grouped(count)}` : '';
}
