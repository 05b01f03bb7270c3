import type {Source} from '../../core/model.ts';
import type {Filter} from '../../core/search/filter.ts';
import {readBlocks} from '../block-code.ts';
import type {Page, Summary, Totals} from '../library.ts';
import type {ArticleRecord} from '../record.ts';
import type {Database} from './database.ts';
import {conditionOf} from './filters.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';

/** See `Library.totals`. */
export function readTotals(database: Database): Totals {
	return database.first<Totals>(
		`SELECT (SELECT count(*) FROM article) AS sources, (SELECT count(*) FROM story) AS stories,
			(SELECT coalesce(sum(words), 0) FROM article) AS words`,
	)!;
}

/** See `Library.get`. */
export function readSource(database: Database, id: string): Source | undefined {
	const row = database.first<SummaryRow>(`${SELECT_SUMMARY} WHERE article.id = ?`, id);
	return row && toSource(database, row);
}

/** An article with the number it is kept by. */
export type NumberedSource = {
	readonly number: number;
	/** The id of its story. */
	readonly storyId: string | undefined;
	readonly source: Source;
};

/** The articles of these numbers that are there. */
export function readNumbered(database: Database, numbers: readonly number[]): readonly NumberedSource[] {
	return database
		.all<SummaryRow>(
			`${SELECT_SUMMARY} WHERE article.number IN (SELECT value FROM json_each(?))`,
			JSON.stringify(numbers),
		)
		.map((row) => ({number: row.number, storyId: row.storyId ?? undefined, source: toSource(database, row)}));
}

function toSource(database: Database, row: SummaryRow): Source {
	const body = database.first<{text: string; blocks: string}>(
		'SELECT text, blocks FROM body WHERE number = ?',
		row.number,
	)!;
	const {id, outlet, title, published, url, author, story, file} = toSummary(row);
	return {id, file, outlet, title, published, url, author, story, text: body.text, blocks: readBlocks(body.blocks)};
}

/** All that is kept of an article. */
export function toRecord(database: Database, row: SummaryRow): ArticleRecord {
	const {number, sha256, added, storyId, story, storyIsNamed, placedBy} = row;
	return {
		source: toSource(database, row),
		number,
		sha256: sha256 ?? undefined,
		added,
		placed:
			storyId === null || story === null
				? undefined
				: {story: {id: storyId, name: story, isNamed: storyIsNamed === 1}, by: placedBy ?? 'rule'},
	};
}

const ORDERS = {
	added: 'article.number',
	latest: 'published DESC, article.number',
} as const;

/** See `Library.list`. */
export function listSummaries(
	database: Database,
	filter: Filter,
	{offset, limit, order = 'added'}: Page,
): readonly Summary[] {
	const {sql, values} = conditionOf(database, filter);
	return database
		.all<SummaryRow>(
			// Chosen in an index alone first: to pass over 90,000 rows of a list shall not mean to read them.
			`${SELECT_SUMMARY} WHERE article.number IN (
				SELECT number FROM article WHERE ${sql} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?
			) ORDER BY ${ORDERS[order]}`,
			...values,
			limit,
			offset,
		)
		.map(toSummary);
}

/** See `Library.count`. */
export function countArticles(database: Database, filter: Filter): number {
	const {sql, values} = conditionOf(database, filter);
	return database.first<{count: number}>(`SELECT count(*) AS count FROM article WHERE ${sql}`, ...values)!.count;
}

/** See `Library.named`. */
export function findNamed(database: Database, word: string, limit: number): readonly Summary[] {
	const select = (where: string, ...values: (string | number)[]) =>
		database.all<SummaryRow>(`${SELECT_SUMMARY} WHERE ${where} LIMIT ?`, ...values, limit).map(toSummary);
	const exact = select('article.id = ?', word);
	if (exact.length > 0) return exact;
	const numbered = /^\d{1,15}$/.test(word) ? select('article.number = ?', Number(word)) : [];
	if (numbered.length > 0 || word === '') return numbered;
	const lower = word.toLowerCase();
	const outlets = database
		.all<{number: number; name: string}>('SELECT number, name FROM outlet')
		.filter(({name}) => name.toLowerCase().startsWith(lower));
	return select(
		'(article.id >= ? AND article.id < ?) OR article.outlet IN (SELECT value FROM json_each(?)) ORDER BY article.number',
		lower,
		`${lower}\u{10ffff}`,
		JSON.stringify(outlets.map(({number}) => number)),
	);
}
