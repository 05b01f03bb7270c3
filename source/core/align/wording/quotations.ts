import type {Span} from '../../model.ts';
import {anyScript} from '../../text/any-script.ts';
import type {Side} from '../side.ts';

/** Opening marks with the marks that may close them. A straight or single mark opens only where a word begins. */
const CLOSING: Readonly<Record<string, string>> = {
	'“': '”“"',
	'„': '“”"',
	'«': '»',
	'»': '«',
	'「': '」',
	'『': '』',
	'‘': '’',
	'‚': '‘’',
	'"': '"”',
	"'": "'",
};
const MARK = /[“”„«»「」『』‘’‚"']/g;
const IS_SINGLE = /['‘’‚]/;
/** 5,000 characters: how far around a side its paragraphs are read for marks that open before it or close behind it. */
const MAX_CONTEXT = 5000;

/**
 * What stands in quotation marks in the sentences of a side, in text order, without the marks. Marks are paired within a paragraph of the
 * source, so that a sentence from the middle of a quotation is known to be one. Apostrophes are no marks, and a quotation inside another is part of it.
 */
export function findQuotations({text, sentences}: Side): readonly Span[] {
	const found = new Map<number, Span>();
	for (const sentence of sentences)
		for (const {start, end} of quotationsIn(text, paragraphOf(text, sentence))) {
			const known = found.get(start);
			const clipped = {start: Math.max(start, sentence.start), end: Math.min(end, sentence.end)};
			if (clipped.start < clipped.end) found.set(start, known ? {start: known.start, end: clipped.end} : clipped);
		}
	return [...found.values()].sort((a, b) => a.start - b.start);
}

function paragraphOf(text: string, {start, end}: Span): Span {
	const first = Math.max(0, start - MAX_CONTEXT);
	const behind = text.slice(end, end + MAX_CONTEXT);
	const to = behind.indexOf('\n');
	return {start: first + text.slice(first, start).lastIndexOf('\n') + 1, end: end + (to < 0 ? behind.length : to)};
}

function quotationsIn(text: string, {start, end}: Span): readonly Span[] {
	const quotations: Span[] = [];
	const paragraph = text.slice(start, end);
	let open: {readonly mark: string; readonly at: number} | undefined;
	for (const {0: mark, index} of paragraph.matchAll(MARK)) {
		const [before, behind] = [paragraph[index - 1] ?? ' ', paragraph[index + 1] ?? ' '];
		if (IS_SINGLE.test(mark) && isWordCharacter(before) && isWordCharacter(behind)) continue;
		if (/['’‘]/.test(mark) && CLIPPED.test(paragraph.slice(index + 1, index + 6))) continue;
		if (open) {
			if (!CLOSING[open.mark]!.includes(mark) || (IS_SINGLE.test(mark) && isWordCharacter(behind))) continue;
			quotations.push({start: start + open.at, end: start + index});
			open = undefined;
		} else if (mayOpen(mark, before, behind)) open = {mark, at: index + 1};
		else if (quotations.length === 0 && /[”"]/.test(mark) && before.trim())
			quotations.push({start, end: start + index});
	}
	// A quotation of several paragraphs is opened again in each and closed in the last only; any other mark left open is a slip.
	const goesOn = /^\s*[“"„«‘']/.test(text.slice(end, end + 3));
	if (open && goesOn) quotations.push({start: start + open.at, end});
	return quotations;
}

const isWordCharacter = (character: string) => LETTER(character).test(character);
const LETTER = anyScript(/[\p{L}\p{N}]/u);

/** Words that begin with an apostrophe: "'twas", "'em", "'90s". */
const CLIPPED = /^(?:tis|twas|twere|twill|em|til|cause|\d\ds)\b/i;

/** A straight or single mark is told from an apostrophe, inch or closing mark by what stands around it. */
const mayOpen = (mark: string, before: string, behind: string) =>
	mark in CLOSING &&
	behind.trim() !== '' &&
	(!/["'‘‚]/.test(mark) || /[\s([{—–-]/.test(before)) &&
	(mark !== "'" || !/\d/.test(behind));
