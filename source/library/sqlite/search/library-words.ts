import {makeVocabulary, type Vocabulary} from '../../../core/search/vocabulary.ts';
import type {WordCounts} from '../../../core/search/weigh.ts';
import type {Database} from '../database.ts';

/** The words of a library. */
export type LibraryWords = WordCounts & {
	readonly vocabulary: Vocabulary;
	/** The forms of a word, the commonest first, `limit` at most. */
	readonly formsOf: (key: string, limit: number) => readonly string[];
};

/** Gives the words of a library as they are now. All forms are held in memory, and only those that came later are read again. */
export function openWords(database: Database): () => LibraryWords {
	let known = {rows: 0, revision: 0};
	let keysOf = new Map<string, string[]>();
	let words = wordsWith(database, keysOf);
	return () => {
		const now = database.first<{rows: number; revision: number}>(
			'SELECT (SELECT count(*) FROM word) AS rows, number AS revision FROM revision',
		)!;
		if (now.revision !== known.revision) {
			const added = readForms(database, known.revision);
			// Otherwise some went with their articles.
			const isLonger = known.rows + added.length === now.rows;
			keysOf = isLonger ? collect(keysOf, added) : collect(new Map(), readForms(database, 0));
			known = now;
			if (added.length > 0 || !isLonger) words = wordsWith(database, keysOf);
		}
		return {...words, sentenceCount: readSentenceCount(database)};
	};
}

const readSentenceCount = (database: Database) =>
	database.first<{count: number}>('SELECT count FROM sentence_total')!.count;

type Form = {readonly form: string; readonly key: string};

/** Words that came when a library had this revision, or later. */
const readForms = (database: Database, revision: number): readonly Form[] =>
	database.all<Form>('SELECT form, key FROM word WHERE since >= ?', revision);

function collect(keysOf: Map<string, string[]>, forms: readonly Form[]): Map<string, string[]> {
	for (const {form, key} of forms) {
		const keys = keysOf.get(form);
		if (keys) keys.push(key);
		else keysOf.set(form, [key]);
	}
	return keysOf;
}

function wordsWith(
	database: Database,
	keysOf: ReadonlyMap<string, readonly string[]>,
): Omit<LibraryWords, 'sentenceCount'> {
	const countOf = (key: string) =>
		database.first<{count: number}>('SELECT coalesce(sum(count), 0) AS count FROM word WHERE key = ?', key)!.count;
	return {
		vocabulary: makeVocabulary(keysOf, (key) => countOf(key) > 0),
		countOf,
		formsOf: (key, limit) =>
			database
				.all<{form: string}>('SELECT form FROM word WHERE key = ? ORDER BY count DESC, form LIMIT ?', key, limit)
				.map(({form}) => form),
	};
}
