import type {Source} from '../../core/model.ts';
import {libraryOf, type State, sourceOf} from '../state.ts';
import {closeStory} from '../stories/close-story.ts';
import type {LibraryOrder, LibraryView} from '../views.ts';
import {describeSorting, sortedSources} from './sort-sources.ts';

/** The sources the list shows: all, or those whose outlet, title or id holds every word of the filter; sorted as is set. */
export function listedSources(state: State): readonly Source[] {
	const sources = sortedSources(state);
	const {filter} = libraryOf(state);
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return sources;
	return sources.filter(({id, outlet, title}) => {
		const text = `${id} ${outlet} ${title}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** Highlights the source some places further down (negative: up), stopping at the ends. */
export function moveCursor(state: State, steps: number): State {
	const listed = listedSources(state);
	const at = listed.findIndex(({id}) => id === libraryOf(state).cursor);
	const target = listed[Math.max(0, Math.min(listed.length - 1, at + steps))];
	return target ? withLibrary(state, {cursor: target.id}) : state;
}

/** Highlights the nth source, counted from 1 in the list of all; a number without a source changes nothing. */
export function goToSource(state: State, number: number): State {
	const source = state.sources[number - 1];
	if (!source) return {...state, message: `there is no source ${number}`};
	const filter = listedSources(state).includes(source) ? libraryOf(state).filter : '';
	return withLibrary(state, {cursor: source.id, filter});
}

/** Lists only the sources that hold some words; the highlighted one is kept, or gives way to the first listed. */
export function withFilter(state: State, filter: string): State {
	const filtered = withLibrary(state, {filter});
	const listed = listedSources(filtered);
	const {cursor} = libraryOf(state);
	return withLibrary(filtered, {cursor: listed.some(({id}) => id === cursor) ? cursor : (listed[0]?.id ?? cursor)});
}

/** Marks or unmarks the highlighted source. Of files, which can only be compared, two at most: the oldest is let go. */
export function toggleMark(state: State): State {
	const {cursor, marked} = libraryOf(state);
	const without = marked.filter((id) => id !== cursor);
	const kept = state.shelf ? marked : marked.slice(-1);
	return withLibrary(state, {marked: without.length < marked.length ? without : [...kept, cursor]});
}

/** Lists all sources again; where all are listed, lets go of the marks; where none are, closes a story of the library. */
export function clearList(state: State): State {
	const {filter, marked} = libraryOf(state);
	if (filter) return withFilter(state, '');
	return marked.length === 0 && state.views.length > 1 ? closeStory(state) : withLibrary(state, {marked: []});
}

/** The state with some of the library view changed, whatever is on screen. */
export function withLibrary(state: State, change: Partial<Omit<LibraryView, 'name'>>): State {
	const views = state.views.map((view) => (view.name === 'library' ? {...view, ...change} : view));
	return {...state, views: views as unknown as State['views']};
}

/** Sorts the list in the next way: as given, by date, by overlap with the highlighted source, by words. */
export function cycleSorting(state: State): State {
	const {order, cursor} = libraryOf(state);
	const orders: readonly LibraryOrder[] = [{by: 'given'}, {by: 'date'}, {by: 'overlap', with: cursor}, {by: 'words'}];
	const at = orders.findIndex(({by}) => by === order.by);
	const next = withLibrary(state, {order: orders[(at + 1) % orders.length]!});
	const held = libraryOf(next).order.by === 'overlap' ? ` with ${sourceOf(state, cursor).outlet}` : '';
	return {...next, message: `sorted ${describeSorting(next)}${held}`};
}
