import {pendingWork} from '../../source/screen/pending-work.ts';
import type {State} from '../../source/screen/state.ts';

/** The state when everything the screen would like to know is known. */
export function settled(state: State): State {
	for (let work = pendingWork(state); work; work = pendingWork(state)) work();
	return state;
}
