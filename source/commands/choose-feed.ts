import {UserError} from '../core/user-error.ts';
import {parseAddress} from '../fetch/web-address.ts';
import {isWebAddress} from '../ingest/web.ts';
import type {FeedState} from '../library/feed-state.ts';
import {oneOf} from './one-of.ts';

/**
 * The feed a word stands for: its address, or a part of the address or title that only one feed has. Throws a `UserError` that
 * names some feeds if there is none or more than one.
 */
export function chooseFeed(word: string, feeds: readonly FeedState[]): FeedState {
	const address = isWebAddress(word) ? parseAddress(word).href : word;
	const exact = feeds.find((feed) => feed.address === address);
	if (exact) return exact;
	const wanted = word.toLowerCase();
	const [first, ...more] = feeds.filter((feed) =>
		[feed.address, feed.title ?? ''].some((name) => name.toLowerCase().includes(wanted)),
	);
	if (first && more.length === 0) return first;
	if (first) throw new UserError(`"${word}" may be ${namesOf([first, ...more])}`);
	const known = feeds.length === 0 ? 'no feed was watched yet' : `there are ${namesOf(feeds)}`;
	throw new UserError(`"${word}" is no feed's address, nor in one's address or title; ${known}`);
}

const namesOf = (feeds: readonly FeedState[]) => oneOf(feeds.map(({address}) => address));
