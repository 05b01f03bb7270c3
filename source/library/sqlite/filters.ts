import type {Filter} from '../../core/search/filter.ts';
import {holdsBeginning} from '../../core/search/passes-filter.ts';
import {toSearchWords} from '../../core/search/search-word.ts';
import {findWords} from '../../core/text/words.ts';
import type {Database} from './database.ts';
import {ARTICLE_OF_WINDOW} from './windows.ts';

/** A condition on rows of `article`, and the values in it. */
export type Condition = {readonly sql: string; readonly values: readonly string[]};

/** A filter as the condition of a `WHERE`. */
export function conditionOf(database: Database, filter: Filter): Condition {
	const parts = [
		...(filter.outlets ?? []).map((wanted) =>
			among('article.outlet', database.all<Named>('SELECT number, name FROM outlet'), wanted),
		),
		...(filter.stories ?? []).map((wanted) =>
			among('article.story', database.all<Named>('SELECT number, name, id FROM story'), wanted),
		),
		...(filter.before === undefined ? [] : [{sql: 'published < ?', values: [filter.before]}]),
		...(filter.after === undefined ? [] : [{sql: 'published >= ?', values: [filter.after]}]),
		...(filter.words ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word)).map(holdingWord),
	];
	return {
		sql: parts.length === 0 ? 'TRUE' : parts.map(({sql}) => sql).join(' AND '),
		values: parts.flatMap(({values}) => values),
	};
}

type Named = {readonly number: number; readonly name: string; readonly id?: string};

function among(column: string, all: readonly Named[], wanted: string): Condition {
	const found = all.filter(({name, id}) => id === wanted || holdsBeginning(name, wanted));
	return {
		sql: `${column} IN (SELECT value FROM json_each(?))`,
		values: [JSON.stringify(found.map(({number}) => number))],
	};
}

/** A word as the index holds it, which parts what is written without spaces. */
function formsOf(word: string): string {
	const words = toSearchWords(word, findWords(word, {start: 0, end: word.length}));
	return words.map(({form}) => form).join(' ');
}

function holdingWord(word: string): Condition {
	return {
		sql: `article.number IN (SELECT ${ARTICLE_OF_WINDOW} FROM word_window WHERE word_window MATCH ?)`,
		values: [`"${formsOf(word).replaceAll('"', ' ')}" *`],
	};
}
