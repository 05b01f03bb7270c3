import {graphemesOf} from '../typeset/columns.ts';

// Keys that are no character have the names the command table uses (`Up`, `Enter`, `Ctrl-D`); shown are shorter ones.
const LABELS: {readonly [key: string]: string} = {
	Up: '↑',
	Down: '↓',
	Left: '←',
	Right: '→',
	PageUp: 'PgUp',
	PageDown: 'PgDn',
	Escape: 'Esc',
};

/** The keys that name one of the first nine sources. */
export const DIGITS: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const ARROWS: readonly string[] = ['Up', 'Down', 'Left', 'Right'];

const NAMES: readonly string[] = [
	...Object.keys(LABELS),
	'Home',
	'End',
	'Enter',
	'Space',
	'Tab',
	'Backspace',
	'Delete',
	'F1',
];

/** Whether a key is called so: one character, `Ctrl-` and a capital letter, or a name. */
export function isKeyName(name: string): boolean {
	return (
		NAMES.includes(name) ||
		/^Ctrl-[A-Z]$/.test(name) ||
		(/^[^\s\p{Cc}]+$/u.test(name) && graphemesOf(name).length === 1)
	);
}

/** Keys as they are shown to people, arrows by their names where only ASCII is drawn; all nine digits together are one. */
export function keyLabels(keys: readonly string[], isAscii = false): readonly string[] {
	if (keys.length === DIGITS.length && keys.every((key) => DIGITS.includes(key))) return ['1-9'];
	return keys.map((key) => (isAscii && ARROWS.includes(key) ? key : (LABELS[key] ?? key)));
}
