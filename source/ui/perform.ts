import {setTimeout as wait} from 'node:timers/promises';
import type {SuspendTerminal} from 'ink';
import type {Exported} from '../core/exported.ts';
import type {ShelfEdit, ShelfEdited} from '../core/shelf.ts';
import {UserError} from '../core/user-error.ts';
import type {Effect} from '../screen/effects.ts';
import type {TerminalEvent} from '../screen/update.ts';
import {clipboardSequence} from '../terminal/clipboard.ts';
import {editText} from '../terminal/edit-text.ts';
import {openAddress} from '../terminal/open-address.ts';
import type {Perform} from './store.ts';

// A stop takes effect at once or, without a shell that could continue the program, never.
const STOP_MS = 50;

// Between the two a terminal shows nothing of what is drawn (synchronized output); Ink's frame brings the end itself.
const HOLD_SCREEN = '\u001B[?2026h';

/** Writes to a file, in the format its ending names. Throws a `UserError` for what the user can mend. */
export type WriteExport = (what: Exported, file: string, mayReplace: boolean) => Promise<void>;

/** Changes the stories of the library that is open. Throws a `UserError` for what the user can mend. */
export type EditStories = (edit: ShelfEdit) => Promise<ShelfEdited>;

/** Does what the state asks for, on the terminal that standard output is. */
export function performer(
	suspendTerminal: SuspendTerminal,
	writeExport: WriteExport,
	editStories: EditStories | undefined,
): Perform {
	return async (effect: Effect, send) => {
		const tell = (message: string) => send({kind: 'effect-done', message});
		switch (effect.kind) {
			case 'copy':
				return tell(copy(effect.text, effect.what));
			case 'export':
				return tell(await writeTo(effect, writeExport));
			case 'edit-stories':
				return editStories && change(effect.edit, editStories, send, tell);
			case 'open-address':
				return openAddress(effect.url, process.env, tell);
			case 'edit':
				return suspendTerminal(async () => {
					const edited = await editText(effect.text, process.env);
					if ('problem' in edited) tell(edited.problem);
					else send({kind: 'edited', text: edited.text});
				});
			case 'redraw':
				process.stdout.write(HOLD_SCREEN);
				return suspendTerminal(async () => {});
			case 'suspend':
				return suspendTerminal(stopUntilContinued);
		}
	};
}

async function change(
	edit: ShelfEdit,
	editStories: EditStories,
	send: (event: TerminalEvent) => void,
	tell: (message: string) => void,
): Promise<void> {
	try {
		send({kind: 'library-edited', edit, edited: await editStories(edit)});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		tell(error.message);
	}
}

async function writeTo({what, file, mayReplace}: Effect & {kind: 'export'}, write: WriteExport): Promise<string> {
	try {
		await write(what, file, mayReplace);
		return `written to ${file}`;
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}

/** Gives what is to be said about it. */
function copy(text: string, what: string): string {
	const sequence = clipboardSequence(text, process.env);
	if (sequence === undefined) return `${what}: too long for the clipboard of a terminal, nothing was copied`;
	process.stdout.write(sequence);
	return `${what}: handed to the terminal to copy; it does not say whether it did`;
}

/** Stops the program and those it is piped to, as the terminal's own Ctrl-Z would. */
async function stopUntilContinued(): Promise<void> {
	process.kill(0, 'SIGTSTP');
	await wait(STOP_MS);
}
