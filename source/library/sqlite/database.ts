import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite';
import {readableSqliteError} from './sqlite-error.ts';

/** What a statement gives for one row. */
export type Row = Readonly<Record<string, unknown>>;

/** An open SQLite file: statements are compiled once, errors name the file. */
export type Database = {
	readonly file: string;
	readonly all: <Found = Row>(sql: string, ...values: readonly SQLInputValue[]) => readonly Found[];
	readonly first: <Found = Row>(sql: string, ...values: readonly SQLInputValue[]) => Found | undefined;
	/** Carries out one statement, and gives the number of the row it put in. */
	readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number;
	/** Carries out statements without values. */
	readonly exec: (sql: string) => void;
	/** Everything inside happens, or nothing of it. Waits for other programs that write. */
	readonly write: <Result>(work: () => Result) => Result;
	/** Everything inside sees the file as it is at this moment. */
	readonly read: <Result>(work: () => Result) => Result;
	readonly close: () => void;
};

/** Wraps an open file. */
export function wrapDatabase(sqlite: DatabaseSync, file: string): Database {
	const statements = new Map<string, StatementSync>();
	const prepare = (sql: string) => {
		let statement = statements.get(sql);
		if (!statement) {
			statement = sqlite.prepare(sql);
			statements.set(sql, statement);
		}
		return statement;
	};
	const named = <Result>(work: () => Result): Result => {
		try {
			return work();
		} catch (error) {
			throw readableSqliteError(error, file);
		}
	};
	const transaction = <Result>(begin: string, work: () => Result): Result => {
		named(() => prepare(begin).run());
		try {
			const result = work();
			named(() => prepare('COMMIT').run());
			return result;
		} catch (error) {
			rollBack(sqlite);
			throw error;
		}
	};
	return {
		file,
		all: <Found>(sql: string, ...values: readonly SQLInputValue[]) =>
			named(() => prepare(sql).all(...values) as readonly unknown[] as readonly Found[]),
		first: <Found>(sql: string, ...values: readonly SQLInputValue[]) =>
			named(() => prepare(sql).get(...values) as Found | undefined),
		run: (sql, ...values) => named(() => Number(prepare(sql).run(...values).lastInsertRowid)),
		exec: (sql) => named(() => sqlite.exec(sql)),
		write: (work) => transaction('BEGIN IMMEDIATE', work),
		read: (work) => transaction('BEGIN', work),
		close: () => sqlite.close(),
	};
}

function rollBack(sqlite: DatabaseSync): void {
	try {
		sqlite.exec('ROLLBACK');
	} catch {
		// A full disk ends a transaction by itself, and leaves none to roll back; what went wrong is on its way to the user.
	}
}
