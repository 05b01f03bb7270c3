import {UserError} from '../core/user-error.ts';
import {FetchError} from '../fetch/fetch-error.ts';
import type {Web} from '../ingest/web.ts';
import type {FeedState} from '../library/feed-state.ts';
import type {Library} from '../library/library.ts';
import {addEntries} from './add-entries.ts';
import {type FeedAnswer, type ReadFeed, readAnswer} from './ask-feed.ts';
import {addressesOf, type Entry, newEntries, withPages} from './new-entries.ts';
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

type Known = Omit<FeedState, 'asked' | 'due'>;

const NOTHING_KNOWN = {etag: undefined, lastModified: undefined, entries: [], statedMs: undefined, failures: 0};

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
	let after: Known = {...before, failures: 0};
	if (read instanceof UserError) {
		yield {kind: 'note', note: read.message};
		after = {...before, failures: before.failures + 1};
	} else if (read) {
		const fresh = await newEntries(read.entries, before.entries, library);
		const taken = web.mostPages > 0 ? fresh.slice(0, web.mostPages) : fresh;
		const waiting = new Set(addressesOf(fresh.slice(taken.length)));
		if (waiting.size > 0) yield {kind: 'note', note: `${address}: ${waitingLine(taken, fresh)}`};
		yield* addEntries(withPages(taken, notingFaults(web, waiting)), library);
		after = {...after, ...learnt(read, waiting, before)};
	}
	const kept = {...after, ...times(after, read, world)};
	await library.keepFeed(kept);
	return kept;
}

function waitingLine(taken: readonly Entry[], fresh: readonly Entry[]): string {
	return `the pages of ${taken.length} of its ${fresh.length} new entries are read now, the others the next time (see --max-pages)`;
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

function times({failures, statedMs}: Known, read: ReadFeed | UserError | undefined, {now, chance}: WatchWorld) {
	const retryAfterMs = read instanceof FetchError ? read.passing.retryAfterMs : undefined;
	const pauseMs = pauseFor({failures, statedMs, retryAfterMs}, chance());
	return {asked: new Date(now()).toISOString(), due: new Date(now() + pauseMs).toISOString()};
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
