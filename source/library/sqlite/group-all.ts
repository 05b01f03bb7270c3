import {prepareArticle} from '../prepare-article.ts';
import type {Database} from './database.ts';
import {startGrouping} from './grouping.ts';
import {readSource} from './read.ts';

/** Groups every article that is in no story, the first added first; what a library of the second version lacks. */
export function groupAll(database: Database): void {
	const grouping = startGrouping(database);
	for (const {number, id} of database.all<{number: number; id: string}>(
		'SELECT number, id FROM article ORDER BY number',
	))
		grouping.place(number, prepareArticle(readSource(database, id)!));
	grouping.finish();
}
