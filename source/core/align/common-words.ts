// The keys of English news words, one a line, each with its rank by frequency, in the order of their letters.
// Made by bench/build-common-words.ts from the order of the GloVe vocabulary (public domain).
import commonWords from './common-words.json' with {type: 'json'};

/** How many keys have a rank. */
export const RANKS = commonWords.count;

/** How frequent a key is in English news: 0 for the most frequent, `undefined` beyond the last that is listed. */
export function rankOf(key: string): number | undefined {
	let rank = known.get(key);
	if (rank === undefined) {
		rank = findRank(key);
		// A newsroom's vocabulary fits; made-up words of a hostile input do not pile up.
		if (known.size >= MAX_KNOWN) known.clear();
		known.set(key, rank);
	}
	return rank < 0 ? undefined : rank;
}

const MAX_KNOWN = 100_000;
const known = new Map<string, number>();

/** Halves the list some fifteen times, since a map of all words takes longer to make than a command has; -1 for a key not listed. */
function findRank(key: string): number {
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
	return -1;
}
