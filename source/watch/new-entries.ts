import {UserError} from '../core/user-error.ts';
import type {Fetched} from '../fetch/fetcher.ts';
import type {Note} from '../ingest/document.ts';
import type {Found} from '../ingest/folder.ts';
import {followEntries} from '../ingest/follow.ts';
import {idFromFile} from '../ingest/ids.ts';
import {documentsAt} from '../ingest/read-address.ts';
import type {Web} from '../ingest/web.ts';
import type {Library} from '../library/library.ts';
import {oneByOne} from './one-by-one.ts';

/** An entry of a feed. */
export type Entry = Exclude<Found, Note>;

/** The entries of the feed at an address. Throws a `UserError` for what is no feed. */
export async function readEntries(address: string, fetched: Fetched, web: Web): Promise<readonly Entry[]> {
	const entries: Entry[] = [];
	for await (const found of documentsAt(fetched, {isHashed: true, web})) {
		// How many entries have no text is nothing to be told each time.
		if ('note' in found) continue;
		if (!found.isEntry) throw new UserError(`${address}: is no feed; wirediff add adds a page`);
		entries.push({parts: {...found, id: idFromFile(address), file: address}});
	}
	return entries;
}

/** Those entries that are neither seen nor in a library yet, by their addresses; where pages are read, those of so many now and of the others later. */
export async function newEntries(
	entries: readonly Entry[],
	seen: readonly string[],
	library: Library,
	mostPages: number,
): Promise<{readonly fresh: readonly Entry[]; readonly later: readonly Entry[]}> {
	const known = new Set([...seen, ...(await library.holding(addressesOf(entries)))]);
	const unknown = entries.filter(({parts}) => parts.url === undefined || !known.has(parts.url));
	const most = mostPages || unknown.length;
	return {fresh: unknown.slice(0, most), later: unknown.slice(most)};
}

/** Entries with the text of their pages, where that is wanted. */
export function withPages(entries: readonly Entry[], web: Web): AsyncGenerator<Found> {
	return web.mostPages > 0 ? followEntries(oneByOne(entries), web, {}) : oneByOne(entries);
}

/** The addresses of those entries that have one. */
export const addressesOf = (entries: readonly Entry[]) => entries.flatMap(({parts}) => parts.url ?? []);
