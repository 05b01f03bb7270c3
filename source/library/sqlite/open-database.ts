import {accessSync, chmodSync, constants, existsSync, mkdirSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {UserError} from '../../core/user-error.ts';
import {type Database, wrapDatabase} from './database.ts';
import {loadSqlite} from './load-sqlite.ts';
import {assertKnown, isReadable, migrate} from './migrate.ts';
import {damageIn, isBusy, readableSqliteError} from './sqlite-error.ts';

// Longer than any step of an import takes, on a slow disk too.
const WAIT_MS = 20_000;

// What adding to a library of 100,000 articles touches again and again: the upper part of its indexes.
const CACHE_KILOBYTES = 16_384;

// 32 MB of pages that changed, gathered before they are written into the file: ids, addresses and dates come in no order, and
// the same pages change with every batch.
const CHECKPOINT_PAGES = 8_000;

/**
 * Opens a library's file, or makes one, and brings it to this program's version. Where nothing may be written it is only read.
 * Throws a `UserError` that names the file.
 */
export function openDatabase(file: string): Database {
	const isNew = !existsSync(file);
	if (isNew) makeFolder(dirname(file));
	const isReadOnly = !isNew && !mayWrite(file);
	const database = connect(file, isReadOnly);
	try {
		database.exec(
			`PRAGMA busy_timeout = ${WAIT_MS}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -${CACHE_KILOBYTES}`,
		);
		assertKnown(database);
		// What was reported added is on the disk, also after the power failed.
		if (!isReadOnly) {
			turnOnLog(database);
			database.exec(`PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
		}
		if (!isReadOnly || !isReadable(database)) migrate(database);
		// What one reads is nobody else's business.
		if (isNew) chmodSync(file, 0o600);
		return database;
	} catch (error) {
		database.close();
		const damage = damageIn(error);
		throw damage === undefined ? error : new UserError(`${file}: is damaged and cannot be opened (${damage})`);
	}
}

// Two programs that make the same library meet here for some milliseconds.
const STEP_MS = 20;

/** Turns on write-ahead logging, for which a new file must be nobody else's at that moment: SQLite does not wait for that itself. */
function turnOnLog(database: Database): void {
	for (let waitedMs = 0; ; waitedMs += STEP_MS) {
		try {
			database.exec('PRAGMA journal_mode = WAL');
			return;
		} catch (error) {
			if (waitedMs >= WAIT_MS || !isBusy(error)) throw error;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP_MS);
		}
	}
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, {recursive: true, mode: 0o700});
	} catch (error) {
		throw new UserError(`${folder}: cannot be made (${(error as NodeJS.ErrnoException).code})`);
	}
}

/** Whether the file and what SQLite puts beside it may be written. */
function mayWrite(file: string): boolean {
	try {
		accessSync(file, constants.W_OK);
		accessSync(dirname(file), constants.W_OK);
		return true;
	} catch {
		return false;
	}
}

function connect(file: string, isReadOnly: boolean): Database {
	const {DatabaseSync} = loadSqlite();
	try {
		if (!isReadOnly) return wrapDatabase(new DatabaseSync(file), file);
		const address = pathToFileURL(resolve(file));
		// Even reading puts files beside the library, unless SQLite may take it that nobody writes. Where such files are, somebody does.
		if (!existsSync(`${file}-wal`)) address.search = 'immutable=1';
		return wrapDatabase(new DatabaseSync(address, {readOnly: true}), file);
	} catch (error) {
		throw readableSqliteError(error, file);
	}
}
