import {chmodSync, existsSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {UserError} from '../../core/user-error.ts';
import {type Database, wrapDatabase} from './database.ts';
import {loadSqlite} from './load-sqlite.ts';
import {assertKnown, migrate} from './migrate.ts';
import {readableSqliteError} from './sqlite-error.ts';

// Longer than any step of an import takes, on a slow disk too.
const WAIT_MS = 20_000;

// What adding to a library of 100,000 articles touches again and again: the upper part of its indexes.
const CACHE_KILOBYTES = 32_768;

/** Opens a library's file, or makes one, and brings it to this program's version. Throws a `UserError` that names the file. */
export function openDatabase(file: string): Database {
	const isNew = !existsSync(file);
	try {
		if (isNew) mkdirSync(dirname(file), {recursive: true, mode: 0o700});
	} catch (error) {
		throw new UserError(`${dirname(file)}: cannot be made (${(error as NodeJS.ErrnoException).code})`);
	}
	const database = connect(file);
	try {
		database.exec(
			`PRAGMA busy_timeout = ${WAIT_MS}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE_KILOBYTES}`,
		);
		assertKnown(database);
		// What was reported added is on the disk, also after the power failed.
		database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
		migrate(database);
		// What one reads is nobody else's business.
		if (isNew) chmodSync(file, 0o600);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}

function connect(file: string): Database {
	const {DatabaseSync} = loadSqlite();
	try {
		return wrapDatabase(new DatabaseSync(file), file);
	} catch (error) {
		throw readableSqliteError(error, file);
	}
}
