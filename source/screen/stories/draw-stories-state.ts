import {keyFor} from '../key-bindings.ts';
import {type Row, row, run} from '../row.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {signsOf} from '../window.ts';

/** What stands on the list of stories, in a line: that it waits, or what is marked. */
export function drawStoriesState(state: State, {marked}: StoriesView): Row {
	const signs = signsOf(state);
	if (state.shelf?.isLate) return row(run(` reading the library${signs.ellipsis}`, 'dim'));
	if (marked.length === 0) return row();
	const join = keyFor(state, 'stories.join', 'J');
	const what =
		marked.length > 1 ? `${join} makes one story of them` : `mark another, or ${join} joins it with the highlighted`;
	return row(` ${signs.marked} ${marked.length} marked: ${what}`);
}
