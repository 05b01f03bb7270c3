import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Source} from '../core/model.ts';
import {makeSource} from '../core/text/source.ts';
import {UserError} from '../core/user-error.ts';

/** The sources in some files and folders, in the order given; a folder's `sources.json` names and cuts them. */
export async function openPaths(paths: readonly string[]): Promise<readonly Source[]> {
	if (paths.length === 0) throw new UserError('no file or folder to open');
	const opened: Source[] = [];
	for (const folder of paths) {
		const list = JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8'));
		for (const {id, file, from, to, outlet, published} of list.sources) {
			const text = await readFile(join(folder, file), 'utf8');
			const part = text.slice(from ? text.indexOf(from) : 0, to ? text.indexOf(to) : text.length);
			opened.push(makeSource({id, file: join(folder, file), text: part, outlet, published, story: list.story}));
		}
	}
	return opened;
}
