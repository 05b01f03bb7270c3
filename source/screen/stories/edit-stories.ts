import type {ShelfEdit} from '../../core/shelf.ts';
import {keyFor} from '../key-bindings.ts';
import {libraryOf, type State, withEffect} from '../state.ts';
import {onHighlighted} from './stories-actions.ts';

/** Has the highlighted story called so from now on. */
export function nameStory(state: State, typed: string): State {
	const name = typed.trim();
	if (!name) return {...state, message: 'a story needs a name'};
	return onHighlighted(state, (_view, {id}) => edit(state, {kind: 'name', story: id, name}));
}

/** Has the marked stories made one, which keeps the name of the first marked; of one alone, with the highlighted. */
export function joinStories(state: State): State {
	return onHighlighted(state, ({marked}, {id}) => {
		const ids = marked.map((story) => story.id);
		const [into, ...from] = ids.length === 1 && id !== ids[0] ? [...ids, id] : ids;
		if (into !== undefined && from.length > 0) return edit(state, {kind: 'join', from, into});
		const [mark, join] = [keyFor(state, 'stories.mark', 'Space'), keyFor(state, 'stories.join', 'J')];
		return {...state, message: `mark the stories that are one with ${mark}, then ${join} joins them`};
	});
}

/** Has the marked sources of the open story, or the highlighted one, put into a story of their own. */
export function partStory(state: State): State {
	const {shelf} = state;
	if (shelf?.opened === undefined)
		return {...state, message: 'only the library has stories; wirediff add puts articles into it'};
	const {marked, cursor} = libraryOf(state);
	const sources = marked.length > 0 ? marked : [cursor];
	if (sources.length === state.sources.length) return {...state, message: 'these are all sources of the story'};
	return edit(state, {kind: 'part', story: shelf.opened, sources});
}

/** Has the last change of the stories undone. */
export function undoEdit(state: State): State {
	const last = state.shelf?.edits.at(-1);
	return last ? edit(state, {kind: 'undo', before: last.before}) : {...state, message: 'there is nothing to undo'};
}

const edit = (state: State, wanted: ShelfEdit): State => withEffect(state, {kind: 'edit-stories', edit: wanted});
