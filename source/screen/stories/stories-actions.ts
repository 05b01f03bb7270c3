import type {StorySorting} from '../../core/shelf.ts';
import type {StorySummary} from '../../core/story-summary.ts';
import {type State, shownView, withView} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {lineAt, type Shelf} from './shelf.ts';

/** Highlights the story some places further down (negative: up), stopping at the ends; also one that is not known yet. */
export function moveStory(state: State, steps: number): State {
	return onStories(state, (view, shelf) => {
		const cursor = Math.max(0, Math.min((shelf.list?.total ?? 1) - 1, view.cursor + steps));
		return withView(state, {...view, cursor, story: lineAt(shelf, cursor)?.id});
	});
}

export function goToFirstStory(state: State): State {
	return moveStory(state, Number.NEGATIVE_INFINITY);
}

export function goToLastStory(state: State): State {
	return moveStory(state, Number.POSITIVE_INFINITY);
}

/** Lists only stories that pass what is typed; the first is highlighted, and all around the highlighted one where nothing is. */
export function withStoryFilter(state: State, filter: string): State {
	return onStories(state, (view) => {
		if (filter === view.filter) return state;
		const story = filter.trim() === '' ? view.story : undefined;
		return withView(state, {...view, filter, cursor: 0, story});
	});
}

const SORTINGS: readonly (readonly [StorySorting, string])[] = [
	['latest', 'latest first'],
	['sources', 'most sources first'],
	['name', 'by name'],
];

/** Sorts the stories in the next way; the highlighted one stays. */
export function cycleStorySorting(state: State): State {
	return onStories(state, (view) => {
		const at = SORTINGS.findIndex(([order]) => order === view.order);
		const [order, words] = SORTINGS[(at + 1) % SORTINGS.length]!;
		return {...withView(state, {...view, order}), message: `sorted ${words}`};
	});
}

export function describeStorySorting({order}: StoriesView): string {
	return SORTINGS.find(([name]) => name === order)![1];
}

/** Has the highlighted story opened, as soon as its sources are there. */
export function openStory(state: State): State {
	return onStories(state, (view, shelf) => {
		if (shelf.list?.total === 0) return {...state, message: 'there is no story to open'};
		return {...state, shelf: {...shelf, opening: {kind: 'story', story: lineAt(shelf, view.cursor)?.id}}};
	});
}

/** Marks or unmarks the highlighted story. */
export function toggleStoryMark(state: State): State {
	return onHighlighted(state, (view, {id, name}) => {
		const without = view.marked.filter((one) => one.id !== id);
		const marked = without.length < view.marked.length ? without : [...view.marked, {id, name}];
		return withView(state, {...view, marked});
	});
}

/** Stops what is being opened; else lists all stories again; else lets go of the marks. */
export function clearStories(state: State): State {
	return onStories(state, (view, shelf) => {
		if (shelf.opening) return {...state, shelf: {...shelf, opening: undefined}};
		return view.filter ? withStoryFilter(state, '') : withView(state, {...view, marked: []});
	});
}

/** Does something with the highlighted story, if it is known. */
export function onHighlighted(state: State, act: (view: StoriesView, line: StorySummary) => State): State {
	return onStories(state, (view, shelf) => {
		const line = lineAt(shelf, view.cursor);
		return line ? act(view, line) : {...state, message: 'this part of the list is still being read'};
	});
}

export function onStories(state: State, act: (view: StoriesView, shelf: Shelf) => State): State {
	const view = shownView(state);
	return view.name === 'stories' && state.shelf ? act(view, state.shelf) : state;
}
