import {type Row, row, run} from '../row.ts';
import type {State} from '../state.ts';
import {signsOf} from '../window.ts';
import {isSameSpot, type Spot} from './spot.ts';

/** One column that says whether there is a bookmark or a note on a spot; nothing where there is neither. */
export function bookmarkSign(state: State, spot: Spot): Row {
	const bookmark = state.bookmarks.find((one) => isSameSpot(one.spot, spot));
	if (!bookmark) return row();
	const {note, bookmark: plain} = signsOf(state);
	return row(run(bookmark.note ? note : plain, 'current'));
}
