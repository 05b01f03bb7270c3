import type {Filter} from '../../core/search/filter.ts';
import type {Page, ShelfEntry, StoryOrder, StoryPage, Summary} from '../library.ts';
import type {Database} from './database.ts';
import {type Condition, conditionOf} from './filters.ts';
import {storiesAmong} from './list-stories.ts';
import {numberOfStory, SELECT_STORY, type StoryRow, toStory} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';

// No more columns than each order needs: where an index has them, going through a long list does not read its rows.
const ORDERS: {
	readonly [Order in StoryOrder]: {readonly story: string; readonly article: string; readonly by: string};
} = {
	added: {story: '', article: '', by: 'number, isStory'},
	latest: {story: ', latest', article: ', published AS latest', by: 'latest DESC, number DESC'},
	name: {story: ', name', article: ', title AS name', by: 'name COLLATE NOCASE, number, isStory'},
	sources: {
		story: ', sources, latest',
		article: ', 1 AS sources, published AS latest',
		by: 'sources DESC, latest DESC, number DESC',
	},
};

type Row = {readonly isStory: number; readonly number: number};

/** See `Library.shelf`. */
export function listShelf(
	database: Database,
	filter: Filter,
	{offset, limit, order = 'latest'}: StoryPage,
): readonly ShelfEntry[] {
	const {sql, values} = shelfQuery(database, filter, order);
	return database
		.all<Row>(`${sql} ORDER BY ${ORDERS[order].by} LIMIT ? OFFSET ?`, ...values, limit, offset)
		.map(({isStory, number}) => (isStory === 1 ? storyEntry(database, number) : articleEntry(database, number)));
}

/** See `Library.countShelf`. */
export function countShelf(database: Database, filter: Filter): number {
	const {sql, values} = shelfQuery(database, filter, 'added');
	return database.first<{count: number}>(`SELECT count(*) AS count FROM (${sql})`, ...values)!.count;
}

/** See `Library.placeOnShelf`. */
export function placeOnShelf(
	database: Database,
	wanted: Parameters<typeof numberOf>[1],
	filter: Filter,
	order: StoryOrder,
): number | undefined {
	const number = numberOf(database, wanted);
	if (number === undefined) return undefined;
	const {sql, values} = shelfQuery(database, filter, order);
	return database.first<{place: number}>(
		`SELECT place FROM (SELECT number, isStory, row_number() OVER (ORDER BY ${ORDERS[order].by}) - 1 AS place FROM (${sql}))
		WHERE number = ? AND isStory = ?`,
		...values,
		number,
		Number('story' in wanted),
	)?.place;
}

/** See `Library.inStory`. */
export function listInStory(
	database: Database,
	story: string,
	{offset, limit, order = 'added'}: Page,
): readonly Summary[] {
	const ordered = order === 'added' ? 'article.number' : 'published DESC, article.number';
	return database
		.all<SummaryRow>(
			`${SELECT_SUMMARY} WHERE article.story = ? ORDER BY ${ordered} LIMIT ? OFFSET ?`,
			numberOfStory(database, story) ?? -1,
			limit,
			offset,
		)
		.map(toSummary);
}

/**
 * Stories, and articles that are in none, as rows of a compound `SELECT`. The articles that pass are looked for once for both: those
 * with a word that begins so take as long as all else.
 */
function shelfQuery(database: Database, filter: Filter, order: StoryOrder): Condition {
	const {story, article} = ORDERS[order];
	const passing = conditionOf(database, filter);
	if (passing.sql === 'TRUE')
		return {
			sql: `SELECT number, 1 AS isStory${story} FROM story
				UNION ALL SELECT number, 0 AS isStory${article} FROM article WHERE story IS NULL`,
			values: [],
		};
	const stories = storiesAmong(database, filter, {sql: 'SELECT story FROM passing', values: []});
	return {
		sql: `WITH passing AS MATERIALIZED (SELECT number, story FROM article WHERE ${passing.sql})
			SELECT number, 1 AS isStory${story} FROM story WHERE ${stories.sql}
			UNION ALL SELECT number, 0 AS isStory${article} FROM article
				WHERE number IN (SELECT number FROM passing WHERE story IS NULL)`,
		values: [...passing.values, ...stories.values],
	};
}

function numberOf(
	database: Database,
	wanted: {readonly story: string} | {readonly article: string},
): number | undefined {
	if ('story' in wanted) return numberOfStory(database, wanted.story);
	return database.first<{number: number}>('SELECT number FROM article WHERE id = ?', wanted.article)?.number;
}

function storyEntry(database: Database, number: number): ShelfEntry {
	return {story: toStory(database, database.first<StoryRow>(`${SELECT_STORY} WHERE number = ?`, number)!)};
}

function articleEntry(database: Database, number: number): ShelfEntry {
	return {article: toSummary(database.first<SummaryRow>(`${SELECT_SUMMARY} WHERE article.number = ?`, number)!)};
}
