import type {Fingerprint} from './fingerprint.ts';

// Words an article is looked up by, its heaviest. Two articles of one event share several of them; 30 words find no more events.
const MOST_WORDS = 20;
// Articles that are looked at for each word, the newest: what a word that hundreds hold adds is old news and chance.
const MOST_HOLDERS = 64;
// Articles whose stories are looked at, those that share most; twice as many find no more events either.
const MOST_CANDIDATES = 12;

/** The articles that hold a word, the newest first, at most so many. */
export type FindHolders<Id> = (word: string, most: number) => readonly Id[];

/**
 * The articles that may tell the same event as a new one, those that share the heaviest words first.
 *
 * Cost: the same however many articles there are, since a bounded number of words is followed to a bounded number of articles.
 */
export function findCandidates<Id>({weights}: Fingerprint, findHolders: FindHolders<Id>): readonly Id[] {
	const shared = new Map<Id, number>();
	for (const [word, weight] of [...weights].slice(0, MOST_WORDS))
		for (const id of findHolders(word, MOST_HOLDERS)) shared.set(id, (shared.get(id) ?? 0) + weight ** 2);
	return [...shared]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_CANDIDATES)
		.map(([id]) => id);
}
