import type {State} from '../screen/state.ts';
import {type TerminalEvent, update} from '../screen/update.ts';

/** Holds the state, and tells who listens when it changed. */
export type Store = {
	readonly state: () => State;
	readonly send: (event: TerminalEvent) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

export function createStore(initial: State): Store {
	let state = initial;
	const listeners = new Set<() => void>();
	return {
		state: () => state,
		send(event) {
			state = update(state, event);
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
