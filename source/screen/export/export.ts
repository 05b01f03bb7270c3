import {type State, withEffect} from '../state.ts';
import {exportedOnScreen} from './exported-on-screen.ts';

/** Has what is on screen written to a file; a name that ends in ! may be of a file that is there already. */
export function exportTo(state: State, name: string): State {
	const what = exportedOnScreen(state);
	const mayReplace = name.trimEnd().endsWith('!');
	const file = name.trim().replace(/!$/, '').trimEnd();
	if (!what || !file) return state;
	return withEffect(state, {kind: 'export', what, file, mayReplace});
}
