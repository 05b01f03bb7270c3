import type {ShelfEdit, ShelfEdited} from '../../core/shelf.ts';
import {countOf} from '../../typeset/figures.ts';
import {keyFor} from '../key-bindings.ts';
import {withLibrary} from '../source-list/list-actions.ts';
import {libraryOf, type State, shownView, withView} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {quoted} from '../window.ts';
import {closeStory, viewsUnderStory, withSources} from './close-story.ts';
import type {Shelf} from './shelf.ts';

/** The state after an edit, with a line that says what happened. */
export function takeEdit(state: State, done: ShelfEdit, {isDone, story, revision, before}: ShelfEdited): State {
	if (!state.shelf) return state;
	const shelf = {...state.shelf, revision};
	if (!isDone) return {...state, shelf, message: 'nothing was changed: this is not in the library any more'};
	if (done.kind === 'amend') return {...state, shelf, message: 'saved in the library'};
	if (done.kind === 'undo') return undone(state, shelf);
	const what = describe(state, done);
	const edits = before ? [...shelf.edits, {what, before}] : shelf.edits;
	const message = `${what}; ${keyFor(state, 'stories.undo', 'u')} undoes it`;
	return follow({...state, shelf: {...shelf, edits}, message}, done, story);
}

function undone(state: State, shelf: Shelf): State {
	const message = `undone: ${shelf.edits.at(-1)?.what}`;
	// An open story may have its sources back.
	const opening = shelf.opened === undefined ? undefined : ({kind: 'story', story: shelf.opened} as const);
	return {...state, message, shelf: {...shelf, edits: shelf.edits.slice(0, -1), opening}};
}

function describe(state: State, done: Exclude<ShelfEdit, {kind: 'undo' | 'amend'}>): string {
	switch (done.kind) {
		case 'name':
			return `the story is called ${quoted(state, done.name)} now`;
		case 'join':
			return `${done.from.length + 1} stories are one now`;
		case 'part': {
			const [first] = done.sources;
			if (done.sources.length > 1) return `${countOf(done.sources.length, 'source')} are a story of their own now`;
			return `${state.sources.find(({id}) => id === first)?.outlet ?? 'the source'} is a story of its own now`;
		}
	}
}

/** What is marked or open after an edit. */
function follow(state: State, done: ShelfEdit, story: string | undefined): State {
	const view = shownView(state);
	if (view.name === 'stories') {
		const followed: StoriesView = {...view, story, marked: done.kind === 'join' ? [] : view.marked};
		return withView(state, followed);
	}
	if (done.kind !== 'part' || state.shelf?.opened !== done.story) return state;
	const sources = state.sources.filter(({id}) => !done.sources.includes(id));
	const [first] = sources;
	if (!first) return {...closeStory(state), message: state.message};
	const {cursor} = libraryOf(state);
	const held = sources.some(({id}) => id === cursor) ? cursor : first.id;
	const views = [...viewsUnderStory(state), libraryOf(state)] as const;
	return withLibrary({...withSources(state, sources), views}, {cursor: held, marked: []});
}
