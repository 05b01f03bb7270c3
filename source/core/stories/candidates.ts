import type {Fingerprint} from './fingerprint.ts';

// Words an article is looked up by, its heaviest. Two articles of one event share several of them; 30 words find no more events.
const MOST_WORDS = 20;
/** How many articles are looked at for each word: what a word that hundreds hold adds is old news and chance. */
export const MOST_HOLDERS = 64;
// Articles whose stories are looked at, those that share most; twice as many find no more events either.
const MOST_CANDIDATES = 12;

/** The articles that hold a word, by its number: the newest `MOST_HOLDERS` or fewer, in any order. */
export type FindHolders<Id> = (word: number) => Iterable<Id>;

/**
 * The articles that may tell the same event as a new one, those that share the heaviest words first.
 *
 * Cost: the same however many articles there are, since a bounded number of words is followed to a bounded number of articles.
 */
export function findCandidates<Id>(article: Fingerprint, findHolders: FindHolders<Id>): readonly Id[] {
	const shared = new Map<Id, number>();
	for (const {word, weight} of heaviestOf(article))
		for (const id of findHolders(word)) shared.set(id, (shared.get(id) ?? 0) + weight ** 2);
	return [...shared]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_CANDIDATES)
		.map(([id]) => id);
}

/** The words an article is looked up by, the heaviest first. */
export function heaviestOf({words, weights}: Fingerprint): readonly {readonly word: number; readonly weight: number}[] {
	return Array.from(words, (word, at) => ({word, weight: weights[at]!}))
		.sort((one, other) => other.weight - one.weight)
		.slice(0, MOST_WORDS);
}
