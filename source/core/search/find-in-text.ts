import type {Span} from '../model.ts';
import {allSteps, type Steps} from '../steps.ts';
import {fold} from './fold.ts';

/**
 * Where a phrase stands in a text, letter by letter, in text order; matches do not overlap.
 * Accents, the style of quotes and the length of white space never count; case counts if the phrase has an upper-case letter.
 */
export function findInText(text: string, phrase: string): readonly Span[] {
	return allSteps(finderIn(text)(phrase));
}

/** Finds one phrase after the other in a text that is made ready once, by the first steps: for a field that asks anew at each letter. */
export function finderIn(text: string): (phrase: string) => Steps<readonly Span[]> {
	const ready = new Map<boolean, Plain>();
	return function* find(phrase) {
		const keepsCase = /\p{Lu}/u.test(phrase);
		const {letters: wanted} = allSteps(toPlain(phrase, keepsCase));
		const plain = ready.get(keepsCase) ?? (yield* toPlain(text, keepsCase));
		ready.set(keepsCase, plain);
		return wanted.trim() === '' ? [] : yield* findLetters(plain, wanted);
	};
}

// A step is then a millisecond or two.
const MATCHES_A_STEP = 5000;

function* findLetters(plain: Plain, wanted: string): Steps<readonly Span[]> {
	const spans: Span[] = [];
	const offsetOf = offsetsIn(plain);
	for (let at = plain.letters.indexOf(wanted); at >= 0; at = plain.letters.indexOf(wanted, at + wanted.length)) {
		spans.push({start: offsetOf(at), end: offsetOf(at + wanted.length)});
		if (spans.length % MATCHES_A_STEP === 0) yield;
	}
	return spans;
}

/** A text reduced to what is compared, with the pieces that tell where its letters come from. */
type Plain = {readonly letters: string; readonly pieces: readonly Piece[]};

/** From `at` in the letters on, the text goes from `offset` on: letter by letter, or, if `isOne`, as one character or run that became other letters. */
type Piece = {readonly at: number; readonly offset: number; readonly isOne: boolean};

// White space that is not one space, and whatever may carry an accent or be a curly quote. All else stays as long as it is.
const CHANGING = /\s{2,}|[^\S ]|[^\0-\x7f]/gu;

// A step is then some milliseconds.
const PIECES_A_STEP = 2000;

function* toPlain(text: string, keepsCase: boolean): Steps<Plain> {
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
	// A text has few such characters, each many times.
	const folded = new Map<string, string>();
	let count = 0;
	for (const {0: found, index} of text.matchAll(CHANGING)) {
		addSame(index);
		const plain = folded.get(found) ?? (/^\s/.test(found) ? ' ' : fold(found, keepsCase));
		folded.set(found, plain);
		add(plain, found.length, true);
		if (++count % PIECES_A_STEP === 0) yield;
	}
	addSame(text.length);
	pieces.push({at, offset, isOne: true});
	return {letters: parts.join(''), pieces};
}

/**
 * Tells the place in the text of a place in its letters, asked for in ascending order. An accent written apart belongs to the letter
 * before it, which ends after it.
 */
function offsetsIn({pieces}: Plain): (at: number) => number {
	let next = 0;
	return (at) => {
		while (pieces[next + 1] && pieces[next + 1]!.at <= at) next++;
		const piece = pieces[next]!;
		return piece.isOne ? piece.offset : piece.offset + at - piece.at;
	};
}
