import {writeBlocks} from '../block-code.ts';
import type {Answer} from '../library.ts';
import {type PreparedArticle, prepareArticle, type WordTally} from '../prepare-article.ts';
import type {ArticleRecord, LibraryRecord, StoryRecord} from '../record.ts';
import {insertArticle} from './add.ts';
import type {Database} from './database.ts';
import {findSame} from './find-same.ts';
import {type Grouping, startGrouping} from './grouping.ts';
import {openDatabase} from './open-database.ts';
import {part} from './parted.ts';
import {readSource, toRecord} from './read.ts';
import {recordedStory, refreshStories} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow} from './summaries.ts';
import {countWords} from './word-counts.ts';

// Held in memory at a time.
const STEP = 100;

/** See `Library.records`. Read through a connection of its own, so that the library may be changed meanwhile. */
export async function* readRecords(file: string): AsyncGenerator<LibraryRecord> {
	const database = openDatabase(file);
	try {
		database.exec('BEGIN');
		for (let last = 0, rows: readonly SummaryRow[]; ; last = rows.at(-1)?.number ?? last) {
			rows = database.all<SummaryRow>(
				`${SELECT_SUMMARY} WHERE article.number > ? ORDER BY article.number LIMIT ${STEP}`,
				last,
			);
			for (const row of rows) yield {kind: 'article', ...toRecord(database, row)};
			if (rows.length < STEP) break;
		}
		for (const {one, other} of database.all<{one: number; other: number}>('SELECT one, other FROM parted'))
			yield {kind: 'parted', stories: [readStoryRecord(database, one), readStoryRecord(database, other)]};
		database.exec('COMMIT');
	} finally {
		database.close();
	}
}

function readStoryRecord(database: Database, number: number): StoryRecord {
	const row = database.first<{id: string; name: string; isNamed: number}>(
		'SELECT id, name, is_named AS isNamed FROM story WHERE number = ?',
		number,
	)!;
	return {id: row.id, name: row.name, isNamed: row.isNamed === 1};
}

/** The number of the last article that was ever added. */
export function lastNumber(database: Database): number {
	return database.first<{seq: number}>("SELECT seq FROM sqlite_sequence WHERE name = 'article'")?.seq ?? 0;
}

/** See `Library.restore`. */
export function restoreRecords(database: Database, records: readonly LibraryRecord[], last: number): readonly Answer[] {
	const stories: number[] = [];
	const answers: Answer[] = [];
	const added: WordTally[] = [];
	const grouping = startGrouping(database);
	for (const record of records) {
		if (record.kind === 'article') {
			const prepared = prepareArticle(record.source);
			const {answer, story} = restoreArticle(database, prepared, record, {last, grouping});
			answers.push(answer);
			if (answer.kind === 'added') added.push(prepared.tally);
			if (story !== undefined) stories.push(story);
			continue;
		}
		const [one, other] = record.stories.map((story) => recordedStory(database, story));
		part(database, one!, other!);
		stories.push(one!, other!);
	}
	refreshStories(database, stories);
	countWords(database, added, 1);
	grouping.finish();
	return answers;
}

function restoreArticle(
	database: Database,
	prepared: PreparedArticle,
	record: ArticleRecord,
	{last, grouping}: {readonly last: number; readonly grouping: Grouping},
): {readonly answer: Answer; readonly story?: number | undefined} {
	const {source} = record;
	const known = readSource(database, source.id);
	const isThere = known?.text === source.text && writeBlocks(known.blocks) === writeBlocks(source.blocks);
	if (isThere) return {answer: {kind: 'kept', id: known.id, title: known.title, sameBy: 'text', likeness: 1}};
	// Compared with what was there before: the articles of one library are not judged anew.
	const same = findSame(database, source, prepared.marks, {last});
	if (same) return {answer: {kind: 'kept', ...same}};
	const number = record.number > lastNumber(database) ? record.number : undefined;
	const {id, number: given, story} = insertArticle(database, prepared, {...record, number});
	grouping.keep(given, prepared);
	return {answer: {kind: 'added', id, title: source.title}, story};
}
