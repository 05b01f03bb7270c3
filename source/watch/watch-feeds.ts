import {workAhead} from '../ingest/work-ahead.ts';
import {askForFeed} from './ask-feed.ts';
import {oneByOne} from './one-by-one.ts';
import type {ListedFeed} from './opml.ts';
import {takeIn, type WatchWorld} from './take-in.ts';
import type {WatchEvent} from './watch-event.ts';

// As many hosts at once.
const MAX_AHEAD = 8;

// A machine that slept shall not sleep on for long.
const MAX_WAIT_MS = 60 * 60_000;

/** Asks for feeds when they are due, for ever or once, adds their new entries to the library, and tells of them. */
export async function* watchFeeds(
	feeds: readonly ListedFeed[],
	isOnce: boolean,
	world: WatchWorld,
): AsyncGenerator<WatchEvent> {
	const {library, web, now, wait} = world;
	for (;;) {
		const states = new Map((await library.feeds()).map((state) => [state.address, state]));
		const dueOf = ({address}: ListedFeed) => Date.parse(states.get(address)?.due ?? '') || 0;
		const due = feeds.filter((feed) => dueOf(feed) <= now());
		const ask = ({address}: ListedFeed) => askForFeed(address, states.get(address) ?? {}, web);
		for await (const [feed, answer] of workAhead(oneByOne(due), MAX_AHEAD, ask))
			states.set(feed.address, yield* takeIn(feed, answer, states.get(feed.address), world));
		const failed = due.filter(({address}) => states.get(address)?.failures).length;
		const nextDue = Math.min(...feeds.map(dueOf));
		yield {kind: 'round', asked: due.length, failed, nextDue};
		if (isOnce) return;
		await wait(Math.min(Math.max(0, nextDue - now()), MAX_WAIT_MS));
	}
}
