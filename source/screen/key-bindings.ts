import type {Command} from './command.ts';
import {isKeyName, keyLabels} from './keys.ts';
import {remember} from './memo.ts';
import type {State} from './state.ts';
import type {ViewName} from './views.ts';

/** The keys a person chose in place of the default ones, by the id of the command. */
export type KeyChoices = {readonly [id: string]: readonly string[]};

/** What is wrong with a choice of keys. */
export type KeyMistake = {readonly id: string; readonly message: string};

const bound = new WeakMap<KeyChoices, WeakMap<readonly Command[], readonly Command[]>>();

/** Commands with the keys that were chosen for them; the same list for the same choice. */
export function bindKeys(commands: readonly Command[], choices: KeyChoices): readonly Command[] {
	const ofChoices = remember(bound, choices, () => new WeakMap());
	return remember(ofChoices, commands, () => commands.map((command) => bind(command, choices[command.id])));
}

/** The key to name in a text for a command: the first that was chosen for it, else the standard one. */
export function keyFor({settings}: State, id: string, standard: string): string {
	return keyLabels([settings.keys[id]?.[0] ?? standard], settings.ascii)[0]!;
}

/**
 * The first mistake in a choice of keys: a command or a key there is not, a character on a screen where it is typed into a
 * field, a key that two commands of one screen would share.
 */
export function findKeyMistake(commands: readonly Command[], choices: KeyChoices): KeyMistake | undefined {
	for (const [id, keys] of Object.entries(choices)) {
		const command = commands.find((known) => known.id === id);
		if (!command) return {id, message: `there is no command "${id}"`};
		const message = mistakeIn(command, keys);
		if (message) return {id, message: `"${id}": ${message}`};
	}
	const chosen = bindKeys(commands, choices);
	for (const id of Object.keys(choices)) {
		const command = chosen.find((known) => known.id === id)!;
		for (const key of command.keys) {
			const other = chosen.find((one) => one !== command && one.keys.includes(key) && meet(one, command));
			if (other) return {id, message: `"${id}": ${key} is the key of "${other.id}" on that screen, too`};
		}
	}
	return undefined;
}

// A command that goes by which of its keys is pressed (the digits) is told the default one in the same place.
function bind(command: Command, keys: readonly string[] | undefined): Command {
	if (!keys) return command;
	return {...command, keys, run: (state, key) => command.run(state, command.keys[keys.indexOf(key)] ?? key)};
}

// Their letters go into a field.
const TYPED_INTO: readonly ViewName[] = ['search', 'help', 'edit'];

function mistakeIn({views}: Command, keys: readonly string[]): string | undefined {
	if (keys.length === 0) return 'needs at least one key';
	const unknown = keys.find((key) => !isKeyName(key));
	if (unknown !== undefined)
		return `"${unknown}" is no key: a character, Ctrl- and a letter, or a name like Enter, Space, PageDown, F1`;
	const twice = keys.find((key, index) => keys.indexOf(key) !== index);
	if (twice !== undefined) return `${twice} stands there twice`;
	const view = views.find((name) => TYPED_INTO.includes(name));
	const typed = view && keys.find((key) => key === 'Space' || [...key].length === 1);
	return typed === undefined ? undefined : `${typed} is typed into the field on the ${view} screen`;
}

const meet = (a: Command, b: Command) => a.views.some((view) => b.views.includes(view));
