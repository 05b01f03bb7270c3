import type {Span} from '../../model.ts';
import type {Side} from '../side.ts';
import {type Comparison, type Difference, findBothWays} from './comparison.ts';
import {foldWord} from './function-words.ts';
import type {Unit} from './units.ts';

/** 3 content words: fewer in quotation marks are a term or a title rather than speech. */
const MIN_STRONG = 3;
/** Of the shorter quotation's content words, the part that must be shared for two quotations to be the same speech. */
const SAME_SPEECH = 0.5;
/** Of a quotation's content words, the part that must stand outside quotation marks on the other side for it to be its paraphrase. */
const PARAPHRASED = 0.6;

/**
 * Quotations that are not word for word the same: altered, cut within a sentence, turned into paraphrase or made out of one.
 * A quotation given word for word but cut between its sentences, or broken up by "he said", is left alone, and so are
 * case, punctuation and what has fewer than `MIN_STRONG` content words.
 */
export function findOtherQuotes(comparison: Comparison): readonly Difference[] {
	const {leftSide, rightSide, left, right, rightOf, leftQuotes, rightQuotes} = comparison;
	if (leftQuotes.length === 0 && rightQuotes.length === 0) return [];
	let words: readonly (readonly QuotedWord[])[] | undefined;
	const altered = leftQuotes.flatMap((l) =>
		rightQuotes.flatMap((r) => {
			const [strongLeft, strongRight] = [strongIn(left, l), strongIn(right, r)];
			const [shorter, longer] = [strongLeft.length, strongRight.length].sort((a, b) => a - b) as [number, number];
			const shared = strongLeft.filter((index) => strongRight.includes(rightOf[index]!)).length;
			// One word less than speech may be speech with a word left out.
			const isSpeech = shorter >= MIN_STRONG || (longer === MIN_STRONG && shared === longer - 1);
			if (!isSpeech || shared < SAME_SPEECH * shorter) return [];
			// Most quotations share too little to be read word by word.
			words ??= [quotedWords(leftSide, leftQuotes), quotedWords(rightSide, rightQuotes)];
			const [wordsLeft, wordsRight] = [words[0]!, words[1]!];
			const isKept = isWhole(wordsIn(wordsLeft, l), wordsRight) || isWhole(wordsIn(wordsRight, r), wordsLeft);
			return isKept ? [] : [{left: l, right: r}];
		}),
	);
	return [...altered, ...findBothWays(comparison, findParaphrased)];
}

/** Quotations of the left that the right gives outside quotation marks. */
function findParaphrased({left, right, rightOf, leftQuotes, rightQuotes}: Comparison): readonly Difference[] {
	return leftQuotes.flatMap((quotation) => {
		const strong = strongIn(left, quotation);
		const partners = strong.map((index) => rightOf[index]!).filter((index) => index >= 0);
		if (partners.length < MIN_STRONG || partners.length < PARAPHRASED * strong.length) return [];
		if (partners.some((index) => rightQuotes.some((other) => isInside(right[index]!.core, other)))) return [];
		const [first, last] = [Math.min(...partners), Math.max(...partners)];
		return [{left: quotation, right: {start: right[first]!.core.start, end: right[last]!.core.end}}];
	});
}

const isInside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

const strongIn = (units: readonly Unit[], span: Span) =>
	[...units.keys()].filter((index) => units[index]!.kind !== 'function' && isInside(units[index]!.core, span));

/** A quoted word as it stands, and whether it opens or closes a sentence or quotation. */
type QuotedWord = Span & {readonly word: string; readonly opens: boolean; readonly closes: boolean};

function quotedWords({text, sentences}: Side, quotations: readonly Span[]): readonly QuotedWord[] {
	const words = sentences.flatMap((sentence) => sentence.words);
	return quotations.flatMap((quotation) => {
		const quoted = words.filter((word) => isInside(word, quotation));
		const breaksAfter = (index: number) => {
			const next = quoted[index + 1];
			return !next || /[.!?…]/.test(text.slice(quoted[index]!.end, next.start));
		};
		return quoted.map(({start, end}, index) => ({
			start,
			end,
			word: foldWord(text.slice(start, end)),
			opens: index === 0 || breaksAfter(index - 1),
			closes: breaksAfter(index),
		}));
	});
}

const wordsIn = (words: readonly QuotedWord[], span: Span) => words.filter((word) => isInside(word, span));

/** Whether the words stand in a row among the others, from the beginning of a sentence to the end of one. */
function isWhole(words: readonly QuotedWord[], others: readonly QuotedWord[]): boolean {
	for (let from = 0; from + words.length <= others.length; from += 1)
		if (
			others[from]!.opens &&
			others[from + words.length - 1]!.closes &&
			words.every(({word}, index) => word === others[from + index]!.word)
		)
			return true;
	return false;
}
