import type {WordCounts} from './fingerprint.ts';

/** Counts in how many articles words stand, in a space that does not grow. */
export type CountedWords = WordCounts & {
	/** Counts the words of one more article. */
	readonly add: (words: Iterable<number>) => void;
	/** All that is counted, to go on with later. */
	readonly state: () => Counts;
};

/** `cells` has a count for all words of one remainder. */
export type Counts = {readonly articles: number; readonly cells: Uint16Array};

// Words whose numbers leave the same remainder are counted together. News of a month or two uses fewer words than this that
// stand in more than one article, so that what a rare word has too much is a count or two.
const CELLS = 2 ** 17;

// What is common is told by the latest news: from here on all counts are halved whenever as many have come again as were left.
const MOST_ARTICLES = 8192;

export function countedWords(start: Counts = {articles: 0, cells: new Uint16Array(CELLS)}): CountedWords {
	let {articles} = start;
	const cells = start.cells.slice();
	return {
		get articles() {
			return articles;
		},
		holding: (word) => cells[word % CELLS]!,
		add(words) {
			for (const word of words) cells[word % CELLS]!++;
			articles++;
			if (articles < MOST_ARTICLES) return;
			for (const at of cells.keys()) cells[at]! >>= 1;
			articles >>= 1;
		},
		state: () => ({articles, cells}),
	};
}
