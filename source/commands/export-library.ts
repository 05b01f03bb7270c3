import {existsSync} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import {STDIN} from '../ingest/open.ts';
import {untilAborted} from '../ingest/until-aborted.ts';
import {HEADER, toLine} from '../library/jsonl.ts';
import type {Library} from '../library/library.ts';
import type {LibraryRecord} from '../library/record.ts';
import {countOf} from '../typeset/figures.ts';
import {type Context, EXIT_DONE, EXIT_INTERRUPTED, type Run} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {slowCount} from './slow-count.ts';
import {unwritable} from './unwritable.ts';

/** `wirediff export [FILE]` */
export const runExport: Run = async ({words: [file], options}, context) => {
	const library = await openKnownLibrary(options, context);
	if (!library) throw new UserError('export: there is no library yet; wirediff add makes one');
	const signal = context.heedInterrupts();
	const isToFile = file !== undefined && file !== STDIN;
	if (isToFile && existsSync(file) && !options.isGranted)
		throw new UserError(`${file}: is there already; --yes replaces it`);
	const records = untilAborted(library.records(), signal);
	const written = isToFile
		? await writeFile(records, file, signal, await tellingOf(library, context))
		: await writeLines(records, context.print);
	library.close();
	context.showProgress?.('');
	const note = `${countOf(written, 'article')} written`;
	if (signal.aborted) return {stdout: '', notes: [`stopped: ${note}`], exitCode: EXIT_INTERRUPTED};
	return {stdout: '', notes: [note], exitCode: EXIT_DONE};
};

type Records = AsyncIterable<LibraryRecord>;
type Tell = (articles: number) => void;

/** Shows how many articles of all are written. */
async function tellingOf(library: Library, {showProgress}: Context): Promise<Tell> {
	const {sources} = await library.totals();
	return slowCount((articles) => showProgress?.(`writing articles: ${articles} of ${sources}`));
}

/** Writes the records, and gives the number of articles among them. */
async function writeLines(records: Records, print: (text: string) => Promise<void>, tell?: Tell): Promise<number> {
	let articles = 0;
	await print(HEADER);
	for await (const record of records) {
		await print(toLine(record));
		if (record.kind !== 'article') continue;
		articles++;
		tell?.(articles);
	}
	return articles;
}

/** Writes beside the file, and puts it in its place when it is whole: whoever finds the file finds all of it. */
async function writeFile(records: Records, file: string, signal: AbortSignal, tell: Tell): Promise<number> {
	const part = `${file}.part-${process.pid}`;
	try {
		await using handle = await open(part, 'wx', 0o600);
		const articles = await writeLines(records, async (text) => void (await handle.write(text)), tell);
		if (signal.aborted) return 0;
		await handle.sync();
		await rename(part, file);
		return articles;
	} catch (error) {
		throw unwritable(error, file);
	} finally {
		if (existsSync(part)) await rm(part);
	}
}
