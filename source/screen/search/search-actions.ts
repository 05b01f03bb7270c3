import type {Hit} from '../../core/model.ts';
import {showSpan} from '../reader/reader-actions.ts';
import {openView, type State, shownView, sourceOf, withView} from '../state.ts';
import type {SearchView} from '../views.ts';
import {foundNow, isAwaited, isOverLibrary} from './hits.ts';

/** Moves to another hit, stopping at the ends. */
export function moveHit(state: State, steps: number): State {
	return onSearch(state, (view) => {
		const last = hitsOf(state, view).length - 1;
		return {...view, cursor: Math.max(0, Math.min(last, view.cursor + steps))};
	});
}

/** Moves to the first hit of the next source that has one, round the end. */
export function goToNextSource(state: State): State {
	return onSearch(state, (view) => {
		const hits = hitsOf(state, view);
		const here = hits[view.cursor]?.source;
		const next = hits.findIndex(({source}, index) => index > view.cursor && source !== here);
		return {...view, cursor: Math.max(0, next)};
	});
}

/** Opens the reader at the current hit; of the library, with its story. */
export function openHit(state: State): State {
	const view = shownView(state);
	if (view.name !== 'search') return state;
	const hit = hitsOf(state, view)[view.cursor];
	if (isOverLibrary(state) && isAwaited(state, view)) return {...state, message: 'the library is still being searched'};
	if (!hit) return {...state, message: 'no hit to open'};
	if (isOverLibrary(state) && state.shelf) return {...state, shelf: {...state.shelf, opening: {kind: 'hit', hit}}};
	return readHit(state, hit);
}

/** Opens the reader at a hit in one of the open sources. */
export function readHit(state: State, hit: Hit): State {
	const opened = openView(state, {name: 'reader', source: hit.source, ranges: hit.ranges, focus: undefined});
	return showSpan(opened, sourceOf(state, hit.source), hit.ranges[0] ?? hit.span);
}

function onSearch(state: State, change: (view: SearchView) => SearchView): State {
	const view = shownView(state);
	return view.name === 'search' ? withView(state, change(view)) : state;
}

/** The hits of a search view in the order they are listed. */
export function hitsOf(state: State, view: SearchView): readonly Hit[] {
	return foundNow(state, view).hits;
}
