import type {Command} from './command.ts';
import {commands} from './commands.ts';
import {helpCommands} from './help/help-commands.ts';
import {bindKeys} from './key-bindings.ts';
import type {State} from './state.ts';

/** Every command with the keys it has by default. */
export const allCommands: readonly Command[] = [...helpCommands, ...commands];

/** Every command with the keys that are set. */
export function commandsOf({settings}: State): readonly Command[] {
	return bindKeys(allCommands, settings.keys);
}
