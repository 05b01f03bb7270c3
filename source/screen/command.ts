import type {State} from './state.ts';
import type {ViewName} from './views.ts';

/** Something a key does. The footer, the help screen, README.md and docs/keys.md are drawn from these. */
export type Command = {
	/** What the config file calls it: the screen and what it does there, or that alone where it works on several. Never changes. */
	readonly id: string;
	/** Names of keys, the one to show first: a character, or one of the names in `keys.ts`. */
	readonly keys: readonly string[];
	/** Where it works. */
	readonly views: readonly ViewName[];
	/** A word or two for the footer; left out of it where there is none. */
	readonly hint?: string | ((state: State) => string | undefined);
	/** Where the footer speaks of several commands at once: their ids, this one's among them, in the order it shows their first keys. */
	readonly hintFor?: readonly string[];
	/** What it does, for help. */
	readonly help: string;
	readonly run: (state: State, key: string) => State;
};

/** The word for the footer, if the command has one. */
export function hintOf({hint}: Command, state: State): string | undefined {
	return typeof hint === 'function' ? hint(state) : hint;
}
