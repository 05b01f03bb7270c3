import type {Sentence, Source, Span} from '../model.ts';
import {anyScript, isPlain} from './any-script.ts';
import {isSpace} from './is-space.ts';
import {isSentenceBreak} from './sentence-break.ts';
import {findWords} from './words.ts';

/** The sentences found so far, and the block whose turn is next. */
type Reading = {readonly sentences: Sentence[]; next: number};

const known = new WeakMap<Source, Reading>();

/** The sentences of the blocks that count (title, heading, paragraph, quote), in text order. Computed once a source. */
export function sentencesOf(source: Source): readonly Sentence[] {
	const reading = readingOf(source);
	while (reading.next < source.blocks.length) readBlock(source, reading);
	return reading.sentences;
}

/** Finds the sentences of some more blocks; whether all are found now. For texts too long to be read at once. */
export function readSentences(source: Source, blocks: number): boolean {
	const reading = readingOf(source);
	const end = Math.min(reading.next + blocks, source.blocks.length);
	while (reading.next < end) readBlock(source, reading);
	return reading.next >= source.blocks.length;
}

function readingOf(source: Source): Reading {
	let reading = known.get(source);
	if (!reading) {
		reading = {sentences: [], next: 0};
		known.set(source, reading);
	}
	return reading;
}

function readBlock(source: Source, reading: Reading): void {
	const index = reading.next++;
	const block = source.blocks[index]!;
	if (block.kind === 'comment' || block.kind === 'furniture') return;
	eachSentence(source.text, block, (start, end) =>
		reading.sentences.push({start, end, block: index, words: findWords(source.text, {start, end})}),
	);
}

/**
 * Visits the sentences of one block, in order: they hold all of it but the white space between them.
 *
 * Method: every mark that Unicode counts as ending sentences (Sentence_Terminal), with the quotes and brackets it closes, is a place where a sentence
 * may end; the words on either side decide. `Intl.Segmenter` finds the same places, but the first use of `Intl` costs a command 9 ms and more.
 */
export function eachSentence(text: string, {start, end}: Span, visit: (start: number, end: number) => void): void {
	const block = text.slice(start, end);
	const isPlainBlock = isPlain(block);
	let from = 0;
	const close = (at: number) => {
		let first = from;
		let last = at;
		while (first < last && isSpace(block, first)) first++;
		while (first < last && isSpace(block, last - 1)) last--;
		if (first === last) return;
		from = at;
		if (last - first > MAX_LENGTH) eachPart(text, start + first, start + last, visit);
		else visit(start + first, start + last);
	};
	for (const {index, 0: stop} of block.matchAll(STOP(block, isPlainBlock))) {
		const at = index + stop.length;
		if (mayEnd(block, stop, index, at) && isSentenceBreak(block, from, at, isPlainBlock)) close(at);
	}
	close(block.length);
}

// Some 1,600 words: twice the longest sentence that any writer is known for. What a sentence costs to compare grows with its length.
const MAX_LENGTH = 10_000;

/** A sentence too long to be one, as a text without full stops has it, in parts: cut at white space, or anywhere where there is none. */
function eachPart(text: string, start: number, end: number, visit: (start: number, end: number) => void): void {
	let from = start;
	while (end - from > MAX_LENGTH) {
		const to = placeToCut(text, from);
		visit(from, to);
		from = to;
		while (isSpace(text, from)) from++;
	}
	visit(from, end);
}

/** The last place in reach with white space behind it and none before it; where a single word reaches further, one that parts no character. */
function placeToCut(text: string, from: number): number {
	for (let at = from + MAX_LENGTH; at > from; at--) if (isSpace(text, at) && !isSpace(text, at - 1)) return at;
	const isHalf = /[\udc00-\udfff]/.test(text[from + MAX_LENGTH]!);
	return from + MAX_LENGTH - (isHalf ? 1 : 0);
}

// A stop and what it closes. “ and « close where German or Danish quotes do, so only before a space; an asterisk is what a repost leaves of a link.
const STOP = anyScript(/[\p{STerm}…]+(?:[\p{Pe}\p{Pf}"'*]|[“«](?=\s|$)|\s»(?=\s|$))*/gu);

/** Whether the place is fit for a sentence end: before a space, after a stop that needs none (。), or where a repost lost it ("end.Next"). */
function mayEnd(block: string, stop: string, index: number, at: number): boolean {
	if (at === block.length || isSpace(block, at)) return true;
	if (/[^\0-\x7f…“”’»«)\]]/.test(stop)) return true;
	// Spares "U.S." and "1.5" the rest.
	if (/[a-z\d]/.test(block[at]!)) return false;
	const before = block.slice(Math.max(0, index - 2), index);
	const after = block.slice(at, at + 3);
	return LOWER_END(before).test(before) && CAPITAL_START(after).test(after);
}

const LOWER_END = anyScript(/[\p{Ll}\p{N}][\p{Ll}\p{N}%)’”"]$/u);
const CAPITAL_START = anyScript(/^[“‘(]?[\p{Lu}][\p{Ll}\s]/u);
