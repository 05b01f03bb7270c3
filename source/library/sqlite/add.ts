import type {Source} from '../../core/model.ts';
import {countSourceWords} from '../../core/text/count-source.ts';
import {writeBlocks} from '../block-code.ts';
import type {Answer, Arrival, PlacedBy} from '../library.ts';
import type {ArticleRecord} from '../record.ts';
import type {Database} from './database.ts';
import {findSame, keepMarks, type Marks, marksOf} from './find-same.ts';
import {freeId} from './free-id.ts';
import {startGrouping} from './grouping.ts';
import {putInto, recordedStory, refreshStories, toldStory} from './stories.ts';
import {indexWords} from './windows.ts';
import {countWords} from './word-counts.ts';

/** Adds articles inside a transaction; see `Library.add`. */
export function addArrivals(database: Database, arrivals: readonly Arrival[], now: string): readonly Answer[] {
	const stories: number[] = [];
	const added: Source[] = [];
	const grouping = startGrouping(database);
	const answers = arrivals.map(({source: given, sha256, hasOutlet = true}): Answer => {
		const source = wellFormed(given);
		const marks = marksOf(source);
		const same = findSame(database, source, marks, {hasOutlet});
		if (same) {
			stories.push(...tellStory(database, same.number, source.story));
			const {id, title, sameBy, likeness} = same;
			return {kind: 'kept', id, title, sameBy, likeness};
		}
		const {id, number} = insertArticle(
			database,
			{source, number: undefined, sha256, added: now, placed: undefined},
			marks,
		);
		stories.push(...tellStory(database, number, source.story));
		grouping.place(number, source);
		added.push(source);
		return {kind: 'added', id, title: source.title};
	});
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

/** A record that may yet be without its number. */
type NewRecord = Omit<ArticleRecord, 'number'> & {readonly number: number | undefined};

/** Puts an article in, under a free id. Its story's counts are brought up to date by `refreshStories`, those of words by `countWords`. */
export function insertArticle(
	database: Database,
	{source, number: wished, sha256, added, placed}: NewRecord,
	marks: Marks = marksOf(source),
) {
	const id = freeId(database, 'article', source.id);
	const {words, foldedWords} = countSourceWords(source);
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
		words,
		foldedWords,
	);
	const blocks = writeBlocks(source.blocks);
	database.run('INSERT INTO body (number, text, blocks) VALUES (?, ?, ?)', number, source.text, blocks);
	indexWords(database, number, source);
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

/** Half of a character that needs two units cannot be stored: it becomes the sign for what cannot be read, which is as long. */
function wellFormed(source: Source): Source {
	const {id, file, outlet, title, published, url, author, story, text, blocks} = source;
	return {
		id: id.toWellFormed(),
		file: file.toWellFormed(),
		outlet: outlet.toWellFormed(),
		title: title.toWellFormed(),
		published,
		url: url?.toWellFormed(),
		author: author?.toWellFormed(),
		story: story?.toWellFormed(),
		text: text.toWellFormed(),
		blocks,
	};
}
