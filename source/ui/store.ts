import type {Effect} from '../screen/effects.ts';
import type {State} from '../screen/state.ts';
import {type TerminalEvent, update} from '../screen/update.ts';

/** Does something outside, and tells with an event how it went. */
export type Perform = (effect: Effect, send: (event: TerminalEvent) => void) => Promise<void>;

/** Holds the state, tells who listens when it changed, and has done what it asks for. */
export type Store = {
	readonly state: () => State;
	readonly send: (event: TerminalEvent) => void;
	readonly subscribe: (listener: () => void) => () => void;
	/** Names who does what the state asks for; until then it waits in the state. */
	readonly performWith: (perform: Perform) => void;
};

export function createStore(initial: State): Store {
	let state = initial;
	let perform: Perform | undefined;
	const listeners = new Set<() => void>();
	const change = (next: State) => {
		const effects = perform ? next.effects : [];
		state = effects.length > 0 ? {...next, effects: []} : next;
		for (const listener of listeners) listener();
		// What fails here is a bug; it ends the program as any other.
		for (const effect of effects) void perform?.(effect, send);
	};
	const send = (event: TerminalEvent) => change(update(state, event));
	return {
		state: () => state,
		send,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		performWith(performed) {
			perform = performed;
			change(state);
		},
	};
}
