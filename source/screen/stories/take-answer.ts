import type {ShelfAnswer} from '../../core/shelf.ts';
import {libraryOn, type State, type StoriesView} from '../state.ts';
import {lineAt, type Shelf} from './shelf.ts';

type Answer<Kind extends ShelfAnswer['kind']> = ShelfAnswer & {readonly kind: Kind};

/** The state with what the library answered. What nobody wants to know any more is left alone. */
export function takeAnswer(state: State, answer: ShelfAnswer): State {
	if (!state.shelf) return state;
	const shelf = {...state.shelf, isLate: false};
	const next = {...state, shelf};
	switch (answer.kind) {
		case 'list':
			return takeList(next, {...shelf, list: answer, revision: answer.revision}, answer);
		case 'totals':
			return {...next, shelf: {...shelf, totals: answer, revision: answer.revision}};
		case 'preview':
			return {...next, shelf: {...shelf, preview: answer, revision: answer.revision}};
		case 'open':
			return takeStory(next, shelf, answer);
	}
}

/** The state when the library has not answered for a while. */
export function waitOn(state: State): State {
	return state.shelf ? {...state, shelf: {...state.shelf, isLate: true}} : state;
}

/** The state when the library was found changed, or the same. */
export function withRevision(state: State, revision: number): State {
	return state.shelf && state.shelf.revision !== revision ? {...state, shelf: {...state.shelf, revision}} : state;
}

/** The list around the highlighted story, wherever that is now; where it is gone, what took its place. */
function takeList(state: State, shelf: Shelf, answer: Answer<'list'>): State {
	const [first, ...above] = state.views;
	if (first.name !== 'stories' || first.filter !== answer.filter || first.order !== answer.order) return state;
	const index = first.story === undefined ? -1 : answer.lines.findIndex(({id}) => id === first.story);
	const cursor = index < 0 ? Math.max(0, Math.min(first.cursor, answer.total - 1)) : answer.offset + index;
	const view: StoriesView = {...first, cursor, story: lineAt(shelf, cursor)?.id};
	const opening = shelf.opening && {...shelf.opening, story: shelf.opening.story ?? view.story};
	const message = answer.mistake ?? state.message;
	return {...state, shelf: {...shelf, opening}, message, views: [view, ...above]};
}

/** Opens a story over the list. */
function takeStory(state: State, shelf: Shelf, {story, sources, all}: Answer<'open'>): State {
	if (shelf.opening?.story !== story) return state;
	const [first] = sources;
	if (!first)
		return {
			...closeStory({...state, shelf: {...shelf, opening: undefined}}),
			message: 'this story is not in the library any more',
		};
	const message = all > sources.length ? `only the last ${sources.length} of its sources are open` : state.message;
	const opened = {...shelf, opening: undefined, opened: story};
	return {...state, shelf: opened, sources, views: [state.views[0], libraryOn(first)], message};
}

/** Closes the open story: back to the list, at the same place. */
export function closeStory(state: State): State {
	const shelf = state.shelf && {...state.shelf, opened: undefined};
	return {...state, shelf, sources: [], find: undefined, views: [state.views[0]]};
}
