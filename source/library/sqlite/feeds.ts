import {canonicalAddress} from '../canonical-address.ts';
import type {FeedState} from '../feed-state.ts';
import type {Database} from './database.ts';

type Optional = 'title' | 'etag' | 'lastModified' | 'statedMs' | 'problem';

type FeedRow = Omit<FeedState, Optional | 'entries'> & {readonly entries: string} & {
	readonly [Key in Optional]: NonNullable<FeedState[Key]> | null;
};

const SELECT_FEED =
	'SELECT address, title, etag, last_modified AS lastModified, entries, stated_ms AS statedMs, asked, due, failures, problem FROM feed';

/** See `Library.feeds`. */
export function readFeeds(database: Database): readonly FeedState[] {
	return database.all<FeedRow>(`${SELECT_FEED} ORDER BY number`).map(toState);
}

/** See `Library.keepFeed`. */
export function keepFeed(database: Database, feed: FeedState): void {
	const {address, title, etag, lastModified, entries, statedMs, asked, due, failures, problem} = feed;
	database.run(
		`INSERT INTO feed (address, title, etag, last_modified, entries, stated_ms, asked, due, failures, problem)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (address) DO UPDATE SET
			title = excluded.title, etag = excluded.etag, last_modified = excluded.last_modified, entries = excluded.entries,
			stated_ms = excluded.stated_ms, asked = excluded.asked, due = excluded.due, failures = excluded.failures,
			problem = excluded.problem`,
		address,
		title ?? null,
		etag ?? null,
		lastModified ?? null,
		JSON.stringify(entries),
		statedMs ?? null,
		asked,
		due,
		failures,
		problem ?? null,
	);
}

/** See `Library.forgetFeeds`. */
export function forgetFeeds(database: Database, addresses: readonly string[]): void {
	database.run('DELETE FROM feed WHERE address IN (SELECT value FROM json_each(?))', JSON.stringify(addresses));
}

/** See `Library.countFrom`. */
export function countFrom(database: Database, files: readonly string[]): ReadonlyMap<string, number> {
	const rows = database.all<{file: string; articles: number}>(
		'SELECT file, count(*) AS articles FROM article WHERE file IN (SELECT value FROM json_each(?)) GROUP BY file',
		JSON.stringify(files),
	);
	return new Map(rows.map(({file, articles}) => [file, articles]));
}

/** See `Library.holding`. */
export function findHolding(database: Database, urls: readonly string[]): ReadonlySet<string> {
	return new Set(
		urls.filter((url) => {
			const address = canonicalAddress(url);
			return address !== undefined && database.first('SELECT 1 FROM address WHERE address = ?', address) !== undefined;
		}),
	);
}

function toState({title, etag, lastModified, entries, statedMs, problem, ...others}: FeedRow): FeedState {
	return {
		...others,
		title: title ?? undefined,
		etag: etag ?? undefined,
		lastModified: lastModified ?? undefined,
		entries: JSON.parse(entries),
		statedMs: statedMs ?? undefined,
		problem: problem ?? undefined,
	};
}
