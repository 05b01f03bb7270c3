import type {Alignment, Passage, Source, Span} from '../model.ts';
import {explainPassage, type Pair} from './explain.ts';

/** One reason for a score: what it is, and the words or sentence pairs it rests on. */
export type Reason = {readonly label: 'shared words' | 'beside it' | 'against it'; readonly text: string};

// More would not be read; they are in order, the most telling first.
const MOST_WORDS = 8;
const MOST_PAIRS = 3;
// A less likely pair neither supports nor endangers another that is worth showing.
const LEAST_SCORE = 0.3;
// Enough to know a sentence by.
const BEGINNING_LETTERS = 40;

/** What carried the score of a passage, for people: shared words, likely neighbours, and rivals of its sentences, where there are any. */
export function explainInWords({left, right}: Alignment, passage: Passage): readonly Reason[] {
	const {words, neighbours, rivals} = explainPassage(left, right, passage);
	const shared = words.slice(0, MOST_WORDS).map((word) => left.text.slice(word.left.start, word.left.end));
	const more = words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : '';
	const pairs = (list: readonly Pair[]) =>
		list
			.filter(({score}) => score >= LEAST_SCORE)
			.slice(0, MOST_PAIRS)
			.map((pair) => `${pair.score.toFixed(2)} “${beginning(left, pair.left)}” / “${beginning(right, pair.right)}”`)
			.join('; ');
	const reasons: readonly Reason[] = [
		{label: 'shared words', text: shared.length > 0 ? shared.join(', ') + more : 'none that tells anything'},
		{label: 'beside it', text: pairs(neighbours)},
		{label: 'against it', text: pairs(rivals)},
	];
	return reasons.filter(({text}) => text !== '');
}

function beginning({text}: Source, {start, end}: Span): string {
	return end - start <= BEGINNING_LETTERS ? text.slice(start, end) : `${text.slice(start, start + BEGINNING_LETTERS)}…`;
}
