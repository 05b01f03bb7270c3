import type {Span} from '../core/model.ts';
import {cutToColumns} from '../typeset/columns.ts';
import type {Look, Page, Role} from './page.ts';

/** A stretch to be drawn in a role. */
export type Mark = Span & {readonly role: Role};

/** Text in one line, and the stretches of it that are marked, in text order and apart from each other. */
export type Line = {readonly text: string; readonly marks: readonly Mark[]};

/** A line, wholly in one role if that is given. The text must be safe to print. */
export function lineOf(text: string, role?: Role): Line {
	return {text, marks: role && text ? [{start: 0, end: text.length, role}] : []};
}

/** Several pieces as one line. */
export function join(...pieces: readonly (Line | string)[]): Line {
	let text = '';
	const marks: Mark[] = [];
	for (const piece of pieces) {
		const line = typeof piece === 'string' ? lineOf(piece) : piece;
		const offset = text.length;
		for (const {start, end, role} of line.marks) marks.push({start: start + offset, end: end + offset, role});
		text += line.text;
	}
	return {text, marks};
}

/** A part of a line. */
export function slice({text, marks}: Line, {start, end}: Span): Line {
	return {
		text: text.slice(start, end),
		marks: marks
			.filter((mark) => mark.start < end && mark.end > start)
			.map(({role, ...mark}) => ({
				start: Math.max(mark.start, start) - start,
				end: Math.min(mark.end, end) - start,
				role,
			})),
	};
}

/** A line of exactly so many columns: filled up with blanks, or cut with an ellipsis. */
export function padTo(line: Line, columns: number, {columnsOf}: Page): Line {
	const blanks = columns - columnsOf(line.text);
	if (blanks >= 0) return join(line, ' '.repeat(blanks));
	const cut = cutToColumns(line.text, columns, columnsOf);
	const kept = join(slice(line, {start: 0, end: cut.length - 1}), '…');
	return join(kept, ' '.repeat(Math.max(0, columns - columnsOf(kept.text))));
}

/** A line as it is written, without blanks at its end. */
export function draw(line: Line, {style}: Look): string {
	return render(line, style).trimEnd();
}

/** A line with each stretch of it, marked or not, turned into what a format needs. */
export function render({text, marks}: Line, style: Look['style'], plain = (text: string) => text): string {
	let drawn = '';
	let at = 0;
	for (const {start, end, role} of marks) {
		drawn += plain(text.slice(at, start)) + style(role, text.slice(start, end));
		at = end;
	}
	return drawn + plain(text.slice(at));
}

/** Paragraphs of lines as a text to write, an empty line between them. Empty paragraphs are left out. */
export function drawAll(paragraphs: readonly (readonly Line[])[], {look}: Page): string {
	const filled = paragraphs.filter((lines) => lines.length > 0);
	return `${filled.map((lines) => lines.map((line) => draw(line, look)).join('\n')).join('\n\n')}\n`;
}
