import {layOutCompare} from '../compare/compare-blocks.ts';
import {currentItem, keyOf} from '../compare/current-item.ts';
import {sourceOnScreen} from '../reader/reader-actions.ts';
import {type State, shownView} from '../state.ts';
import {type Bookmark, isSameSpot, type Spot} from './spot.ts';

/**
 * What a bookmark or a note would be put on: the highlighted source, the paragraph that was gone to or stands on top, the
 * current pair, or what the highlighted bookmark is on. `undefined` where nothing of that kind is on screen.
 */
export function spotOnScreen(state: State): Spot | undefined {
	const view = shownView(state);
	switch (view.name) {
		case 'library':
			return {kind: 'source', source: view.cursor};
		case 'reader': {
			const source = sourceOnScreen(state);
			const from = view.focus ?? state.positions[source.id] ?? 0;
			const paragraph = source.blocks.find(({kind, end}) => kind === 'paragraph' && end > from);
			return paragraph && {kind: 'passage', source: source.id, start: paragraph.start};
		}
		case 'compare': {
			const blocks = layOutCompare(state, view);
			const at = keyOf(blocks.items[currentItem(blocks, view) ?? -1]);
			return at && {kind: 'pair', left: view.left, right: view.right, at};
		}
		case 'bookmarks':
			return state.bookmarks[view.cursor]?.spot;
		default:
			return undefined;
	}
}

/** The bookmark on a spot. */
export function bookmarkOn({bookmarks}: State, spot: Spot): Bookmark | undefined {
	return bookmarks.find((bookmark) => isSameSpot(bookmark.spot, spot));
}
