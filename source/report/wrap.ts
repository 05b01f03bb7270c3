import type {Span} from '../core/model.ts';
import {join, type Line, slice} from './line.ts';
import type {Page} from './page.ts';

// Beyond it the eye loses its line.
const MAX_TEXT_COLUMNS = 72;

/** How wide prose is set on a page, behind an indent. */
export function textColumns({widthColumns}: Page, indent = 0): number {
	return Math.max(1, Math.min(MAX_TEXT_COLUMNS, widthColumns - indent));
}

/** A line broken into lines of at most so many columns. */
export function wrap(line: Line, columns: number, {columnsOf}: Page): readonly Line[] {
	return findLines(line.text, columns, columnsOf).map((span) => slice(line, span));
}

/** A wrapped line, its first part behind `first` and the others behind as many blanks. */
export function hang(first: string, line: Line, columns: number, page: Page): readonly Line[] {
	const indent = page.columnsOf(first);
	return wrap(line, columns - indent, page).map((part, index) => join(index === 0 ? first : ' '.repeat(indent), part));
}

/**
 * The lines of a text of so many columns: broken at blanks, which are left out, and inside a word only if it is wider than
 * a line. A character wider than a line stands alone on one. Always at least one line.
 */
export function findLines(text: string, columns: number, columnsOf: ColumnsOf): readonly Span[] {
	const lines: Span[] = [];
	let line: Piece | undefined;
	for (const piece of findPieces(text, columns, columnsOf)) {
		const together = line ? line.columns + (piece.start - line.end) + piece.columns : piece.columns;
		if (line && together > columns) {
			lines.push({start: line.start, end: line.end});
			line = piece;
		} else line = {start: line?.start ?? piece.start, end: piece.end, columns: together};
	}
	return [...lines, {start: line?.start ?? 0, end: line?.end ?? 0}];
}

type ColumnsOf = Page['columnsOf'];

/** What is never broken, and its width. */
type Piece = Span & {readonly columns: number};

/** The words of a text, those wider than a line in single characters. */
function* findPieces(text: string, columns: number, columnsOf: ColumnsOf): Generator<Piece> {
	for (const {0: word, index} of text.matchAll(/[^ ]+/g)) {
		const wordColumns = columnsOf(word);
		if (wordColumns <= columns) yield {start: index, end: index + word.length, columns: wordColumns};
		else yield* findCharacters(word, index, columnsOf);
	}
}

function* findCharacters(word: string, offset: number, columnsOf: ColumnsOf): Generator<Piece> {
	for (const {segment, index} of new Intl.Segmenter().segment(word))
		yield {start: offset + index, end: offset + index + segment.length, columns: columnsOf(segment)};
}
