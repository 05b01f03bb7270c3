import type {Filter} from '../../core/search/filter.ts';
import {holdsBeginning} from '../../core/search/passes-filter.ts';
import type {StorySummary} from '../../core/story-summary.ts';
import type {StoryOrder, StoryPage} from '../library.ts';
import type {Database} from './database.ts';
import {type Condition, conditionOf} from './filters.ts';
import {SELECT_STORY, type StoryRow, toStory} from './stories.ts';

const ORDERS: {readonly [Order in StoryOrder]: string} = {
	added: 'number',
	latest: 'latest DESC, number DESC',
	name: 'name COLLATE NOCASE, number',
	sources: 'sources DESC, latest DESC, number DESC',
};

/** See `Library.stories`. */
export function listStories(
	database: Database,
	filter: Filter,
	{offset, limit, order = 'latest'}: StoryPage,
): readonly StorySummary[] {
	const {sql, values} = storyCondition(database, filter);
	return database
		.all<StoryRow>(`${SELECT_STORY} WHERE ${sql} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`, ...values, limit, offset)
		.map((row) => toStory(database, row));
}

/** See `Library.countStories`. */
export function countStories(database: Database, filter: Filter): number {
	const {sql, values} = storyCondition(database, filter);
	return database.first<{count: number}>(`SELECT count(*) AS count FROM story WHERE ${sql}`, ...values)!.count;
}

/** See `Library.story`. */
export function readStory(database: Database, id: string): StorySummary | undefined {
	const row = database.first<StoryRow>(`${SELECT_STORY} WHERE id = ?`, id);
	return row && toStory(database, row);
}

function storyCondition(database: Database, filter: Filter): Condition {
	const {sql, values} = conditionOf(database, filter);
	if (sql === 'TRUE') return {sql, values};
	return storiesAmong(database, filter, {sql: `SELECT story FROM article WHERE ${sql}`, values});
}

/** Stories of articles that pass, which a `SELECT` gives; by words alone also those that a person called so. */
export function storiesAmong(database: Database, filter: Filter, passing: Condition): Condition {
	return {
		sql: `(number IN (${passing.sql}) OR number IN (SELECT value FROM json_each(?)))`,
		values: [...passing.values, JSON.stringify(calledSo(database, filter))],
	};
}

function calledSo(
	database: Database,
	{words = [], outlets = [], stories = [], before, after}: Filter,
): readonly number[] {
	const isOfWords = outlets.length + stories.length === 0 && before === undefined && after === undefined;
	if (!isOfWords) return [];
	return database
		.all<{number: number; name: string}>('SELECT number, name FROM story WHERE is_named')
		.filter(({name}) => words.every((word) => holdsBeginning(name, word)))
		.map(({number}) => number);
}
