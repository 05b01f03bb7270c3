import type {Days} from '../../core/stories/days.ts';
import {readSegment, type Segment, UNDATED} from '../segments/segment.ts';
import type {Database} from './database.ts';
import {cachedSegment, cacheSegment, forgetAllBut} from './segment-cache.ts';
import {damaged} from './sqlite-error.ts';

/** What tells of a segment whether it need be read. */
export type SegmentRow = {
	/** The same key is the same segment for ever: of chance, since one in turn would come again after a transaction that failed. */
	readonly key: number;
	readonly size: number;
	readonly firstArticle: number;
	readonly lastArticle: number;
	/** How many articles have no date. */
	readonly undated: number;
	/** Of the others. */
	readonly firstDay: number | null;
	readonly lastDay: number | null;
};

const SELECT_SEGMENT = `
SELECT key, size, first_article AS firstArticle, last_article AS lastArticle, undated, first_day AS firstDay, last_day AS lastDay
FROM segment
`;

/** The segments that there are. To be asked in each transaction: another program may have made others. */
export function listSegments(database: Database): readonly SegmentRow[] {
	const rows = database.all<SegmentRow>(SELECT_SEGMENT);
	forgetAllBut(database, new Set(rows.map(({key}) => key)));
	return rows;
}

/** Whether a segment may hold articles of some days. */
export function mayHold({undated, firstDay, lastDay}: SegmentRow, days: Days | undefined): boolean {
	if (days === undefined || undated > 0 || firstDay === null || lastDay === null) return true;
	return firstDay <= days.to && days.from <= lastDay;
}

/** Throws a `UserError` for one that is damaged. */
export function loadSegment(database: Database, key: number): Segment {
	const known = cachedSegment(database, key);
	if (known) return known;
	const row = database.first<{data: Uint8Array}>('SELECT data FROM segment WHERE key = ?', key);
	const segment = row && readSegment(row.data);
	if (!segment) throw damaged(database.file);
	cacheSegment(database, key, segment);
	return segment;
}

/** Keeps a segment that holds something. */
export function insertSegment(database: Database, segment: Segment): SegmentRow {
	const {articles, days, bytes} = segment;
	const undated = days.lastIndexOf(UNDATED) + 1;
	const row = {
		size: articles.length,
		firstArticle: articles.reduce((one, other) => Math.min(one, other)),
		lastArticle: articles.reduce((one, other) => Math.max(one, other)),
		undated,
		firstDay: days[undated] ?? null,
		lastDay: undated < days.length ? days.at(-1)! : null,
	};
	const key = database.run(
		`INSERT INTO segment (key, size, first_article, last_article, undated, first_day, last_day, data)
		VALUES (random() & ${Number.MAX_SAFE_INTEGER}, ?, ?, ?, ?, ?, ?, ?)`,
		row.size,
		row.firstArticle,
		row.lastArticle,
		row.undated,
		row.firstDay,
		row.lastDay,
		bytes,
	);
	cacheSegment(database, key, segment);
	return {key, ...row};
}

export function deleteSegment(database: Database, {key}: SegmentRow): void {
	database.run('DELETE FROM segment WHERE key = ?', key);
}
