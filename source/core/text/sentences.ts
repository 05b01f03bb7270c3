import type {Sentence, Source, Span} from '../model.ts';
import {anyScript} from './any-script.ts';
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
 * Method: every mark that Unicode counts as ending sentences (Sentence_Terminal), with the quotes and brackets it closes, is a place where a sentence
 * may end; the words on either side decide. `Intl.Segmenter` finds the same places, but the first use of `Intl` costs a command 9 ms and more.
 */
export function findSentences(text: string, {start, end}: Span): readonly Span[] {
	const block = text.slice(start, end);
	const spans: Span[] = [];
	let from = 0;
	const close = (at: number) => {
		const raw = block.slice(from, at);
		const content = raw.trim();
		if (content === '') return;
		const first = start + from + raw.length - raw.trimStart().length;
		spans.push({start: first, end: first + content.length});
		from = at;
	};
	for (const {index, 0: stop} of block.matchAll(STOP(block))) {
		const at = index + stop.length;
		if (mayEnd(block, stop, index, at) && isSentenceBreak(block, from, at)) close(at);
	}
	close(block.length);
	return spans;
}

// A stop and what it closes. “ and « close where German or Danish quotes do, so only before a space; an asterisk is what a repost leaves of a link.
const STOP = anyScript(/[\p{STerm}…]+(?:[\p{Pe}\p{Pf}"'*]|[“«](?=\s|$)|\s»(?=\s|$))*/gu);

/** Whether the place is fit for a sentence end: before a space, after a stop that needs none (。), or where a repost lost it ("end.Next"). */
function mayEnd(block: string, stop: string, index: number, at: number): boolean {
	const next = block[at];
	if (next === undefined || /\s/.test(next)) return true;
	if (/[^\0-\x7f…“”’»«)\]]/.test(stop)) return true;
	const before = block.slice(Math.max(0, index - 2), index);
	const after = block.slice(at, at + 3);
	return LOWER_END(before).test(before) && CAPITAL_START(after).test(after);
}

const LOWER_END = anyScript(/[\p{Ll}\p{N}][\p{Ll}\p{N}%)’”"]$/u);
const CAPITAL_START = anyScript(/^[“‘(]?[\p{Lu}][\p{Ll}\s]/u);
