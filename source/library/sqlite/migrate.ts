import {UserError} from '../../core/user-error.ts';
import type {Database} from './database.ts';
import {MIGRATIONS} from './schema.ts';

// "wire" in ASCII: tells a library from any other SQLite file.
const APPLICATION_ID = 0x77697265;

/** Throws a `UserError` for a library of a newer version, and for a database that is no library. Changes nothing. */
export function assertKnown(database: Database): void {
	versionOf(database);
}

/**
 * Brings a library to the version this program knows, in one step that happens whole or not at all; an empty file becomes a
 * library.
 */
export function migrate(database: Database, to: number = MIGRATIONS.length): void {
	if (versionOf(database) === to) return;
	database.write(() => {
		// Asked again: another program may have been quicker.
		for (const migration of MIGRATIONS.slice(versionOf(database), to)) migration(database);
		database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${to}`);
	});
}

function versionOf(database: Database): number {
	const numberOf = (pragma: string) => Number(Object.values(database.first(`PRAGMA ${pragma}`) ?? {})[0]);
	const version = numberOf('user_version');
	const isOurs = numberOf('application_id') === APPLICATION_ID;
	const isEmpty = database.first('SELECT 1 FROM sqlite_schema') === undefined;
	if (!isOurs && !isEmpty) throw new UserError(`${database.file}: is a database, but not a wirediff library`);
	if (version > MIGRATIONS.length)
		throw new UserError(
			`${database.file}: is a library of a newer wirediff (version ${version}, this one knows ${MIGRATIONS.length})`,
		);
	return version;
}
