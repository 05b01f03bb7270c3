import type {Span} from '../../core/model.ts';
import {oneLine} from '../one-line.ts';
import {columnsOf, graphemesOf, isOneColumnEach} from './columns.ts';

/** What stays together on a line, in offsets into the text that is wrapped. */
type Piece = Span & {readonly columns: number};

// After a hyphen between letters and after a dash: "long-|standing", "people —|make"; never inside "2022-12-14".
const BREAK_AFTER = /(?<=\p{L}-)(?=\p{L})|(?<=[—–])(?=\p{L})/u;

// Marks that close something never begin a line.
const CLOSES = /^[、。，．・：；？！」』）】〉》’”…]/;

/**
 * The lines of a stretch of text at a width, as spans, so that marks keep their place; the white space a line is broken at belongs
 * to no line. Breaks at white space, after hyphens and dashes, between wide characters, and inside a word only where it is wider
 * than a whole line. A line feed counts as white space.
 *
 * @param widthColumns at least as wide as the widest character of the text: 2 for Chinese, more for some musical signs
 */
export function wrap(text: string, {start, end}: Span, widthColumns: number): readonly Span[] {
	const shown = oneLine(text.slice(start, end));
	const lines: Span[] = [];
	let line: {start: number; end: number} | undefined;
	let used = 0;
	for (const piece of findPieces(shown, widthColumns)) {
		const gap = line ? columnsOf(shown.slice(line.end, piece.start)) : 0;
		if (line && used + gap + piece.columns <= widthColumns) {
			line.end = piece.end;
			used += gap + piece.columns;
		} else {
			line = {start: piece.start, end: piece.end};
			lines.push(line);
			used = piece.columns;
		}
	}
	return lines.map((span) => ({start: start + span.start, end: start + span.end}));
}

function* findPieces(shown: string, widthColumns: number): Generator<Piece> {
	for (const {0: word, index} of shown.matchAll(/\S+/g)) {
		let start = index;
		for (const part of isOneColumnEach(word) ? word.split(BREAK_AFTER) : splitWide(word)) {
			const columns = columnsOf(part);
			if (columns <= widthColumns) yield {start, end: start + part.length, columns};
			else yield* cutLong(part, start, widthColumns);
			start += part.length;
		}
	}
}

/** A word apart at its wide characters, with closing marks kept to what they close. */
function splitWide(word: string): readonly string[] {
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

function* cutLong(word: string, offset: number, widthColumns: number): Generator<Piece> {
	let start = offset;
	let end = offset;
	let columns = 0;
	for (const grapheme of graphemesOf(word)) {
		const width = columnsOf(grapheme);
		if (columns + width > widthColumns && end > start) {
			yield {start, end, columns};
			[start, columns] = [end, 0];
		}
		end += grapheme.length;
		columns += width;
	}
	if (end > start) yield {start, end, columns};
}
