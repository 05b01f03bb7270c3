import type {State} from '../state.ts';
import {arrangementOf, bodyPane, type Pane} from '../window.ts';

/** What one story takes of the list: its name, and a line about it. */
export const STORY_ROWS = 2;

// Where both fit: enough for a name to be told from others, and no more than a line of the preview is read well at.
const LIST_PART = 0.45;

// Under the list: the name of the story, its days and two sources; a window that is lower than with these is the list's alone.
const MIN_PREVIEW_ROWS = 7;
const MIN_ROWS_FOR_BOTH = 15;
const PREVIEW_PART = 0.4;

/** The columns of the list; beside it, after a rule, its preview stands where the window is wide enough. */
export function storyColumns(state: State): number {
	const {columns} = state.size;
	return arrangementOf(state) === 'beside' ? Math.floor(columns * LIST_PART) : columns;
}

/** The part of the window the list takes. */
export function storiesPane(state: State): Pane {
	const {rows} = bodyPane(state);
	const preview = arrangementOf(state) === 'over' ? previewPane(state) : undefined;
	return {columns: storyColumns(state), rows: preview ? rows - preview.rows - 1 : rows};
}

/** The part of the window that tells what the highlighted story holds, beside the list or under it; `undefined` where there is none. */
export function previewPane(state: State): Pane | undefined {
	const {columns, rows} = bodyPane(state);
	switch (arrangementOf(state)) {
		case 'beside':
			return {columns: columns - storyColumns(state) - 1, rows};
		case 'over': {
			if (rows < MIN_ROWS_FOR_BOTH) return undefined;
			const least = Math.max(MIN_PREVIEW_ROWS, Math.floor(rows * PREVIEW_PART));
			// Half of a story would be a blank row of the list.
			return {columns, rows: least + ((rows - least - 1) % STORY_ROWS)};
		}
		default:
			return undefined;
	}
}

/** How many stories are in sight at once. */
export function shownStories(state: State): number {
	return Math.max(1, Math.floor(storiesPane(state).rows / STORY_ROWS));
}
