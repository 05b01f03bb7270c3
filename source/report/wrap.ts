import {findLines} from '../typeset/wrap.ts';
import {join, type Line, slice} from './line.ts';
import type {Page} from './page.ts';

// Beyond it the eye loses its line.
const MAX_TEXT_COLUMNS = 72;

/** How wide prose is set on a page, behind an indent. */
export function textColumns({widthColumns}: Page, indent = 0): number {
	return Math.max(1, Math.min(MAX_TEXT_COLUMNS, widthColumns - indent));
}

/** A line broken into lines of at most so many columns; an empty one stays one. */
export function wrap(line: Line, columns: number, {columnsOf}: Page): readonly Line[] {
	const lines = findLines(line.text, columns, columnsOf);
	return lines.length === 0 ? [line] : lines.map((span) => slice(line, span));
}

/** A wrapped line, its first part behind `first` and the others behind as many blanks. */
export function hang(first: string, line: Line, columns: number, page: Page): readonly Line[] {
	const indent = page.columnsOf(first);
	return wrap(line, columns - indent, page).map((part, index) => join(index === 0 ? first : ' '.repeat(indent), part));
}
