import {goToSpot} from '../bookmarks/go-to-spot.ts';
import {closeView, openView, type State, shownView, withEffect, withView} from '../state.ts';
import type {InfoView} from '../views.ts';
import {bodyPane} from '../window.ts';
import type {Fact} from './facts.ts';
import {infoRows} from './info-rows.ts';

export function openInfo(state: State): State {
	return openView(state, {name: 'info', top: 0});
}

/** Scrolls the info by rows, no further than its end. */
export function scrollInfo(state: State, rows: number): State {
	return onInfo(state, (view) => {
		const last = Math.max(0, infoRows(state).length - bodyPane(state).rows);
		return {...view, top: Math.max(0, Math.min(last, view.top + rows))};
	});
}

/** Follows a fact where it leads: an address to the browser, a note to what it is on. */
export function followFact(state: State, {leadsTo}: Fact): State {
	if (!leadsTo) return state;
	return 'url' in leadsTo
		? withEffect(state, {kind: 'open-address', url: leadsTo.url})
		: goToSpot(closeView(state), leadsTo.spot);
}

function onInfo(state: State, change: (view: InfoView) => InfoView): State {
	const view = shownView(state);
	return view.name === 'info' ? withView(state, change(view)) : state;
}
