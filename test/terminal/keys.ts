const NAMED = {
	enter: '\r',
	escape: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	f1: '\u001BOP',
} as const;

/** A key by its name, `ctrl-` and a letter, or the one character it types. */
export type Key = keyof typeof NAMED | (string & {});

/** The bytes a terminal sends for a key. Throws on a name it does not know, so that a typing error in a test cannot pass as text. */
export function bytesOf(key: Key): string {
	const named = NAMED[key as keyof typeof NAMED];
	if (named !== undefined) return named;
	const control = /^ctrl-([a-z])$/.exec(key)?.[1];
	if (control) return String.fromCharCode(control.charCodeAt(0) & 0x1f);
	if ([...key].length === 1) return key;
	throw new Error(`no key is named "${key}"`);
}
