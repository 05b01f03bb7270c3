import type {LibraryView, State} from '../state.ts';

/** Highlights the source some places further down (negative: up), stopping at the ends. */
export function moveCursor(state: State, steps: number): State {
	const at = state.sources.findIndex(({id}) => id === state.views[0].cursor);
	const target = Math.max(0, Math.min(state.sources.length - 1, at + steps));
	return withLibrary(state, {cursor: state.sources[target]!.id});
}

/** Highlights the nth source of the list, counted from 1; a number without a source changes nothing. */
export function goToSource(state: State, number: number): State {
	const source = state.sources[number - 1];
	return source ? withLibrary(state, {cursor: source.id}) : {...state, message: `there is no source ${number}`};
}

/** Marks or unmarks the highlighted source; of three marked, the oldest is let go. */
export function toggleMark(state: State): State {
	const {cursor, marked} = state.views[0];
	const without = marked.filter((id) => id !== cursor);
	return withLibrary(state, {marked: without.length < marked.length ? without : [...marked.slice(-1), cursor]});
}

export function clearMarks(state: State): State {
	return withLibrary(state, {marked: []});
}

/** The state with some of the library view changed, whatever is on screen. */
export function withLibrary(state: State, change: Partial<Omit<LibraryView, 'name'>>): State {
	const [library, ...above] = state.views;
	return {...state, views: [{...library, ...change}, ...above]};
}
