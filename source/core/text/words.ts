import type {Span, Word} from '../model.ts';
import {keyOf} from './word-key.ts';

/**
 * What a word is, given what counts as a letter, a letter with its marks, and a digit. In this order: letters with full stops between them ("U.S.",
 * "a.m."); a figure with its sign ("$160", "1,000", "27%", "27 per cent", "40th", "12:24"); a letter tied to a word ("e-mail", "X-ray");
 * letters with apostrophes inside ("China’s", "O’Brien"). Other hyphens part words: "long-term" is two.
 */
const wordPattern = (letter: string, marked: string, digit: string, flags: string) =>
	new RegExp(
		[
			`${letter}(?:\\.${letter})+(?!${letter})\\.?`,
			`[$€£¥₽₴₹]?${digit}+(?:[.,:]${digit}+)*(?:\\s?%|\\sper\\s?cent\\b|${letter}+)?`,
			`(?<![\\w-])${letter}-(?=${letter}{2})${marked}+`,
			`${letter}${marked}*(?:['’ʼ‘]${marked}+)*`,
		].join('|'),
		flags,
	);

// Latin text is most of what comes, and making the Unicode pattern takes milliseconds that a command has not.
const LATIN_LETTER = '[A-Za-zªµºÀ-ÖØ-öø-ɏ]';
const LATIN_WORD = wordPattern(LATIN_LETTER, LATIN_LETTER, '\\d', 'y');
// What no word begins with.
const LATIN_GAP = new RegExp(`[^\\d$€£¥₽₴₹${LATIN_LETTER.slice(1)}*`, 'y');
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\u209f\u2150-\u218f\u2460-\u24ff\u2c00-\uffff²³¹¼-¾]/;
// Made at first need.
let unicodeWord: RegExp | undefined;

// Scripts written without spaces between words.
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a stretch of text, in order, each with the key it is compared by. */
export function findWords(text: string, span: Span): readonly Word[] {
	const words: Word[] = [];
	eachWord(text, span, (start, end) => words.push({start, end, key: keyOf(text.slice(start, end), text[end] === '.')}));
	// Without the room that an array keeps for more: most sentences are short, and there are many.
	return words.slice();
}

/** How many words `findWords` would find, without their keys. */
export function countWords(text: string, span: Span): number {
	let count = 0;
	eachWord(text, span, () => count++);
	return count;
}

function eachWord(text: string, {start, end}: Span, visit: (start: number, end: number) => void): void {
	const stretch = text.slice(start, end);
	if (BEYOND_LATIN.test(stretch)) eachUnicodeWord(stretch, start, visit);
	else eachLatinWord(stretch, start, visit);
}

/** Asks twice where each word begins and ends, since a list of matches costs more than the matching. */
function eachLatinWord(stretch: string, start: number, visit: (start: number, end: number) => void): void {
	for (let at = 0; ; ) {
		LATIN_GAP.lastIndex = at;
		LATIN_GAP.test(stretch);
		const from = LATIN_GAP.lastIndex;
		if (from >= stretch.length) return;
		LATIN_WORD.lastIndex = from;
		// A sign of a currency may stand alone.
		const isWord = LATIN_WORD.test(stretch);
		at = isWord ? LATIN_WORD.lastIndex : from + 1;
		if (isWord) visit(start + from, start + at);
	}
}

function eachUnicodeWord(stretch: string, start: number, visit: (start: number, end: number) => void): void {
	unicodeWord ??= wordPattern('\\p{L}', '[\\p{L}\\p{M}]', '\\p{N}', 'gu');
	let parts: readonly Span[] | undefined;
	let next = 0;
	for (const {0: raw, index} of stretch.matchAll(unicodeWord)) {
		const rawEnd = index + raw.length;
		if (raw.charCodeAt(0) < FIRST_UNSPACED || !UNSPACED.test(raw)) {
			visit(start + index, start + rawEnd);
			continue;
		}
		// All at once: each question to the segmenter costs much more than a word.
		parts ??= segmentWords(stretch);
		while (parts[next] && parts[next]!.end <= index) next++;
		for (let at = next; parts[at] && parts[at]!.start < rawEnd; at++)
			visit(start + Math.max(index, parts[at]!.start), start + Math.min(rawEnd, parts[at]!.end));
	}
}

// Thai, the first unspaced script in code order; spares everything Latin, Greek, Cyrillic, Hebrew or Arabic the question.
const FIRST_UNSPACED = 0x0e00;

let segmenter: Intl.Segmenter | undefined;

function segmentWords(stretch: string): readonly Span[] {
	// Made at first need: commands that meet no such script shall not wait for its dictionary.
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	const words: Span[] = [];
	for (const {segment, index, isWordLike} of segmenter.segment(stretch))
		if (isWordLike) words.push({start: index, end: index + segment.length});
	return words;
}
