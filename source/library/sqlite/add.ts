import {writeBlocks} from '../block-code.ts';
import type {Answer, Arrival, PlacedBy} from '../library.ts';
import {type PreparedArticle, prepareArticle, type WordTally} from '../prepare-article.ts';
import type {ArticleRecord} from '../record.ts';
import type {Database} from './database.ts';
import {findSame, keepMarks} from './find-same.ts';
import {freeId} from './free-id.ts';
import {startGrouping} from './grouping.ts';
import {putInto, recordedStory, refreshStories, toldStory} from './stories.ts';
import {indexWords} from './windows.ts';
import {countWords} from './word-counts.ts';

/** Adds articles inside a transaction; see `Library.add`. */
export function addArrivals(database: Database, arrivals: readonly Arrival[], now: string): readonly Answer[] {
	const stories: number[] = [];
	const added: WordTally[] = [];
	const grouping = startGrouping(database);
	const answers = arrivals.map(
		({source: given, prepared = prepareArticle(given), sha256, hasOutlet = true}): Answer => {
			const {source} = prepared;
			const same = findSame(database, source, prepared.marks, {hasOutlet});
			if (same) {
				stories.push(...tellStory(database, same.number, source.story));
				const {id, title, sameBy, likeness} = same;
				return {kind: 'kept', id, title, sameBy, likeness};
			}
			const {id, number} = insertArticle(database, prepared, {
				number: undefined,
				sha256,
				added: now,
				placed: undefined,
			});
			stories.push(...tellStory(database, number, source.story));
			grouping.place(number, prepared);
			added.push(prepared.tally);
			return {kind: 'added', id, title: source.title};
		},
	);
	refreshStories(database, stories);
	grouping.finish();
	countWords(database, added, 1);
	return answers;
}

/** Puts an article into the story its file tells of, unless something better is known. Gives the stories that changed. */
function tellStory(database: Database, article: number, name: string | undefined): readonly number[] {
	if (name === undefined) return [];
	const before = database.first<{story: number | null; by: PlacedBy | null}>(
		'SELECT story, placed_by AS by FROM article WHERE number = ?',
		article,
	);
	if (before?.by === 'person' || before?.by === 'told') return [];
	const story = toldStory(database, name);
	putInto(database, article, story, 'told');
	return [story, ...(before?.story == null ? [] : [before.story])];
}

/** What is told of an article beside the article itself; it may yet be without its number. */
type NewRecord = Omit<ArticleRecord, 'source' | 'number'> & {readonly number: number | undefined};

/** Puts an article in, under a free id. Its story's counts are brought up to date by `refreshStories`, those of words by `countWords`. */
export function insertArticle(
	database: Database,
	prepared: PreparedArticle,
	{number: wished, sha256, added, placed}: NewRecord,
) {
	const {source, counts, marks} = prepared;
	const id = freeId(database, 'article', source.id);
	const number = database.run(
		`INSERT INTO article (number, id, outlet, title, published, url, author, file, sha256, added, words, folded_words)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		wished ?? null,
		id,
		outletNumber(database, source.outlet),
		source.title,
		source.published ?? null,
		source.url ?? null,
		source.author ?? null,
		source.file,
		sha256 ?? null,
		added,
		counts.words,
		counts.foldedWords,
	);
	const blocks = writeBlocks(source.blocks);
	database.run('INSERT INTO body (number, text, blocks) VALUES (?, ?, ?)', number, source.text, blocks);
	indexWords(database, number, prepared);
	keepMarks(database, number, marks);
	const story = placed && recordedStory(database, placed.story);
	if (placed && story !== undefined) putInto(database, number, story, placed.by);
	return {id, number, story};
}

/** The number an outlet is kept by. */
export function outletNumber(database: Database, name: string): number {
	const known = database.first<{number: number}>('SELECT number FROM outlet WHERE name = ?', name);
	return known?.number ?? database.run('INSERT INTO outlet (name) VALUES (?)', name);
}
