import {dayOf} from '../../core/stories/fingerprint.ts';
import {readSegment, type Segment, UNDATED} from '../segments/segment.ts';
import type {Database} from './database.ts';

/** What is wrong with the index by which articles are known again and grouped. One part of it after the other is in memory. */
export function* damagedSegments(database: Database): Generator<string> {
	// An older library that may not be written is read as it is.
	if (!database.first("SELECT 1 FROM sqlite_schema WHERE name = 'segment'")) return;
	const indexed = new Set<number>();
	for (const {key} of database.all<{key: number}>('SELECT key FROM segment ORDER BY first_article')) {
		const {data} = database.first<{data: Uint8Array}>('SELECT data FROM segment WHERE key = ?', key)!;
		const segment = readSegment(data);
		if (!segment) {
			yield `part of the index of articles that is not what was written: ${key}`;
			continue;
		}
		for (const article of segment.articles) {
			if (indexed.has(article)) yield `article that is in the index twice: ${article}`;
			indexed.add(article);
		}
		yield* misplacedIn(database, segment);
	}
	const missing = database.all<{id: string}>(
		'SELECT id FROM article WHERE number NOT IN (SELECT value FROM json_each(?))',
		JSON.stringify([...indexed]),
	);
	for (const {id} of missing) yield `article that is not known again and cannot be grouped: ${id}`;
}

function* misplacedIn(database: Database, {articles, days}: Segment): Generator<string> {
	const known = database.all<{number: number; id: string; published: string | null}>(
		'SELECT number, id, published FROM article WHERE number IN (SELECT value FROM json_each(?))',
		JSON.stringify([...articles]),
	);
	const byNumber = new Map(known.map((row) => [row.number, row]));
	for (const [place, article] of articles.entries()) {
		const row = byNumber.get(article);
		if (!row) yield `part of the index without its article: ${article}`;
		else if ((dayOf(row.published ?? undefined) ?? UNDATED) !== days[place])
			yield `article that the index has under another day: ${row.id}`;
	}
}
