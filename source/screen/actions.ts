import {openComparison} from './compare/compare-actions.ts';
import {keyFor} from './key-bindings.ts';
import {longWork, workDone} from './pending-work.ts';
import {withLibrary} from './source-list/list-actions.ts';
import {sortedSources} from './source-list/sort-sources.ts';
import {closeView, libraryOf, openView, type State, shownView, withEffect, withView} from './state.ts';
import {closeStory} from './stories/close-story.ts';

/** Opens the reader on a source. */
export function read(state: State, source: string): State {
	return openView(withLibrary(state, {cursor: source}), {name: 'reader', source, ranges: [], focus: undefined});
}

/** Reads the next (or previous) source of the list in place of the one on screen. */
export function readNeighbour(state: State, step: 1 | -1): State {
	const view = shownView(state);
	if (view.name !== 'reader') return state;
	const sorted = sortedSources(state);
	const at = sorted.findIndex(({id}) => id === view.source);
	const target = sorted[at + step];
	if (!target) return {...state, message: step === 1 ? 'this is the last source' : 'this is the first source'};
	return withLibrary(withView(state, {...view, source: target.id, ranges: [], focus: undefined}), {cursor: target.id});
}

/** Compares the two marked sources; with one marked, that one with the highlighted. */
export function compareMarked(state: State): State {
	const {cursor, marked} = libraryOf(state);
	const [left, right = left === cursor ? undefined : cursor] = marked;
	if (marked.length > 2) return {...state, message: `${marked.length} are marked; two can be compared`};
	if (!left || !right)
		return {
			...state,
			message: `mark two sources with ${keyFor(state, 'library.mark', 'Space')}, then ${keyFor(state, 'library.compare', 'd')} compares them`,
		};
	return compare(state, left, right);
}

/** Compares what is being read with the nth source of the list, counted from 1. */
export function compareWith(state: State, number: number): State {
	const view = shownView(state);
	const other = state.sources[number - 1];
	if (view.name !== 'reader') return state;
	if (!other) return {...state, message: `there is no source ${number}`};
	if (other.id === view.source)
		return {...state, message: 'that is the source you are reading; another digit compares it'};
	return compare(state, view.source, other.id);
}

/** Opens the comparison of two sources. */
function compare(state: State, left: string, right: string): State {
	return openView({...state, find: undefined}, openComparison(state, left, right));
}

/** Closes what is on screen, the open story too; on the first screen, quits. */
export function back(state: State): State {
	if (shownView(state).name === 'library' && state.views.length > 1) return closeStory(state);
	return state.views.length > 1 ? {...closeView(state), message: whatStops(state)} : quit(state);
}

/** A line about the work that leaving the screen puts an end to, and what is kept of it. */
function whatStops(state: State): string | undefined {
	const view = shownView(state);
	if (view.name === 'compare' && longWork(state)) return 'stopped comparing; nothing of it is kept';
	if (view.name !== 'matrix') return undefined;
	const {done, all} = workDone(state);
	return done < all ? `stopped at ${done} of ${all} pairs; those are kept` : undefined;
}

function quit(state: State): State {
	return {...state, quit: 'asked'};
}

/** Ends at once, as a signal would. */
export function interrupt(state: State): State {
	return {...state, quit: 'interrupted'};
}

/** Draws the screen anew, for when something else wrote on it. */
export function redraw(state: State): State {
	return withEffect(state, {kind: 'redraw'});
}

/** Gives the terminal back to the shell until `fg`. */
export function suspend(state: State): State {
	return withEffect(state, {kind: 'suspend'});
}

/** Gives the pane in use the whole window, or puts the others beside it again. */
export function toggleZoom(state: State): State {
	return {...state, isZoomed: !state.isZoomed};
}

/** Shows comments and site furniture in full, or folds them again. */
export function toggleFolds(state: State): State {
	return {...state, isUnfolded: !state.isUnfolded};
}
