import {stressOf, type TellingWord} from './telling-words.ts';

/** What an article is told by among others. Small enough to be kept beside it. */
export type Fingerprint = {
	/** Numbers of its telling words, ascending. */
	readonly words: Uint32Array;
	/** Their weights in that order; the squares add up to at most 1. */
	readonly weights: Float32Array;
	/** Days since 1970-01-01 when it was published. */
	readonly day: number | undefined;
};

/** How many articles there are already, and how many of them hold each word of a new one. */
export type WordCounts = {readonly articles: number; readonly holding: (word: number) => number};

const NOTHING_COUNTED: WordCounts = {articles: 0, holding: () => 0};

/**
 * Weighs the telling words of an article: how rare each is, and how many sentences say it. How rare is told by the table of
 * common words as long as there are few articles, and more and more by what is counted in them: "covid" says little where every third
 * article has it.
 */
export function fingerprintOf(
	telling: readonly TellingWord[],
	published: string | undefined,
	counts: WordCounts = NOTHING_COUNTED,
): Fingerprint {
	const ordered = telling.toSorted((one, other) => one.word - other.word);
	const words = new Uint32Array(ordered.length);
	const weights = new Float32Array(ordered.length);
	let squares = LEAST_SAID ** 2;
	for (const [at, word] of ordered.entries()) {
		words[at] = word.word;
		weights[at] = rarityAmong(counts, word) * stressOf(word.sentences);
		squares += weights[at]! ** 2;
	}
	const length = Math.sqrt(squares);
	return {words, weights: weights.map((weight) => weight / length), day: dayOf(published)};
}

// As much as three rare words say. Beside the sixty that make the length of an article it is next to nothing; "More to come" and
// other texts of a few common words are like no other text, not even each other.
const LEAST_SAID = 13;

// The table of common words counts as so many articles: of 300, 1,000 and 2,000 the latter two parted the events of the bench best.
const ARTICLES_OF_TABLE = 1000;

/** The logarithm of how few articles hold a word, by the table and by what was counted together. */
function rarityAmong({articles, holding}: WordCounts, {word, rarity}: TellingWord): number {
	const byTable = ARTICLES_OF_TABLE * Math.exp(-rarity);
	return Math.log((articles + ARTICLES_OF_TABLE) / (holding(word) + byTable));
}

const MS_PER_DAY = 86_400_000;

/** The day of an ISO 8601 date, whatever its time and zone; `undefined` for what is none. */
export function dayOf(published: string | undefined): number | undefined {
	const day = Date.parse(published?.slice(0, 'YYYY-MM-DD'.length) ?? '') / MS_PER_DAY;
	return Number.isNaN(day) ? undefined : day;
}

/** How like two articles are by what they are told by, 0 to 1: the cosine of their weights. */
export function likenessOf(one: Fingerprint, other: Fingerprint): number {
	let sum = 0;
	let i = 0;
	let j = 0;
	while (i < one.words.length && j < other.words.length) {
		const [word, otherWord] = [one.words[i]!, other.words[j]!];
		if (word === otherWord) sum += one.weights[i]! * other.weights[j]!;
		if (word <= otherWord) i++;
		if (word >= otherWord) j++;
	}
	return sum;
}
