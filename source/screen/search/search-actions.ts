import type {Hit} from '../../core/model.ts';
import {showSpan} from '../reader/reader-actions.ts';
import {openView, type State, shownView, sourceOf, withView} from '../state.ts';
import type {SearchView} from '../views.ts';
import {foundBy, foundNow, isFound, isOverLibrary} from './hits.ts';

/** Moves to another hit, stopping at the ends. */
export function moveHit(state: State, steps: number): State {
	return onSearch(state, (view) => {
		const last = foundBy(state, view).hits.length - 1;
		return {...view, cursor: Math.max(0, Math.min(last, view.cursor + steps))};
	});
}

/** Moves to the first hit of the next source that has one, round the end. */
export function goToNextSource(state: State): State {
	return onSearch(state, (view) => {
		const {hits} = foundBy(state, view);
		const here = hits[view.cursor]?.source;
		const next = hits.findIndex(({source}, index) => index > view.cursor && source !== here);
		return {...view, cursor: Math.max(0, next)};
	});
}

/** Opens the reader at the current hit; of the library, with its story. As long as the phrase is searched for, a key does not wait: see `openAwaitedHit`. */
export function openHit(state: State): State {
	const view = shownView(state);
	if (view.name !== 'search') return state;
	if (!isFound(state, view))
		return {...withView(state, {...view, isOpening: true}), message: 'the hit is opened as soon as it is found'};
	const hit = foundBy(state, view).hits[view.cursor];
	if (!hit) return {...state, message: 'no hit to open'};
	if (isOverLibrary(state) && state.shelf) return {...state, shelf: {...state.shelf, opening: {kind: 'hit', hit}}};
	return readHit(state, hit);
}

/** Opens the hit that was asked for before it was found, if it is by now. */
export function openAwaitedHit(state: State): State {
	const view = shownView(state);
	if (view.name !== 'search' || !view.isOpening || !isFound(state, view)) return state;
	return openHit(withView({...state, message: undefined}, {...view, isOpening: false}));
}

/** Opens the reader at a hit in one of the open sources. */
export function readHit(state: State, hit: Hit): State {
	const opened = openView(state, {name: 'reader', source: hit.source, ranges: hit.ranges, focus: undefined});
	return showSpan(opened, sourceOf(state, hit.source), hit.ranges[0] ?? hit.span);
}

function onSearch(state: State, change: (view: SearchView) => SearchView): State {
	const view = shownView(state);
	// What is shown was found for an earlier phrase as long as this one is searched for.
	return view.name === 'search' && isFound(state, view) ? withView(state, change(view)) : state;
}

/** The hits of a search view in the order they are listed. */
export function hitsOf(state: State, view: SearchView): readonly Hit[] {
	return foundNow(state, view).hits;
}
