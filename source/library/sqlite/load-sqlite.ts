import type {DatabaseSync} from 'node:sqlite';

type Sqlite = {readonly DatabaseSync: typeof DatabaseSync};

/**
 * Node's SQLite, loaded at first need and without a word to the user: early versions of Node 22 warn that it is experimental,
 * which it has since ceased to be without a change in what is used here.
 */
export function loadSqlite(): Sqlite {
	const {emitWarning} = process;
	process.emitWarning = (warning: string | Error, ...rest: never[]) => {
		if (!String(warning).includes('SQLite')) emitWarning.call(process, warning, ...rest);
	};
	try {
		return process.getBuiltinModule('node:sqlite');
	} finally {
		process.emitWarning = emitWarning;
	}
}
