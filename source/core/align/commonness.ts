import {isPlainFigure} from '../text/word-key.ts';
import {RANKS, rankOf} from './common-words.ts';

// The first ten keys ("the", "of", "said") tell nothing; from there the weight grows with the logarithm of the rank (Zipf).
const TELLS_NOTHING = 10;
// A figure says more the longer it is: "2" stands everywhere, "160" hardly.
const WEIGHT_OF_DIGIT = 1.5;

/**
 * How much it says that two sentences share a word, by how rare the word is in English news:
 * 0 for "the", about 3 for "minister", 7 for "tightrope", and as much for a word the list does not hold.
 */
export function weightOf(key: string): number {
	if (isPlainFigure(key)) return weightOfDigits(key.length);
	let weight = known.get(key);
	if (weight === undefined) {
		weight = findWeight(key);
		// A newsroom's vocabulary fits; made-up words of a hostile input do not pile up.
		if (known.size >= MAX_KNOWN) known.clear();
		known.set(key, weight);
	}
	return weight;
}

const MAX_KNOWN = 100_000;
const known = new Map<string, number>();

function findWeight(key: string): number {
	const mostTelling = weightOfUnlisted();
	const digits = /^[a-z']+$/.test(key) ? 0 : key.replaceAll(/\P{N}/gu, '').length;
	if (digits > 0) return weightOfDigits(digits);
	// The list holds no letters and no contractions: "a", initials, "hasn't", "they're".
	if ((key.length === 1 && key < 'ÿ') || /(?:n't|'(?:d|ll|m|re|ve))$/.test(key)) return 0;
	const rank = rankOf(key);
	return rank === undefined ? mostTelling : Math.max(0, Math.log(rank / TELLS_NOTHING));
}

const weightOfDigits = (digits: number): number => Math.min(weightOfUnlisted(), WEIGHT_OF_DIGIT * digits);

/** The weight of a word that the list does not hold; no word weighs more. */
export function weightOfUnlisted(): number {
	return Math.log(RANKS / TELLS_NOTHING);
}
