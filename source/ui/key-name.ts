import type {Key} from 'ink';
import type {TerminalEvent} from '../screen/update.ts';

const NAMES: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'Up'],
	['downArrow', 'Down'],
	['leftArrow', 'Left'],
	['rightArrow', 'Right'],
	['pageDown', 'PageDown'],
	['pageUp', 'PageUp'],
	['home', 'Home'],
	['end', 'End'],
	['return', 'Enter'],
	['escape', 'Escape'],
	['tab', 'Tab'],
	['backspace', 'Backspace'],
	['delete', 'Delete'],
];

// F1 as terminals send it; Ink has no name for function keys and hands over the sequence without its escape.
const F1 = ['OP', '[11~', '[[A'];

/** What one report of Ink's `useInput` means: a named key, or characters (with the keys fast typing merged into them) one after another. */
export function toEvents(input: string, key: Key): readonly TerminalEvent[] {
	const name = NAMES.find(([property]) => key[property])?.[1];
	if (name) return [{kind: 'key', key: name}];
	if (F1.includes(input)) return [{kind: 'key', key: 'F1'}];
	if (key.ctrl) return input ? [{kind: 'key', key: `Ctrl-${input.toUpperCase()}`}] : [];
	if (key.meta || !input) return [];
	return input.split(/([\r\n\t])/).flatMap((part): readonly TerminalEvent[] => {
		if (part === '\r' || part === '\n') return [{kind: 'key', key: 'Enter'}];
		if (part === '\t') return [{kind: 'key', key: 'Tab'}];
		return part ? [{kind: 'text', text: part}] : [];
	});
}
