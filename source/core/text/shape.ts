import {isSpace} from './is-space.ts';
import type {Paragraph} from './paragraphs.ts';

/** What a paragraph looks like, apart from what it says. */
export type Shape = Paragraph & {
	readonly text: string;
	/** Counted by white space; two characters a word where a script has none. */
	readonly words: number;
	/** Whether it closes like a sentence. */
	readonly isClosed: boolean;
	/** Whether it closes as sentences do and headlines do not. */
	readonly isSentence: boolean;
	/** Whether it is running text, so long or so closed that it is no label, menu entry or headline. */
	readonly isProse: boolean;
};

// Headlines and menu entries are rarely longer, in any language.
const MAX_LABEL_WORDS = 25;
// "All rights reserved." and "Please wait." close like sentences too.
const MIN_SENTENCE_WORDS = 5;

/** Looks at the form of a paragraph. */
export function shapeOf(source: string, paragraph: Paragraph): Shape {
	const text = source.slice(paragraph.start, paragraph.end);
	const words = countTokens(text);
	const isClosed = endsSentence(text);
	const isSentence = isClosed && words > 1 && !endsLikeHeadline(text);
	const isProse = words > MAX_LABEL_WORDS || (isSentence && words >= MIN_SENTENCE_WORDS);
	return {
		start: paragraph.start,
		end: paragraph.end,
		indent: paragraph.indent,
		afterGap: paragraph.afterGap,
		text,
		words,
		isClosed,
		isSentence,
		isProse,
	};
}

/** Whether a line ends as sentences do: with a full stop, question or exclamation mark, ellipsis or danda, whatever quotes and brackets follow. */
export function endsSentence(line: string): boolean {
	return /[.!?…。！？｡।؟۔։][\s"'”’»›」』)\]*_]*$/.test(line.slice(-12));
}

/** A question, a cry, or "…in the U.S.": closed, but as headlines are too. */
function endsLikeHeadline(line: string): boolean {
	return /(?:[?!？！]|[A-Z]\.[A-Z]\.)["'”’»)]*$/.test(line.slice(-12));
}

/** Whether a line is one quotation from the first character to the last. */
export function isWholeQuote(line: string): boolean {
	return /^(?:“[^“”]+”|«[^«»]+»|„[^“”„]+[“”]|"[^"]+"|「[^「」]+」)$/.test(line);
}

// Past this a count only weighs paragraphs against each other: six characters a word will do.
const MAX_COUNTED = 2000;

function countTokens(text: string): number {
	if (text.length > MAX_COUNTED) return Math.round(text.length / 6);
	let [words, unspaced] = [0, 0];
	let isInside = false;
	for (let at = 0; at < text.length; at++) {
		const wasInside = isInside;
		isInside = !isSpace(text, at);
		if (isInside && !wasInside) words++;
		if (isUnspaced(text.charCodeAt(at))) unspaced++;
	}
	return words + Math.floor(unspaced / 2);
}

/** Whether a letter is Thai, Japanese or Chinese. */
const isUnspaced = (code: number): boolean =>
	code >= 0x0e00 && (code <= 0x0e7f || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff));
