import {writeBlocks} from '../block-code.ts';
import type {Answer} from '../library.ts';
import {prepareArticle} from '../prepare-article.ts';
import type {ArticleRecord, LibraryRecord, StoryRecord} from '../record.ts';
import type {Database} from './database.ts';
import {type Intake, startIntake} from './intake.ts';
import {openDatabase} from './open-database.ts';
import {part} from './parted.ts';
import {readSource, toRecord} from './read.ts';
import {recordedStory} from './stories.ts';
import {SELECT_SUMMARY, type SummaryRow} from './summaries.ts';

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
	const answers: Answer[] = [];
	// Compared with what was there before: the articles of one library are not judged anew.
	const intake = startIntake(database, {last});
	for (const record of records) {
		if (record.kind === 'article') {
			answers.push(restoreArticle(database, intake, record));
			continue;
		}
		const [one, other] = record.stories.map((story) => recordedStory(database, story));
		part(database, one!, other!);
		intake.refresh([one!, other!]);
	}
	intake.finish();
	return answers;
}

function restoreArticle(database: Database, intake: Intake, record: ArticleRecord): Answer {
	const {source, sha256, added} = record;
	const known = readSource(database, source.id);
	const isThere = known?.text === source.text && writeBlocks(known.blocks) === writeBlocks(source.blocks);
	if (isThere) return {kind: 'kept', id: known.id, title: known.title, sameBy: 'text', likeness: 1};
	const prepared = prepareArticle(source);
	const same = intake.findSame(prepared.source, prepared.marks, true);
	if (same) {
		const {id, title, sameBy, likeness} = same;
		return {kind: 'kept', id, title, sameBy, likeness};
	}
	const {id} = intake.insert(prepared, {
		number: record.number > lastNumber(database) ? record.number : undefined,
		sha256,
		added,
		placed: recordedPlace(database, record),
	});
	return {kind: 'added', id, title: source.title};
}

/** Where a record says that its article is; its story is made if it is not there. */
export function recordedPlace(database: Database, {placed}: Pick<ArticleRecord, 'placed'>) {
	return placed && {story: recordedStory(database, placed.story), by: placed.by};
}
