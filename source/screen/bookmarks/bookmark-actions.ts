import {keyFor} from '../key-bindings.ts';
import {openPrompt} from '../prompts.ts';
import {closeView, openView, type State, shownView, withView} from '../state.ts';
import type {BookmarksView} from '../views.ts';
import {goToSpot} from './go-to-spot.ts';
import {type Spot, sourcesIn} from './spot.ts';
import {bookmarkOn, spotOnScreen} from './spot-on-screen.ts';

/** Bookmarks what is on screen, or takes a bookmark without a note away again. */
export function toggleBookmark(state: State): State {
	const spot = spotOnScreen(state);
	if (!spot) return {...state, message: 'there is nothing to bookmark here'};
	const list = keyFor(state, 'bookmarks', "'");
	const existing = bookmarkOn(state, spot);
	if (existing?.note) return {...state, message: `there is a note here; ${list} lists it and takes it away`};
	const others = state.bookmarks.filter((bookmark) => bookmark !== existing);
	if (existing) return {...state, bookmarks: others, message: 'the bookmark is gone'};
	return {...state, bookmarks: [...others, {spot, note: ''}], message: `bookmarked; ${list} lists all bookmarks`};
}

/** Opens a field for a note on what is on screen, with the note that is there. */
export function writeNote(state: State): State {
	const spot = spotOnScreen(state);
	if (!spot) return {...state, message: 'there is nothing to note here'};
	return openPrompt(state, 'note', bookmarkOn(state, spot)?.note);
}

/** Lists the bookmarks, the last one highlighted. */
export function openBookmarks(state: State): State {
	const {bookmarks} = state;
	if (bookmarks.length === 0)
		return {
			...state,
			message: `no bookmarks yet: ${keyFor(state, 'bookmark', 'm')} puts one, ${keyFor(state, 'note', 'a')} a note`,
		};
	return openView(state, {name: 'bookmarks', cursor: bookmarks.length - 1, removed: []});
}

export function moveBookmark(state: State, steps: number): State {
	return onBookmarks(state, (view) => {
		const last = state.bookmarks.length - 1;
		return withView(state, {...view, cursor: Math.max(0, Math.min(last, view.cursor + steps))});
	});
}

/** Closes the list and goes to what the highlighted bookmark is on. */
export function goToBookmark(state: State): State {
	return onBookmarks(state, ({cursor}) => {
		const bookmark = state.bookmarks[cursor];
		return bookmark ? goTo(closeView(state), bookmark.spot) : {...state, message: 'there is no bookmark'};
	});
}

/** Goes to a spot of the open sources; of another story of the library, as soon as that is open. */
function goTo(state: State, spot: Spot): State {
	const isOpen = sourcesIn(spot).every((id) => state.sources.some((source) => source.id === id));
	if (isOpen || !state.shelf) return goToSpot(state, spot);
	return {...state, shelf: {...state.shelf, opening: {kind: 'spot', spot}}};
}

/** Takes the highlighted bookmark away with its note; `restoreBookmark` brings it back. */
export function removeBookmark(state: State): State {
	return onBookmarks(state, (view) => {
		const removed = state.bookmarks[view.cursor];
		if (!removed) return {...state, message: 'there is no bookmark'};
		const bookmarks = state.bookmarks.filter((bookmark) => bookmark !== removed);
		const cursor = Math.max(0, Math.min(view.cursor, bookmarks.length - 1));
		const next = withView(state, {
			...view,
			cursor,
			removed: [...view.removed, {bookmark: removed, index: view.cursor}],
		});
		return {...next, bookmarks, message: `removed; ${keyFor(state, 'bookmarks.undo', 'u')} brings it back`};
	});
}

/** Brings the bookmark back that was taken away last, to its place. */
export function restoreBookmark(state: State): State {
	return onBookmarks(state, (view) => {
		const last = view.removed.at(-1);
		if (!last) return {...state, message: 'nothing was removed'};
		const next = withView(state, {...view, cursor: last.index, removed: view.removed.slice(0, -1)});
		return {...next, bookmarks: state.bookmarks.toSpliced(last.index, 0, last.bookmark)};
	});
}

function onBookmarks(state: State, act: (view: BookmarksView) => State): State {
	const view = shownView(state);
	return view.name === 'bookmarks' ? act(view) : state;
}
