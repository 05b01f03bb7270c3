import {isAbsolute, join} from 'node:path';

type FolderVariable = 'XDG_CONFIG_HOME' | 'XDG_DATA_HOME' | 'XDG_STATE_HOME';

/** The variables that say where a person's files are. */
export type HomeVariables = Readonly<Partial<Record<'HOME' | FolderVariable, string>>>;

/** Where the settings are, whether the file is there or not; `undefined` without a home. */
export function configPath(variables: HomeVariables): string | undefined {
	return pathIn(variables, 'XDG_CONFIG_HOME', '.config', 'config.json');
}

/** Where reading positions, bookmarks and notes are kept; `undefined` without a home. */
export function statePath(variables: HomeVariables): string | undefined {
	return pathIn(variables, 'XDG_STATE_HOME', '.local/state', 'state.json');
}

/** Where the library is, whether the file is there or not; `undefined` without a home. */
export function libraryPath(variables: HomeVariables): string | undefined {
	return pathIn(variables, 'XDG_DATA_HOME', '.local/share', 'library.db');
}

// As the XDG Base Directory Specification has it: a relative path in one of its variables counts as none.
function pathIn(
	{HOME, ...variables}: HomeVariables,
	name: FolderVariable,
	fallback: string,
	file: string,
): string | undefined {
	const folder = variables[name];
	if (folder && isAbsolute(folder)) return join(folder, 'wirediff', file);
	return HOME && isAbsolute(HOME) ? join(HOME, fallback, 'wirediff', file) : undefined;
}
