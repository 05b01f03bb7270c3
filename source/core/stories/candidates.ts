import {type Days, daysAround} from './days.ts';
import type {Fingerprint} from './fingerprint.ts';

// Of an article's words the heaviest are those it can be found by, and the heaviest of these those that others are found by for it:
// two articles of one event share several. Of 5, 8 and 12 looked up, and of 8, 12, 20 and 30 indexed, more found no more events.
const INDEXED_WORDS = 20;
const LOOKED_UP_WORDS = 8;
/** How many articles are looked at for each word: what a word that hundreds hold adds is old news and chance. */
export const MOST_HOLDERS = 64;
// Articles whose stories are looked at, those that share most; twice as many find no more events either.
const MOST_CANDIDATES = 12;

/**
 * The articles that hold a word, by its number, and may be of some days: the last that came, `MOST_HOLDERS` or fewer, in any order.
 */
export type FindHolders<Id> = (word: number, days: Days | undefined) => Iterable<Id>;

/**
 * The articles that may tell the same event as a new one and are at most so many days away, those that share the heaviest words first.
 *
 * Cost: the same however many articles there are, since a bounded number of words is followed to a bounded number of articles.
 */
export function findCandidates<Id>(
	article: Fingerprint,
	findHolders: FindHolders<Id>,
	mostDays: number,
): readonly Id[] {
	const days = daysAround(article.day, mostDays);
	const shared = new Map<Id, number>();
	for (const {word, weight} of heaviestOf(article, LOOKED_UP_WORDS))
		for (const id of findHolders(word, days)) shared.set(id, (shared.get(id) ?? 0) + weight ** 2);
	return [...shared]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_CANDIDATES)
		.map(([id]) => id);
}

/** The words, by their numbers, that an article is to be found by. */
export function indexedWords(article: Fingerprint): readonly number[] {
	return heaviestOf(article, INDEXED_WORDS).map(({word}) => word);
}

function heaviestOf({words, weights}: Fingerprint, most: number) {
	const weighed: {readonly word: number; readonly weight: number}[] = [];
	for (let at = 0; at < words.length; at++) weighed.push({word: words[at]!, weight: weights[at]!});
	return weighed.sort((one, other) => other.weight - one.weight).slice(0, most);
}
