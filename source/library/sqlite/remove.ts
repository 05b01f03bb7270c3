import type {Summary} from '../library.ts';
import {prepareArticle, tallyOf} from '../prepare-article.ts';
import type {ArticleRecord} from '../record.ts';
import {forgetPostings} from './article-index.ts';
import type {Database} from './database.ts';
import {forgetAddress} from './find-same.ts';
import {forgetFingerprint} from './fingerprints.ts';
import {startIntake} from './intake.ts';
import {toRecord} from './read.ts';
import {lastNumber, recordedPlace} from './records.ts';
import {refreshStories} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow, toSummary} from './summaries.ts';
import {forgetWords} from './windows.ts';
import {countWords} from './word-counts.ts';

// More steps back than anybody remembers. Until then the texts stay in the file, of which somebody may have wanted to be rid.
const MOST_REMOVALS = 20;

/** See `Library.remove`. */
export function removeArticles(database: Database, ids: readonly string[]): readonly Summary[] {
	const rows = summariesOf(database, ids);
	if (rows.length === 0) return [];
	const removal = database.run('INSERT INTO removal (last_article) VALUES (?)', lastNumber(database));
	database.run('DELETE FROM removal WHERE number <= ?', removal - MOST_REMOVALS);
	for (const row of rows) {
		const {number} = row;
		const record = toRecord(database, row);
		database.run(
			'INSERT INTO removed (number, removal, record) VALUES (?, ?, ?)',
			number,
			removal,
			JSON.stringify(record),
		);
		countWords(database, [tallyOf(record.source)], -1);
		forgetWords(database, number);
		forgetFingerprint(database, number);
		forgetAddress(database, number, row.url ?? undefined);
		database.run('DELETE FROM article WHERE number = ?', number);
	}
	forgetPostings(database, new Set(rows.map(({number}) => number)));
	refreshStories(
		database,
		rows.flatMap(({storyNumber}) => storyNumber ?? []),
	);
	return rows.map(toSummary);
}

type Removal = {readonly number: number; readonly lastArticle: number};

/** See `Library.putBack`. */
export function putBackRemoved(database: Database): readonly Summary[] {
	for (;;) {
		const removal = database.first<Removal>(
			'SELECT number, last_article AS lastArticle FROM removal ORDER BY number DESC LIMIT 1',
		);
		if (!removal) return [];
		const ids = putBack(database, removal);
		database.run('DELETE FROM removal WHERE number = ?', removal.number);
		if (ids.length > 0) return summariesOf(database, ids).map(toSummary);
	}
}

/** Puts back what a removal took out, but for what was added again since. Gives the ids. */
function putBack(database: Database, {number, lastArticle}: Removal): readonly string[] {
	const records = database
		.all<{record: string}>('SELECT record FROM removed WHERE removal = ? ORDER BY number', number)
		.map(({record}) => JSON.parse(record) as ArticleRecord);
	const intake = startIntake(database);
	const missing = records
		.map((record) => ({record, prepared: prepareArticle(record.source)}))
		.filter(({prepared: {source, marks}}) => (intake.findSame(source, marks, true)?.number ?? 0) <= lastArticle);
	const ids = missing.map(({record, prepared}) => {
		const {sha256, added} = record;
		const placed = recordedPlace(database, record);
		return intake.insert(prepared, {number: record.number, sha256, added, placed}).id;
	});
	intake.finish();
	return ids;
}

function summariesOf(database: Database, ids: readonly string[]): readonly SummaryRow[] {
	return database.all<SummaryRow>(
		`${SELECT_SUMMARY} WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.number`,
		JSON.stringify(ids),
	);
}
