import type {Source} from '../../core/model.ts';
import {sourcesIn} from '../bookmarks/spot.ts';
import type {State} from '../state.ts';

/** Closes the open story, or stops the opening of one: back to the list or the search it was opened from. */
export function closeStory(state: State): State {
	if (!state.shelf) return state;
	const shelf = {...state.shelf, opening: undefined, opened: undefined};
	return {...withSources({...state, shelf}, []), find: undefined, views: viewsUnderStory(state)};
}

/** The views that the open story was opened over; all where none is open. */
export function viewsUnderStory({views}: State): State['views'] {
	const library = views.findIndex(({name}) => name === 'library');
	return library <= 0 ? views : [views[0], ...views.slice(1, library)];
}

/** The state with other sources open. The texts of those before are let go of, but for those that bookmarks are on. */
export function withSources(state: State, sources: readonly Source[]): State {
	if (!state.shelf) return {...state, sources};
	const bookmarked = new Set(state.bookmarks.flatMap(({spot}) => sourcesIn(spot)));
	const known = new Map([...state.shelf.guests, ...state.sources].map((source) => [source.id, source]));
	for (const {id} of sources) known.delete(id);
	const guests = [...known.values()].filter(({id}) => bookmarked.has(id));
	return {...state, sources, shelf: {...state.shelf, guests}};
}
