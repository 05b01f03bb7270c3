import {moveBookmark} from './bookmarks/bookmark-actions.ts';
import {scrollComparison} from './compare/compare-actions.ts';
import {moveInForm} from './edit/edit-actions.ts';
import {moveHelpCursor} from './help/help-actions.ts';
import {scrollInfo} from './info/info-actions.ts';
import {moveCell} from './matrix/matrix-actions.ts';
import {moveTeller} from './others/others-actions.ts';
import {isOverList, type Pointer} from './pointer.ts';
import {scrollReader} from './reader/reader-actions.ts';
import {moveHit} from './search/search-actions.ts';
import {moveCursor} from './source-list/list-actions.ts';
import {type State, shownView} from './state.ts';
import {moveStory} from './stories/stories-actions.ts';

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
