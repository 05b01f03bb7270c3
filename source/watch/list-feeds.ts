import {parseAddress} from '../fetch/web-address.ts';
import {isWebAddress} from '../ingest/web.ts';
import {type ListedFeed, readOpml} from './opml.ts';

/** The feeds that some words name, each once: by their addresses, or by the path of an OPML file. Throws a `UserError` for others. */
export async function listFeeds(words: readonly string[]): Promise<readonly ListedFeed[]> {
	const feeds = new Map<string, ListedFeed>();
	for (const word of words)
		for (const {address, title} of isWebAddress(word) ? [{address: word, title: undefined}] : await readOpml(word)) {
			// As it may be kept and shown: without name and password.
			const {href} = parseAddress(address);
			if (!feeds.has(href)) feeds.set(href, {address: href, title});
		}
	return [...feeds.values()];
}
