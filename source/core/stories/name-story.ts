import {findWords} from '../text/words.ts';
import type {Fingerprint} from './fingerprint.ts';

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
	let sum = 0;
	for (const key of new Set(words.map(({key}) => key)))
		for (const {fingerprint} of articles) sum += fingerprint.weights.get(key) ?? 0;
	return sum / Math.max(LONG_TITLE, words.length);
}
