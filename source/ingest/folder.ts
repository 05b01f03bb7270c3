import {type Dirent, existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, normalize, parse} from 'node:path';
import type {SourceParts} from '../core/text/source.ts';
import {UserError} from '../core/user-error.ts';
import {binaryKind} from './binary.ts';
import {cutPart} from './cut.ts';
import type {Document, Note, Reading} from './document.ts';
import {ENDINGS} from './formats.ts';
import {idFromFile} from './ids.ts';
import {readDocuments, readHead} from './read-documents.ts';
import {readable} from './read-text.ts';
import {LIST_FILE, readSourceList, type SourceList} from './source-list.ts';
import {tellFormat} from './tell-format.ts';

/** What stands in a folder: a source, whose id another may have, too, or a line about what gave none. */
export type Found = {readonly parts: SourceParts & Pick<Document, 'sha256' | 'isEntry'>} | Note;

/**
 * The texts of a folder and of the folders in it. Those its `sources.json` lists come first, in its order; then every
 * other file of a known format, names in natural order (2 before 10), and what is in inner folders last. Hidden files
 * and folders, links to folders, and what a browser saved beside a page are passed over in silence. A file that cannot be
 * read is told of and stops nothing; a mistake in `sources.json` is thrown.
 */
export async function* readFolder(
	folder: string,
	reading: Reading = {},
	alreadyRead: ReadonlySet<string> = new Set(),
): AsyncGenerator<Found> {
	const entries = await listEntries(folder).catch((error) => {
		if (error instanceof UserError) return {note: error.message};
		throw error;
	});
	if ('note' in entries) return yield entries;
	const list = entries.files.includes(LIST_FILE) ? await readSourceList(folder) : undefined;
	if (list) yield* readListed(folder, list, reading);
	const read = new Set([...alreadyRead, ...(list?.sources ?? []).map(({file}) => normalize(join(folder, file)))]);
	yield* readOthers(
		folder,
		entries.files.filter((name) => name !== LIST_FILE && !read.has(normalize(join(folder, name)))),
		reading,
	);
	const inner = entries.folders.filter((name) => !isOfPage(name, entries.files));
	for (const name of inner) yield* readFolder(join(folder, name), reading, read);
}

/** Whether a folder holds the pictures and scripts that a browser saved beside a page: `story_files` and `story.html`. */
function isOfPage(folder: string, files: readonly string[]): boolean {
	const [, page] = /^(.+)_files$/.exec(folder) ?? [];
	return page !== undefined && files.some((name) => name === `${page}.html` || name === `${page}.htm`);
}

/** What names are sorted by: 2 before 10, whatever the case. Without Intl, whose first collator takes 10 ms. */
function naturalKey(name: string): string {
	const numbered = parse(name).name.replaceAll(/\d+/g, (digits) => digits.padStart(16, '0'));
	return `${numbered.normalize('NFD').toLowerCase()}\0${name}`;
}

async function listEntries(folder: string): Promise<{files: readonly string[]; folders: readonly string[]}> {
	const entries = await readdir(folder, {withFileTypes: true}).catch((error) => {
		throw readable(error, folder);
	});
	const shown = entries
		.filter(({name}) => !name.startsWith('.'))
		.sort((left, right) => (naturalKey(left.name) < naturalKey(right.name) ? -1 : 1));
	return {
		files: shown.filter(mayBeFile).map(({name}) => name),
		folders: shown.filter((entry) => entry.isDirectory()).map(({name}) => name),
	};
}

/** A link is taken by its name: where it leads is seen when it is read. */
function mayBeFile(entry: Dirent): boolean {
	return entry.isFile() || (entry.isSymbolicLink() && (hasKnownEnding(entry.name) || entry.name === LIST_FILE));
}

const hasKnownEnding = (name: string) => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

async function* readListed(folder: string, list: SourceList, reading: Reading): AsyncGenerator<Found> {
	for (const [index, listed] of list.sources.entries()) {
		const {file: name, from: _from, to: _to, ...facts} = listed;
		const file = join(folder, name);
		if (!existsSync(file)) throw await list.complain(['sources', index, 'file'], `"file": "${name}" does not exist`);
		for await (const found of orNote(readDocuments(file, reading))) {
			if ('note' in found) yield found;
			else {
				const part = await cutPart(found, listed, list, index);
				yield {parts: {story: list.story, ...part, ...facts, id: facts.id ?? idFromFile(name), file}};
			}
		}
	}
}

async function* readOthers(folder: string, names: readonly string[], reading: Reading): AsyncGenerator<Found> {
	const leftOut: string[] = [];
	for (const name of names) {
		const file = join(folder, name);
		if (!hasKnownEnding(name) && (await isPlain(file))) leftOut.push(name);
		else yield* readFile(file, reading);
	}
	if (leftOut.length > 0)
		yield {note: `${folder}: left out, since their names do not tell that they are texts: ${leftOut.join(', ')}`};
}

/** What stands in one file. A file that gives nothing is told of. */
export async function* readFile(file: string, reading: Reading = {}): AsyncGenerator<Found> {
	for await (const found of orNote(readDocuments(file, reading)))
		yield 'note' in found ? found : {parts: {...found, id: idFromFile(file), file}};
}

/** Whether a file can only be plain text, such as programs and tables are, too. */
async function isPlain(file: string): Promise<boolean> {
	const head = await readHead(file).catch(() => undefined);
	return head !== undefined && binaryKind(head) === undefined && (await tellFormat(head, file)) === undefined;
}

async function* orNote<T>(found: AsyncIterable<T>): AsyncGenerator<T | Note> {
	try {
		yield* found;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		yield {note: error.message};
	}
}
