import type {Span} from '../model.ts';
import {fold} from './fold.ts';

/**
 * Where a phrase stands in a text, letter by letter, in text order; matches do not overlap.
 * Accents, the style of quotes and the length of white space never count; case counts if the phrase has an upper-case letter.
 */
export function findInText(text: string, phrase: string): readonly Span[] {
	return finderIn(text)(phrase);
}

/** Finds one phrase after the other in a text that is made ready once: for a field that asks anew at each letter. */
export function finderIn(text: string): (phrase: string) => readonly Span[] {
	const ready = new Map<boolean, Plain>();
	return (phrase) => {
		const keepsCase = /\p{Lu}/u.test(phrase);
		const {letters: wanted} = toPlain(phrase, keepsCase);
		if (wanted.trim() === '') return [];
		const plain = ready.get(keepsCase) ?? toPlain(text, keepsCase);
		ready.set(keepsCase, plain);
		return findLetters(plain, wanted);
	};
}

function findLetters(plain: Plain, wanted: string): readonly Span[] {
	const spans: Span[] = [];
	for (let at = plain.letters.indexOf(wanted); at >= 0; at = plain.letters.indexOf(wanted, at + wanted.length))
		spans.push({start: offsetOf(plain, at), end: offsetOf(plain, at + wanted.length)});
	return spans;
}

/** A text reduced to what is compared, with the pieces that tell where its letters come from. */
type Plain = {readonly letters: string; readonly pieces: readonly Piece[]};

/** From `at` in the letters on, the text goes from `offset` on: letter by letter, or, if `isOne`, as one character or run that became other letters. */
type Piece = {readonly at: number; readonly offset: number; readonly isOne: boolean};

// White space that is not one space, and whatever may carry an accent or be a curly quote. All else stays as long as it is.
const CHANGING = /\s{2,}|[^\S ]|[^\0-\x7f]/gu;

function toPlain(text: string, keepsCase: boolean): Plain {
	const pieces: Piece[] = [];
	const parts: string[] = [];
	let at = 0;
	let offset = 0;
	const add = (part: string, length: number, isOne: boolean) => {
		pieces.push({at, offset, isOne});
		parts.push(part);
		at += part.length;
		offset += length;
	};
	const addSame = (end: number) => {
		if (end > offset)
			add(keepsCase ? text.slice(offset, end) : text.slice(offset, end).toLowerCase(), end - offset, false);
	};
	for (const {0: found, index} of text.matchAll(CHANGING)) {
		addSame(index);
		add(/^\s/.test(found) ? ' ' : fold(found, keepsCase), found.length, true);
	}
	addSame(text.length);
	pieces.push({at, offset, isOne: true});
	return {letters: parts.join(''), pieces};
}

/** The place in the text of a place in its letters. An accent written apart belongs to the letter before it, which ends after it. */
function offsetOf({pieces}: Plain, at: number): number {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (pieces[middle]!.at <= at) low = middle;
		else high = middle - 1;
	}
	const piece = pieces[low]!;
	return piece.isOne ? piece.offset : piece.offset + at - piece.at;
}
