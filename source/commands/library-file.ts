import {existsSync} from 'node:fs';
import {UserError} from '../core/user-error.ts';
import {libraryPath} from '../home/paths.ts';
import type {Library} from '../library/library.ts';
import type {Context, Options} from './command.ts';

type Asked = Pick<Options, 'library'>;

/** Where the library is or would be. Throws a `UserError` where there is no home for it. */
export function libraryFile({library}: Asked, {env}: Pick<Context, 'env'>): string {
	const file = library ?? libraryPath(env);
	if (file) return file;
	throw new UserError(
		'there is no home folder (HOME or XDG_DATA_HOME) to keep a library in; name a file with --library',
	);
}

/** The library, made if it is not there. */
export async function openLibrary(options: Asked, context: Pick<Context, 'env'>): Promise<Library> {
	// Loaded only here: Node's SQLite takes a while, and most commands work without.
	const {openSqliteLibrary} = await import('../library/sqlite/open-sqlite-library.ts');
	return openSqliteLibrary(libraryFile(options, context));
}

/** The library, or `undefined` where none was begun. Throws a `UserError` if one was named that is not there. */
export async function openKnownLibrary(options: Asked, context: Pick<Context, 'env'>): Promise<Library | undefined> {
	const file = options.library ?? libraryPath(context.env);
	if (file !== undefined && existsSync(file)) return openLibrary(options, context);
	if (options.library !== undefined) throw new UserError(`${options.library}: no such library; wirediff add makes one`);
	return undefined;
}
