import {UserError} from '../core/user-error.ts';
import {FetchError} from '../fetch/fetch-error.ts';
import type {Web} from '../ingest/web.ts';
import type {FeedState} from '../library/feed-state.ts';
import type {Library} from '../library/library.ts';
import {addEntries} from './add-entries.ts';
import {type FeedAnswer, type ReadFeed, readAnswer} from './ask-feed.ts';
import {addressesOf, newEntries, withPages} from './new-entries.ts';
import type {ListedFeed} from './opml.ts';
import {pauseFor} from './schedule.ts';
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

/** What is known of a feed, but for how asking for it went. */
type Known = Omit<FeedState, 'asked' | 'due' | 'failures' | 'problem'>;

const NOTHING_KNOWN = {etag: undefined, lastModified: undefined, entries: [], statedMs: undefined};

/** Adds what is new in a feed, and only then remembers that it was asked for: who is ended in between asks again. */
export async function* takeIn(
	{address, title}: ListedFeed,
	answer: FeedAnswer,
	state: FeedState | undefined,
	world: WatchWorld,
): AsyncGenerator<WatchEvent, FeedState> {
	const {library, web} = world;
	const before: Known = {...(state ?? NOTHING_KNOWN), address, title: title ?? state?.title};
	const read = await readAnswer(address, answer, web);
	let after = before;
	if (read instanceof UserError) yield {kind: 'note', note: read.message};
	else if (read) {
		const {fresh, later} = await newEntries(read.entries, before.entries, library, web.mostPages);
		if (later.length > 0) yield {kind: 'note', note: `${address}: ${laterLine(fresh.length, later.length)}`};
		const waiting = new Set(addressesOf(later));
		yield* addEntries(withPages(fresh, notingFaults(web, waiting)), library);
		after = {...before, ...learnt(read, waiting, before)};
	}
	const kept = {...after, ...outcomeOf(read, after, state?.failures ?? 0, world)};
	await library.keepFeed(kept);
	return kept;
}

function laterLine(now: number, later: number): string {
	return `the pages of ${now} of its ${now + later} new entries are read now, the others the next time (see --max-pages)`;
}

/** What is known of a feed once it was read. With pages that wait for the next time, it is then asked for as if it were new. */
function learnt({entries, validators, statedMs}: ReadFeed, waiting: ReadonlySet<string>, {title}: Known) {
	return {
		// What a feed calls itself is the outlet of its entries.
		title: title ?? entries[0]?.parts.outlet,
		etag: waiting.size > 0 ? undefined : validators.etag,
		lastModified: waiting.size > 0 ? undefined : validators.lastModified,
		entries: addressesOf(entries).filter((address) => !waiting.has(address)),
		statedMs,
	};
}

/** How asking for a feed went, after so many failures in a row, and when it may be asked for again. */
function outcomeOf(
	read: ReadFeed | UserError | undefined,
	{address, statedMs}: Known,
	failuresBefore: number,
	{now, chance}: WatchWorld,
) {
	const isFailed = read instanceof UserError;
	const failures = isFailed ? failuresBefore + 1 : 0;
	const retryAfterMs = read instanceof FetchError ? read.passing.retryAfterMs : undefined;
	const pauseMs = pauseFor({failures, statedMs, retryAfterMs}, chance());
	return {
		failures,
		problem: isFailed ? read.message.replace(`${address}: `, '') : undefined,
		asked: new Date(now()).toISOString(),
		due: new Date(now() + pauseMs).toISOString(),
	};
}

/** The same web, which puts down the addresses of faults that may pass. */
function notingFaults(web: Web, waiting: Set<string>): Web {
	return {
		...web,
		fetch: (address, wanted) =>
			web.fetch(address, wanted).catch((error) => {
				if (error instanceof FetchError && error.passing.isPassing) waiting.add(address);
				throw error;
			}),
	};
}
