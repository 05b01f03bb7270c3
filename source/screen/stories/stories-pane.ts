import type {State} from '../state.ts';
import {arrangementOf, bodyPane, type Pane} from '../window.ts';

/** What one story takes of the list: its name, and a line about it. */
export const STORY_ROWS = 2;

// Where both fit: enough for a name to be told from others, and no more than a line of the preview is read well at.
const LIST_PART = 0.45;

/** The columns of the list; beside it, after a rule, its preview stands where the window is wide enough. */
export function storyColumns(state: State): number {
	const {columns} = state.size;
	return arrangementOf(state) === 'beside' ? Math.floor(columns * LIST_PART) : columns;
}

/** The part of the window the list takes. */
export function storiesPane(state: State): Pane {
	return {columns: storyColumns(state), rows: bodyPane(state).rows};
}

/** How many stories are in sight at once. */
export function shownStories(state: State): number {
	return Math.max(1, Math.floor(bodyPane(state).rows / STORY_ROWS));
}
