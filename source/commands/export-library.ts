import {existsSync} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import {HEADER, toLine} from '../library/jsonl.ts';
import type {Library} from '../library/library.ts';
import {countOf} from '../typeset/figures.ts';
import {EXIT_DONE, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {unwritable} from './unwritable.ts';

/** `wirediff export [FILE]` */
export const runExport: Run = async ({words: [file], options}, context) => {
	const library = await openKnownLibrary(options, context);
	if (!library) throw new UserError('export: there is no library yet; wirediff add makes one');
	const {sources} = await library.totals();
	if (file === undefined || file === '-') await writeLines(library, context.print);
	else await writeFile(library, file, options.isGranted);
	return {stdout: '', notes: [`${countOf(sources, 'article')} written`], exitCode: EXIT_DONE};
};

async function writeLines(library: Library, print: (text: string) => Promise<void>): Promise<void> {
	await print(HEADER);
	for await (const record of library.records()) await print(toLine(record));
}

/** Writes beside the file, and puts it in its place when it is whole: whoever finds the file finds all of it. */
async function writeFile(library: Library, file: string, mayReplace: boolean): Promise<void> {
	if (existsSync(file) && !mayReplace) throw new UserError(`${file}: is there already; --yes replaces it`);
	const part = `${file}.part-${process.pid}`;
	try {
		await using handle = await open(part, 'wx', 0o600);
		await writeLines(library, async (text) => void (await handle.write(text)));
		await handle.sync();
		await rename(part, file);
	} catch (error) {
		await rm(part, {force: true});
		throw unwritable(error, file);
	}
}
