import {indexedWords} from '../../core/stories/candidates.ts';
import {writeBlocks} from '../block-code.ts';
import type {PlacedBy} from '../library.ts';
import type {PreparedArticle} from '../prepare-article.ts';
import type {ArticleRecord} from '../record.ts';
import {openArticleIndex} from './article-index.ts';
import type {Database} from './database.ts';
import {type FindSame, keepAddress, startRecognition} from './find-same.ts';
import {freeId} from './free-id.ts';
import {startGrouping} from './grouping.ts';
import {outletNumber} from './outlets.ts';
import {refreshStories} from './stories.ts';
import {indexWords} from './windows.ts';
import {countWords} from './word-counts.ts';

/** Takes in the articles that come during one transaction. What many of them change is written once, at the end. */
export type Intake = {
	readonly findSame: FindSame;
	/** Puts an article in, under a free id. */
	readonly insert: (prepared: PreparedArticle, record: NewRecord) => {readonly id: string; readonly number: number};
	/** Brings stories up to date at the end, by their numbers. */
	readonly refresh: (stories: readonly number[]) => void;
	readonly finish: () => void;
};

/** What is told of an article beside the article itself. */
export type NewRecord = Pick<ArticleRecord, 'sha256' | 'added'> & {
	/** Without one the article gets the next. */
	readonly number?: number | undefined;
	/** The story it is in by its number, `undefined` for none, or the one that it belongs to by what it says. */
	readonly placed: {readonly story: number; readonly by: PlacedBy} | undefined | 'by-words';
};

/** `last`: of the articles, those numbered up to it are known again. */
export function startIntake(database: Database, {last}: {readonly last?: number} = {}): Intake {
	const index = openArticleIndex(database);
	const findSame = startRecognition(database, index, last);
	const grouping = startGrouping(database, index);
	const stories = new Set<number>();
	const inserted: {readonly number: number; readonly prepared: PreparedArticle}[] = [];
	return {
		findSame,
		insert(prepared, record) {
			const article = insertArticle(database, prepared, record);
			keepAddress(database, article.number, prepared.marks.address);
			inserted.push({number: article.number, prepared});
			const keep = record.placed === 'by-words' ? grouping.place : grouping.keep;
			const fingerprint = keep(article.number, prepared);
			index.add({
				article: article.number,
				day: fingerprint.day,
				codes: {bands: prepared.marks.bands, words: indexedWords(fingerprint)},
			});
			if (typeof record.placed === 'object') stories.add(record.placed.story);
			return article;
		},
		refresh(changed) {
			for (const story of changed) stories.add(story);
		},
		finish() {
			refreshStories(database, stories);
			const tallies = inserted.map(({prepared}) => prepared.tally);
			countWords(database, tallies, 1);
			grouping.finish();
			index.write();
			// Last of all: FTS5 writes what it was given not only before it is asked, but before many other statements, too.
			for (const {number, prepared} of inserted) indexWords(database, number, prepared);
		},
	};
}

function insertArticle(
	database: Database,
	{source, counts}: PreparedArticle,
	{number: wished, sha256, added, placed}: NewRecord,
) {
	const {story, by} = typeof placed === 'object' ? placed : {story: undefined, by: undefined};
	const id = freeId(database, 'article', source.id);
	const number = database.run(
		`INSERT INTO article (number, id, outlet, title, published, url, author, story, placed_by, file, sha256, added, words, folded_words)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		wished ?? null,
		id,
		outletNumber(database, source.outlet),
		source.title,
		source.published ?? null,
		source.url ?? null,
		source.author ?? null,
		story ?? null,
		by ?? null,
		source.file,
		sha256 ?? null,
		added,
		counts.words,
		counts.foldedWords,
	);
	const blocks = writeBlocks(source.blocks);
	database.run('INSERT INTO body (number, text, blocks) VALUES (?, ?, ?)', number, source.text, blocks);
	return {id, number};
}
