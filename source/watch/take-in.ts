import {UserError} from '../core/user-error.ts';
import {FetchError} from '../fetch/fetch-error.ts';
import type {Fetched} from '../fetch/fetcher.ts';
import {maxBytesOf} from '../ingest/read-address.ts';
import type {Web} from '../ingest/web.ts';
import type {FeedState} from '../library/feed-state.ts';
import type {Library} from '../library/library.ts';
import {addEntries} from './add-entries.ts';
import {type Entry, newEntries, readEntries} from './new-entries.ts';
import type {ListedFeed} from './opml.ts';
import {longestOf, pauseFor, statedPeriod} from './schedule.ts';
import type {WatchEvent} from './watch-event.ts';

/** What watching needs of the world. */
export type WatchWorld = {
	readonly library: Library;
	readonly web: Web;
	/** In milliseconds. */
	readonly now: () => number;
	readonly wait: (ms: number) => Promise<unknown>;
	/** A number from 0 to 1. */
	readonly chance: () => number;
};

/** What asking for a feed gave: `undefined` where nothing is newer than what is known. */
export type FeedAnswer = Fetched | UserError | undefined;

/** Asks for a feed, if there is one newer than what is known. */
export function askForFeed(address: string, known: FeedState | undefined, web: Web): Promise<FeedAnswer> {
	const validators = {etag: known?.etag, lastModified: known?.lastModified};
	return orUserError(web.fetch(address, {maxBytesOf, validators}));
}

/** Adds what is new in a feed, and only then remembers that it was asked for: who is ended in between asks again. */
export async function* takeIn(
	feed: ListedFeed,
	answer: FeedAnswer,
	known: FeedState | undefined,
	{library, web, now, chance}: WatchWorld,
): AsyncGenerator<WatchEvent, FeedState> {
	const fetched = answer instanceof UserError ? undefined : answer;
	// Before it is read: its bytes are gone then.
	const statedMs = fetched ? longestOf(fetched.freshForMs, statedPeriod(fetched.bytes)) : known?.statedMs;
	const read = await entriesIn(feed.address, answer, web);
	const fault = read instanceof UserError ? read : undefined;
	const entries = read instanceof UserError ? [] : read;
	if (fault) yield {kind: 'note', note: fault.message};
	else yield* addEntries(newEntries(entries, library, web), library);
	const failures = fault ? (known?.failures ?? 0) + 1 : 0;
	const retryAfterMs = fault instanceof FetchError ? fault.passing.retryAfterMs : undefined;
	const {etag, lastModified} = (fault ? undefined : fetched?.validators) ?? known ?? {};
	const state: FeedState = {
		address: feed.address,
		// What a feed calls itself is the outlet of its entries.
		title: feed.title ?? entries[0]?.parts.outlet ?? known?.title,
		etag,
		lastModified,
		statedMs,
		asked: new Date(now()).toISOString(),
		due: new Date(now() + pauseFor({failures, statedMs, retryAfterMs}, chance())).toISOString(),
		failures,
	};
	await library.keepFeed(state);
	return state;
}

async function entriesIn(address: string, answer: FeedAnswer, web: Web): Promise<readonly Entry[] | UserError> {
	if (answer instanceof UserError) return answer;
	return answer ? orUserError(readEntries(address, answer, web)) : [];
}

async function orUserError<Result>(promise: Promise<Result>): Promise<Result | UserError> {
	return promise.catch((error) => {
		if (error instanceof UserError) return error;
		throw error;
	});
}
