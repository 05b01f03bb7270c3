import type {Sentence, Span} from '../../model.ts';
import {anyScript} from '../../text/any-script.ts';

/**
 * What opens: brackets, initial quotes, signs of currency, and the straight quotes when they stand right before a word.
 * Asked at the end alone and read backwards: from each place before it would take far longer.
 */
const OPENING = anyScript(/(?<=([\p{Ps}\p{Pi}\p{Sc}"'#@]*))$/uy);

/**
 * The words of a sentence, each widened by the punctuation that goes with it, in text order.
 * Between them they cover everything in the sentence but white space. A dash or a sign that stands alone goes with the
 * word before it. A sentence without a word is one cover, or none if it is only white space.
 */
export function coverWords(text: string, {start, end, words}: Sentence): readonly Span[] {
	if (words.length === 0) return text.slice(start, end).trim() ? [trimSpan(text, {start, end})] : [];
	const covers: Span[] = [];
	let from = start;
	for (const [index, word] of words.entries()) {
		const next = words[index + 1];
		const between = next && text.slice(word.end, next.start);
		const to = between === undefined ? end : word.end + seam(between);
		// Most words have nothing around them but a space.
		if (between === ' ' && from === word.start) covers.push({start: from, end: to});
		else covers.push(trimSpan(text, {start: from, end: to}));
		from = between === ' ' ? next!.start : to;
	}
	return covers;
}

/** Where the text between two words is cut: before it, it goes with the first word; from it on, with the second. */
function seam(between: string): number {
	if (between === ' ') return 0;
	const space = between.search(/\s\S*$/u);
	if (space >= 0) return space;
	const opening = OPENING(between);
	opening.lastIndex = between.length;
	return between.length - opening.exec(between)![1]!.length;
}

function trimSpan(text: string, {start, end}: Span): Span {
	const stretch = text.slice(start, end);
	return {start: start + stretch.length - stretch.trimStart().length, end: start + stretch.trimEnd().length};
}
