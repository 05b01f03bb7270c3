import {graphemesOf} from '../typeset/columns.ts';
import {columnsOf} from './geometry/columns.ts';

/** A one-line text field: its text, and the cursor as an offset into it. */
export type Field = {readonly text: string; readonly cursor: number};

export const emptyField: Field = {text: '', cursor: 0};

/** The field with text put in at the cursor; line feeds and other controls become spaces. */
export function insertText({text, cursor}: Field, inserted: string): Field {
	const clean = inserted.replace(/\p{Cc}+/gu, ' ');
	return {text: text.slice(0, cursor) + clean + text.slice(cursor), cursor: cursor + clean.length};
}

/** A field that holds a text with the cursor at its end. Line feeds stay, for texts that are shown in lines; other controls become spaces. */
export function fieldOf(text: string): Field {
	const clean = text.replace(/[^\P{Cc}\n]+/gu, ' ');
	return {text: clean, cursor: clean.length};
}

/**
 * The field after an editing key of a shell's line, or `undefined` for any other key: Left, Right, Home, End, Backspace, Delete,
 * Ctrl-A, Ctrl-E, Ctrl-W (word before), Ctrl-U (all before), Ctrl-K (all after).
 */
export function editField(field: Field, key: string): Field | undefined {
	const {text, cursor} = field;
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	switch (key) {
		case 'Left':
			return {text, cursor: cursor - (graphemesOf(before).at(-1)?.length ?? 0)};
		case 'Right':
			return {text, cursor: cursor + (graphemesOf(after)[0]?.length ?? 0)};
		case 'Home':
		case 'Ctrl-A':
			return {text, cursor: 0};
		case 'End':
		case 'Ctrl-E':
			return {text, cursor: text.length};
		case 'Backspace':
			return cutBefore(field, graphemesOf(before).at(-1)?.length ?? 0);
		case 'Delete':
			return {text: before + after.slice(graphemesOf(after)[0]?.length ?? 0), cursor};
		case 'Ctrl-W':
			return cutBefore(field, /\S*\s*$/.exec(before)![0].length);
		case 'Ctrl-U':
			return {text: after, cursor: 0};
		case 'Ctrl-K':
			return {text: before, cursor};
		default:
			return undefined;
	}
}

function cutBefore({text, cursor}: Field, length: number): Field {
	return {text: text.slice(0, cursor - length) + text.slice(cursor), cursor: cursor - length};
}

/** The field without what is too far to the left for the cursor to be in sight at a width. */
export function fieldInSight({text, cursor}: Field, columns: number): Field {
	let cut = 0;
	// The cursor takes a column of its own behind the text.
	let used = columnsOf(text.slice(0, cursor)) + 1;
	for (const grapheme of graphemesOf(text.slice(0, cursor))) {
		if (used <= columns) break;
		used -= columnsOf(grapheme);
		cut += grapheme.length;
	}
	return {text: text.slice(cut), cursor: cursor - cut};
}
