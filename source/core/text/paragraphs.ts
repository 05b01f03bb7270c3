import type {Span} from '../model.ts';
import {anyScript} from './any-script.ts';
import {findLines, type Line} from './lines.ts';
import {endsSentence} from './shape.ts';

/** A stretch of lines that read on from one to the next. */
export type Paragraph = Span & Pick<Line, 'indent' | 'afterGap'>;

/**
 * The paragraphs of a text: its lines, those of a quotation in a mail joined, or, where the text was wrapped to a width by hard line ends, the lines joined again.
 *
 * A text counts as wrapped if most of its line ends stand where the next word would not have fitted, in the middle of a sentence.
 */
export function findParagraphs(text: string): readonly Paragraph[] {
	const lines = findLines(text);
	const width = wrapWidth(text, lines);
	const paragraphs: Paragraph[] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		if (before && readsOn(text, before, line, width)) paragraphs.push({...paragraphs.pop()!, end: line.end});
		else paragraphs.push(line);
	});
	return paragraphs;
}

// Columns of print at the least, the widest terminal or editor at the most: outside these, equal lines are chance or a list.
const MIN_WIDTH = 30;
const MAX_WIDTH = 240;

/** The width a text was wrapped to, or `undefined` where its line ends are paragraph ends. */
function wrapWidth(text: string, lines: readonly Line[]): number | undefined {
	const lengths = lines.flatMap(({start, end}, index) => (lines[index + 1]?.afterGap === false ? end - start : []));
	// One line end proves nothing.
	if (lengths.length < 2) return;
	// Not the longest: one unbreakable address may stand out.
	const width = Int32Array.from(lengths).sort()[Math.floor(lengths.length * 0.9)]!;
	if (width < MIN_WIDTH || width > MAX_WIDTH) return;
	const breaks = lines.slice(1).flatMap((next, index) => (next.afterGap ? [] : {line: lines[index]!, next}));
	const full = breaks.filter(({line, next}) => isFull(text, line, next, width)).length;
	const open = breaks.filter(({line}) => !endsSentence(text.slice(line.start, line.end)));
	const lower = open.filter(({next}) => !CAPITAL(text[next.start]!).test(text.slice(next.start, next.end))).length;
	// The last line of a paragraph is short, and may be every third one; in a list of headlines every line begins with a capital.
	return full >= breaks.length * 0.6 && open.length >= breaks.length / 2 && lower >= open.length * 0.4
		? width
		: undefined;
}

const CAPITAL = anyScript(/^[\p{Lu}]/u);

function readsOn(text: string, line: Line, next: Line, width: number | undefined): boolean {
	// A quotation marked at each line, as mail does.
	if (text[line.start] === '>' && text[next.start] === '>') return !next.afterGap;
	if (width === undefined) return false;
	if (next.afterGap || next.indent > line.indent || isListItem(text, next)) return false;
	return (
		isFull(text, line, next, width) ||
		(line.end - line.start > width / 2 && !endsSentence(text.slice(line.start, line.end)))
	);
}

// Some programs break before the width and some behind it, and people by eye.
const SLACK = 0.9;

// In scripts without spaces a line may end anywhere.
const FIRST_WORD = anyScript(/^[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/u);

/** Whether the first word of the next line would hardly have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
	const start = text.slice(next.start, next.start + 40);
	const word = FIRST_WORD(start).exec(start)!;
	return line.end - line.start + 1 + Math.max(1, word[0].length) >= width * SLACK;
}

function isListItem(text: string, {start}: Line): boolean {
	return /^(?:[-*•–·]|\d{1,3}[.)])\s/.test(text.slice(start, start + 6));
}
