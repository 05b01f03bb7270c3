import {readFile} from 'node:fs/promises';
import {EXIT_DONE, type Run} from './command.ts';

/** `wirediff --version` */
export const runVersion: Run = async (_request, {root}) => {
	const {version} = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
	return {stdout: `${version}\n`, notes: [], exitCode: EXIT_DONE};
};
