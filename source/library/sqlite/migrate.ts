import {UserError} from '../../core/user-error.ts';
import type {Database} from './database.ts';
import {MIGRATIONS, type Migration} from './schema.ts';

// "wire" in ASCII: tells a library from any other SQLite file.
const APPLICATION_ID = 0x77697265;

/** Throws a `UserError` for a library of a newer version, and for a database that is no library. Changes nothing. */
export function assertKnown(database: Database): void {
	versionOf(database, MIGRATIONS.length);
}

/**
 * Takes a library through those of the steps that it has not gone yet, whole or not at all; an empty file becomes a library. Throws
 * what `assertKnown` throws.
 */
export function migrate(database: Database, steps: readonly Migration[] = MIGRATIONS): void {
	const latest = steps.length;
	if (versionOf(database, latest) === latest) return;
	database.write(() => {
		// Asked again: another program may have been quicker.
		for (const step of steps.slice(versionOf(database, latest))) step(database);
		database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${latest}`);
	});
}

// What has changed since is no matter to who only reads.
const READ_AS_IT_IS = 1;

/** Whether a library that may not be written can be read, though it is not of this program's version. */
export function isReadable(database: Database): boolean {
	return versionOf(database, MIGRATIONS.length) >= READ_AS_IT_IS;
}

function versionOf(database: Database, latest: number): number {
	const numberOf = (pragma: string) => Number(Object.values(database.first(`PRAGMA ${pragma}`) ?? {})[0]);
	const version = numberOf('user_version');
	const isOurs = numberOf('application_id') === APPLICATION_ID;
	const isEmpty = database.first('SELECT 1 FROM sqlite_schema') === undefined;
	if (!isOurs && !isEmpty) throw new UserError(`${database.file}: is a database, but not a wirediff library`);
	if (version > latest)
		throw new UserError(
			`${database.file}: is a library of a newer wirediff (version ${version}, this one knows ${latest})`,
		);
	return version;
}
