import {type InfoView, openView, type State, shownView, withView} from '../state.ts';
import {bodyPane} from '../window.ts';
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

function onInfo(state: State, change: (view: InfoView) => InfoView): State {
	const view = shownView(state);
	return view.name === 'info' ? withView(state, change(view)) : state;
}
