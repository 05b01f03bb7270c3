import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Context} from '../../source/commands/command.ts';
import {runExport} from '../../source/commands/export-library.ts';
import {parseArguments} from '../../source/commands/parse.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from '../library/sources.ts';

test('a library whose writing is stopped leaves no part of a file behind', async () => {
	const folder = await folderOf({});
	const file = join(folder, 'library.db');
	const library = openSqliteLibrary(file);
	await library.add([{source: sourceOf('ferries', 'The ferries stay in port.')}]);
	library.close();
	const exportTo = (signal: AbortSignal) => {
		const {request} = parseArguments(['export', join(folder, 'mine.jsonl'), '--library', file]);
		// What an export to a file knows of the world.
		return runExport(request, {heedInterrupts: () => signal} as Context);
	};
	expect(await exportTo(AbortSignal.abort())).toEqual({
		stdout: '',
		notes: ['stopped: 0 articles written'],
		exitCode: 130,
	});
	expect((await readdir(folder)).filter((name) => name.startsWith('mine'))).toEqual([]);
	expect(await exportTo(new AbortController().signal)).toMatchObject({notes: ['1 article written'], exitCode: 0});
	expect((await readdir(folder)).filter((name) => name.startsWith('mine'))).toEqual(['mine.jsonl']);
});
