import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

/** Opens the reader and waits until the list has its titles, which follow the first frame. */
export async function openReader(options: TerminalOptions = {}): Promise<Terminal> {
	const terminal = openTerminal(options);
	await terminal.waitFor((shown) => isWholeFrame(shown) && !/^ {4}…/m.test(shown.text));
	return terminal;
}

/** Whether the screen shows one frame from its header in the first row to its keys in the last. */
export function isWholeFrame({rows}: Terminal): boolean {
	// The help does not offer help.
	return /^ .*((\?|F1):help| screen) ?$/.test(rows[0] ?? '') && /\b(quit|back|close|leave)$/.test(rows.at(-1) ?? '');
}

/** The screen without what the margin tells of other sources: that comes when it is known, a moment after the text. */
export function withoutMargin({text}: Terminal): string {
	return text.replace(/≈\d /g, '   ');
}
