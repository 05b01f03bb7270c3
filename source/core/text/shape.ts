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

/** The words of a number of paragraphs. */
export function sumWords(shapes: readonly Shape[]): number {
	return shapes.reduce((sum, {words}) => sum + words, 0);
}

// Past this a count only weighs paragraphs against each other: six characters a word will do.
const MAX_COUNTED = 2000;

function countTokens(text: string): number {
	if (text.length > MAX_COUNTED) return Math.round(text.length / 6);
	const unspaced = text.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
	return (text.match(/\S+/g)?.length ?? 0) + Math.floor(unspaced / 2);
}
