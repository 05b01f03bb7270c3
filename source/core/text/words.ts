import type {Span, Word} from '../model.ts';
import {keyOf} from './word-key.ts';

// In this order: letters with full stops between them ("U.S.", "a.m."); a figure with its sign ("$160", "1,000", "27%", "27 per cent", "40th", "12:24");
// a letter tied to a word ("e-mail", "X-ray"); letters with apostrophes inside ("China’s", "O’Brien"). Other hyphens part words: "long-term" is two.
const WORD =
	/\p{L}(?:\.\p{L})+(?!\p{L})\.?|[$€£¥₽₴₹]?\p{N}+(?:[.,:]\p{N}+)*(?:\s?%|\sper\s?cent\b|\p{L}+)?|(?<![\p{L}\p{N}-])\p{L}-(?=\p{L}{2})[\p{L}\p{M}]+|[\p{L}\p{M}]+(?:['’ʼ‘][\p{L}\p{M}]+)*/gu;

// Scripts written without spaces between words.
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a stretch of text, in order, each with the key it is compared by. */
export function findWords(text: string, span: Span): readonly Word[] {
	const words: Word[] = [];
	eachWord(text, span, (start, end) => words.push({start, end, key: keyOf(text.slice(start, end), text[end] === '.')}));
	return words;
}

/** How many words `findWords` would find, without their keys. */
export function countWords(text: string, span: Span): number {
	let count = 0;
	eachWord(text, span, () => count++);
	return count;
}

function eachWord(text: string, {start, end}: Span, visit: (start: number, end: number) => void): void {
	for (const {0: raw, index} of text.slice(start, end).matchAll(WORD)) {
		const at = start + index;
		if (raw.charCodeAt(0) < FIRST_UNSPACED || !UNSPACED.test(raw)) visit(at, at + raw.length);
		else
			for (const part of wordSegmenter().segment(raw))
				if (part.isWordLike) visit(at + part.index, at + part.index + part.segment.length);
	}
}

// Thai, the first unspaced script in code order; spares everything Latin, Greek, Cyrillic, Hebrew or Arabic the question.
const FIRST_UNSPACED = 0x0e00;

let segmenter: Intl.Segmenter | undefined;

/** Made at first need: commands that meet no such script shall not wait for its dictionary. */
function wordSegmenter(): Intl.Segmenter {
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
	return segmenter;
}
