import type {Source} from '../../core/model.ts';
import type {PreparedArticle} from '../prepare-article.ts';
import type {Database} from './database.ts';

// More blocks than a text of 8 MB can have, the longest that is read; twice that many articles as there are seconds in a
// lifetime still fit into what a number holds exactly.
const WINDOW_BITS = 22;

/** The part of SQL that gives the number of the article a window belongs to. */
export const ARTICLE_OF_WINDOW = `rowid >> ${WINDOW_BITS}`;

/** The part of SQL that gives the number of an article's first window, that of what lists tell of it. */
export const FIRST_WINDOW = `article.number << ${WINDOW_BITS}`;

/** The part of SQL that tells a block's window from one of what lists tell of an article. */
export const IS_BLOCK = `(rowid & ${2 ** WINDOW_BITS - 1}) > 0`;

/** What `windowNumber` made the number of a block's window of. */
export function windowOf(number: number): {readonly article: number; readonly block: number} {
	return {article: Math.floor(number / 2 ** WINDOW_BITS), block: (number % 2 ** WINDOW_BITS) - 1};
}

/** The number of a window: of what lists tell of an article (`undefined`), or of one of its blocks. */
export function windowNumber(article: number, block: number | undefined): number {
	return article * 2 ** WINDOW_BITS + (block === undefined ? 0 : block + 1);
}

/**
 * Puts an article's words into the index, a window a block: a phrase is then found where it stands without its article being
 * read. They go in as searching sees them, which is how they are asked for. Furniture and comments are not searched.
 */
export function indexWords(database: Database, article: number, {source, blockWords}: PreparedArticle): void {
	const insert = (block: number | undefined, text: string) =>
		database.run('INSERT INTO word_window (rowid, text) VALUES (?, ?)', windowNumber(article, block), text);
	insert(undefined, headOf(source));
	for (const {block, forms} of blockWords) insert(block, forms);
}

/** Takes an article's words out of the index. */
export function forgetWords(database: Database, article: number): void {
	database.run(
		'DELETE FROM word_window WHERE rowid >= ? AND rowid < ?',
		windowNumber(article, undefined),
		windowNumber(article + 1, undefined),
	);
}

/** Replaces the window of what lists tell of an article. */
export function indexHead(database: Database, article: number, facts: Head): void {
	database.run('DELETE FROM word_window WHERE rowid = ?', windowNumber(article, undefined));
	database.run('INSERT INTO word_window (rowid, text) VALUES (?, ?)', windowNumber(article, undefined), headOf(facts));
}

type Head = Pick<Source, 'title' | 'outlet' | 'author'>;

const headOf = ({title, outlet, author = ''}: Head) => `${title}\n${outlet}\n${author}`;
