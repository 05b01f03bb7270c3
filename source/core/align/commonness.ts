import {COMMON_WORDS} from './common-words.ts';

let ranks: ReadonlyMap<string, number> | undefined;

// The first 30 keys or so ("the", "said", "he") tell nothing; from there the weight grows with the logarithm of the rank (Zipf).
const TELLS_NOTHING = 30;

/**
 * How much it says that two sentences share a word, by how rare the word is in English news:
 * 0 for "the", about 3 for "minister", 6 for "tightrope", and as much for a word the list does not hold.
 */
export function weightOf(key: string): number {
	ranks ??= new Map(
		COMMON_WORDS.trim()
			.split(/\s/)
			.map((word, rank) => [word, rank]),
	);
	return Math.max(0, Math.log((ranks.get(key) ?? ranks.size) / TELLS_NOTHING));
}
