import type {Summary} from '../library.ts';
import {prepareArticle, tallyOf} from '../prepare-article.ts';
import type {ArticleRecord} from '../record.ts';
import type {Database} from './database.ts';
import {forgetMarks} from './find-same.ts';
import {forgetFingerprint} from './fingerprints.ts';
import {startIntake} from './intake.ts';
import {toRecord} from './read.ts';
import {recordedPlace} from './records.ts';
import {refreshStories} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';
import {forgetWords} from './windows.ts';
import {countWords} from './word-counts.ts';

/** See `Library.remove`. */
export function removeArticles(database: Database, ids: readonly string[]): readonly Summary[] {
	const rows = summariesOf(database, ids);
	if (rows.length === 0) return [];
	database.run('DELETE FROM removed');
	for (const row of rows) {
		const {number} = row;
		const record = toRecord(database, row);
		database.run('INSERT INTO removed (number, record) VALUES (?, ?)', number, JSON.stringify(record));
		countWords(database, [tallyOf(record.source)], -1);
		forgetWords(database, number);
		forgetFingerprint(database, number);
		forgetMarks(database, number, row.url ?? undefined);
		database.run('DELETE FROM article WHERE number = ?', number);
	}
	refreshStories(
		database,
		rows.flatMap(({storyNumber}) => storyNumber ?? []),
	);
	return rows.map(toSummary);
}

/** See `Library.putBack`. */
export function putBackRemoved(database: Database): readonly Summary[] {
	const records = database
		.all<{record: string}>('SELECT record FROM removed ORDER BY number')
		.map(({record}) => JSON.parse(record) as ArticleRecord);
	const intake = startIntake(database);
	const ids = records.map((record) => {
		const {number, sha256, added} = record;
		const placed = recordedPlace(database, record);
		return intake.insert(prepareArticle(record.source), {number, sha256, added, placed}).id;
	});
	intake.finish();
	database.run('DELETE FROM removed');
	return summariesOf(database, ids).map(toSummary);
}

function summariesOf(database: Database, ids: readonly string[]): readonly SummaryRow[] {
	return database.all<SummaryRow>(
		`${SELECT_SUMMARY} WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.number`,
		JSON.stringify(ids),
	);
}
