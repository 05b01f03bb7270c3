import type {Found} from '../ingest/folder.ts';
import {toArrivals} from '../library/arrivals.ts';
import type {Library} from '../library/library.ts';
import type {WatchEvent} from './watch-event.ts';

/**
 * Adds entries to a library, and tells of the articles that are new in it and of the stories that they make. One by one: what
 * comes from the network comes slowly, and nobody shall wait for the next.
 */
export async function* addEntries(entries: AsyncIterable<Found>, library: Library): AsyncGenerator<WatchEvent> {
	for await (const arrival of toArrivals(entries)) {
		if ('note' in arrival) yield {kind: 'note', note: arrival.note};
		else {
			const [answer] = await library.add([arrival]);
			if (answer?.kind === 'added') yield* tellOf(answer.id, library);
		}
	}
}

async function* tellOf(id: string, library: Library): AsyncGenerator<WatchEvent> {
	const [article] = await library.named(id, 1);
	if (!article) return;
	yield {kind: 'article', article};
	const story = article.storyId === undefined ? undefined : await library.story(article.storyId);
	if (story?.sources === 2) yield {kind: 'story', story};
}
