import type {State} from '../state.ts';
import {bookmarkOn, spotOnScreen} from './spot-on-screen.ts';

/** Notes some words on what is on screen, in place of those noted before; a bookmark whose note is emptied stays. */
export function noteOnScreen(state: State, text: string): State {
	const spot = spotOnScreen(state);
	if (!spot) return state;
	const note = text.trim();
	const existing = bookmarkOn(state, spot);
	if (!existing && !note) return state;
	const bookmarks = existing
		? state.bookmarks.map((bookmark) => (bookmark === existing ? {...bookmark, note} : bookmark))
		: [...state.bookmarks, {spot, note}];
	return {...state, bookmarks, message: note ? 'noted' : 'the note is empty now; the bookmark stays'};
}
