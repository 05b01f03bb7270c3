// The keys of English news words, one a line, each with its rank by frequency, in the order of their letters.
// Made by bench/build-common-words.ts from the order of the GloVe vocabulary (public domain).
import commonWords from './common-words.json' with {type: 'json'};

/** How many keys have a rank. */
export const RANKS = commonWords.count;

/**
 * How frequent a key is in English news: 0 for the most frequent, `undefined` beyond the last that is listed.
 * Halves the list some fifteen times, since a map of all words takes longer to make than a command has.
 */
export function rankOf(key: string): number | undefined {
	const {lines} = commonWords;
	let from = 0;
	let to = lines.length;
	while (from < to) {
		const start = lines.lastIndexOf('\n', (from + to) >> 1) + 1;
		const space = lines.indexOf(' ', start);
		const end = lines.indexOf('\n', space);
		const found = lines.slice(start, space);
		if (found === key) return Number(lines.slice(space, end));
		if (found < key) from = end + 1;
		else to = start;
	}
	return undefined;
}
