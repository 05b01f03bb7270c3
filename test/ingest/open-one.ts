import {join} from 'node:path';
import {expect} from 'vitest';
import type {Source} from '../../source/core/model.ts';
import {openPaths} from '../../source/ingest/open.ts';
import {folderOf} from '../helpers/folder.ts';

/** What a file of this name and content gives. */
export async function openFile(name: string, content: string | Uint8Array) {
	const folder = await folderOf({[name]: content});
	return openPaths([join(folder, name)]);
}

/** The only source in such a file. */
export async function openOne(name: string, content: string | Uint8Array): Promise<Source> {
	const {sources} = await openFile(name, content);
	expect(sources).toHaveLength(1);
	return sources[0]!;
}

/** All blocks of a source with their kinds. */
export const blocksOf = ({text, blocks}: Source) =>
	blocks.map(({start, end, kind}) => `${kind}: ${text.slice(start, end)}`);
