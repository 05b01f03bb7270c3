import type {Sentence, Source, Span} from '../model.ts';
import {isSentenceBreak} from './sentence-break.ts';
import {findWords} from './words.ts';

const known = new WeakMap<Source, readonly Sentence[]>();

/** The sentences of the blocks that count (title, heading, paragraph, quote), in text order. Computed once a source. */
export function sentencesOf(source: Source): readonly Sentence[] {
	let sentences = known.get(source);
	if (!sentences) {
		sentences = source.blocks.flatMap((block, index) =>
			block.kind === 'comment' || block.kind === 'furniture'
				? []
				: findSentences(source.text, block).map((span) => ({
						...span,
						block: index,
						words: findWords(source.text, span),
					})),
		);
		known.set(source, sentences);
	}
	return sentences;
}

/**
 * The sentences of one block, in order: they hold all of it but the white space between them.
 *
 * Method: the Unicode rules for sentence ends (UAX 29), without those after abbreviations, initials and quotations that the sentence goes on from,
 * and with those where a repost lost the space ("end.Next").
 */
export function findSentences(text: string, {start, end}: Span): readonly Span[] {
	// A hard line end inside a block is a space; UAX 29 would end the sentence there.
	const block = text.slice(start, end).replaceAll(/[\n\r\u2028\u2029\u0085]/g, ' ');
	const spans: Span[] = [];
	let from = 0;
	for (const at of [...breaksOf(block), block.length]) {
		const raw = block.slice(from, at);
		const isBlank = raw.trim() === '';
		if (isBlank || (at < block.length && !isSentenceBreak(block, from, at))) continue;
		spans.push({start: start + from + raw.length - raw.trimStart().length, end: start + from + raw.trimEnd().length});
		from = at;
	}
	return spans;
}

let segmenter: Intl.Segmenter | undefined;

/** Where a sentence may end, in order. */
function breaksOf(block: string): readonly number[] {
	segmenter ??= new Intl.Segmenter('en', {granularity: 'sentence'});
	const breaks = new Set<number>();
	for (const {index} of segmenter.segment(block)) breaks.add(endOfStop(block, index));
	for (const {index, 0: stop} of block.matchAll(MISSED_STOP)) breaks.add(index + stop.length);
	breaks.delete(0);
	return [...breaks].sort((a, b) => a - b);
}

/** Asterisks stuck to a full stop, such as a repost leaves where a link was, stay with it. */
function endOfStop(block: string, at: number): number {
	let end = at;
	if (/\S/.test(block[at - 1] ?? ' ')) while (block[end] === '*') end++;
	return end;
}

// What UAX 29 leaves out: a stop between two words without a space, the ellipsis character, a stop before "iPhone".
const MISSED_STOP =
	/(?<=[\p{Ll}\p{N}][\p{Ll}\p{N}%)’”"])[.!?]+[”’)\]*]*(?=[“‘(*]?\p{Lu}[\p{Ll}\s]|\s\p{Ll}\p{Lu})|…[”’"')\]]*(?=\s["“‘(]?\p{Lu})/gu;
