import type {Database} from './database.ts';

/** An index of articles by numbers of theirs: bands of their texts (`sketch`), the heaviest of their words (`term`). */
export type Postings = {
	/** The articles that have any of these numbers, the newest first; of many the newest `most`. */
	readonly find: (codes: readonly number[]) => readonly number[];
	readonly add: (article: number, codes: readonly number[]) => void;
	/** Writes what was added. To be called at the end of the transaction. */
	readonly write: () => void;
};

type Table = 'sketch' | 'term';

export type PostingsOptions = {
	readonly most: number;
	/** Articles numbered beyond it are not found. */
	readonly last?: number;
};

/**
 * Opens an index for one transaction. What is added is held in memory until the end, since FTS5 writes what it was given into its
 * file, a segment of its own, before it answers the next question: with questions and additions in turn, each article would
 * make a segment that has to be merged with others, and to be asked by all that follow.
 */
export function openPostings(
	database: Database,
	table: Table,
	{most, last = Number.MAX_SAFE_INTEGER}: PostingsOptions,
): Postings {
	const added = new Map<number, readonly number[]>();
	const addedBy = new Map<number, number[]>();
	// Nothing is written before the end: what the index answers once it answers again.
	const answers = new Map<string, readonly number[]>();
	const findWritten = (codes: readonly number[]) => {
		if (codes.length === 0) return [];
		const match = codes.map(tokenOf).join(' OR ');
		const known = answers.get(match) ?? readArticles(database, table, match, {most, last});
		answers.set(match, known);
		return known;
	};
	const findAdded = (codes: readonly number[]) => {
		const articles = codes.flatMap((code) => addedBy.get(code) ?? []).filter((article) => article <= last);
		return [...new Set(articles)].sort((one, other) => other - one);
	};
	return {
		find: (codes) => [...findAdded(codes), ...findWritten(codes)].slice(0, most),
		add(article, codes) {
			added.set(article, codes);
			for (const code of codes) {
				const articles = addedBy.get(code);
				if (articles) articles.push(article);
				else addedBy.set(code, [article]);
			}
		},
		write() {
			for (const [article, codes] of added)
				database.run(`INSERT INTO ${table} (rowid, codes) VALUES (?, ?)`, article, codes.map(tokenOf).join(' '));
		},
	};
}

/** Takes an article out of an index. */
export function forgetPostings(database: Database, table: Table, article: number): void {
	database.run(`DELETE FROM ${table} WHERE rowid = ?`, article);
}

function readArticles(
	database: Database,
	table: Table,
	match: string,
	{most, last}: Required<PostingsOptions>,
): readonly number[] {
	// The limit stands in the statement: as a value, SQLite would plan the statement anew each time, which takes as long as the answer.
	return database
		.all<{article: number}>(
			`SELECT rowid AS article FROM ${table} WHERE ${table} MATCH ? AND rowid <= ? ORDER BY rowid DESC LIMIT ${most}`,
			match,
			last,
		)
		.map(({article}) => article);
}

const tokenOf = (code: number) => code.toString(36);
