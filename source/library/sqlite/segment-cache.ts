import type {Segment} from '../segments/segment.ts';
import type {Database} from './database.ts';

// What 350,000 articles are found by.
const MOST_BYTES = 64 * 2 ** 20;

const caches = new WeakMap<Database, Map<number, Segment>>();

/** A segment that was kept for this connection. */
export function cachedSegment(database: Database, key: number): Segment | undefined {
	return caches.get(database)?.get(key);
}

/** Keeps a segment in memory, and lets go of those kept first where they are too many. */
export function cacheSegment(database: Database, key: number, segment: Segment): void {
	const cache = caches.get(database) ?? new Map<number, Segment>();
	caches.set(database, cache.set(key, segment));
	let room = MOST_BYTES;
	for (const [key, {bytes}] of [...cache].reverse()) {
		room -= bytes.byteLength;
		if (room < 0) cache.delete(key);
	}
}

/** Lets go of segments that are no more. */
export function forgetAllBut(database: Database, keys: ReadonlySet<number>): void {
	const cache = caches.get(database);
	for (const key of cache?.keys() ?? []) if (!keys.has(key)) cache!.delete(key);
}
