import {findWords} from '../text/words.ts';
import type {Fingerprint} from './fingerprint.ts';
import {wordNumber} from './word-number.ts';

/** An article as far as naming its story goes. */
export type Titled = {readonly title: string; readonly fingerprint: Fingerprint};

// Words: a longer title says more of anything.
const LONG_TITLE = 10;

/**
 * The title that tells best what all articles of a story are about: whose words weigh most in all of them; of equals the first.
 * A title longer than most has to say more by as much.
 */
export function nameStory(articles: readonly [Titled, ...Titled[]]): string {
	const [first, ...rest] = articles.map(({title}) => ({title, centrality: centralityOf(title, articles)}));
	return rest.reduce((best, each) => (each.centrality > best.centrality ? each : best), first!).title;
}

function centralityOf(title: string, articles: readonly Titled[]): number {
	const words = findWords(title, {start: 0, end: title.length});
	const told = new Set(words.map(({key}) => wordNumber(key)));
	let sum = 0;
	for (const {fingerprint} of articles)
		for (const [at, word] of fingerprint.words.entries()) if (told.has(word)) sum += fingerprint.weights[at]!;
	return sum / Math.max(LONG_TITLE, words.length);
}
