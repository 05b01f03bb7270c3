import type {Span} from '../core/model.ts';
import {type ColumnsOf, graphemesOf, isNarrow} from './columns.ts';

/** What stays together on a line, in offsets into the text that is wrapped. */
type Piece = Span & {readonly columns: number};

// After a hyphen between letters and after a dash: "long-|standing", "people —|make"; never inside "2022-12-14".
const BREAK_AFTER = /(?<=\p{L}-)(?=\p{L})|(?<=[—–])(?=\p{L})/u;

// Marks that close something never begin a line.
const CLOSES = /^[、。，．・：；？！」』）】〉》’”…]/;

/**
 * The lines of a text at a width, as spans, so that marks keep their place; the white space a line is broken at belongs to no line.
 * Breaks at white space, after hyphens and dashes, between wide characters, and inside a word only where it is wider than a whole
 * line. A line feed counts as white space; other controls must have been made visible before.
 *
 * @param columns at least as wide as the widest character of the text, or that stands alone on a line that is too wide
 */
export function findLines(text: string, columns: number, columnsOf: ColumnsOf): readonly Span[] {
	const lines: {start: number; end: number}[] = [];
	let used = 0;
	for (const piece of findPieces(text, columns, columnsOf)) {
		const line = lines.at(-1);
		const gap = line ? columnsOf(text.slice(line.end, piece.start)) : 0;
		if (line && used + gap + piece.columns <= columns) {
			line.end = piece.end;
			used += gap + piece.columns;
		} else {
			lines.push({start: piece.start, end: piece.end});
			used = piece.columns;
		}
	}
	return lines;
}

function* findPieces(text: string, columns: number, columnsOf: ColumnsOf): Generator<Piece> {
	for (const {0: word, index} of text.matchAll(/\S+/g)) {
		let start = index;
		for (const part of isNarrow(word) ? word.split(BREAK_AFTER) : splitWide(word, columnsOf)) {
			const width = columnsOf(part);
			if (width <= columns) yield {start, end: start + part.length, columns: width};
			else yield* cutLong(part, start, columns, columnsOf);
			start += part.length;
		}
	}
}

/** A word apart at its wide characters, with closing marks kept to what they close. */
function splitWide(word: string, columnsOf: ColumnsOf): readonly string[] {
	const parts: string[] = [];
	let previousIsWide = true;
	for (const grapheme of graphemesOf(word)) {
		const isWide = columnsOf(grapheme) > 1;
		if (parts.length > 0 && (CLOSES.test(grapheme) || !(isWide || previousIsWide))) parts[parts.length - 1] += grapheme;
		else parts.push(grapheme);
		previousIsWide = isWide;
	}
	return parts;
}

function* cutLong(word: string, offset: number, columns: number, columnsOf: ColumnsOf): Generator<Piece> {
	let start = offset;
	let end = offset;
	let used = 0;
	for (const grapheme of graphemesOf(word)) {
		const width = columnsOf(grapheme);
		if (used + width > columns && end > start) {
			yield {start, end, columns: used};
			start = end;
			used = 0;
		}
		end += grapheme.length;
		used += width;
	}
	if (end > start) yield {start, end, columns: used};
}
