import {type Dirent, existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {extname, join, normalize, parse} from 'node:path';
import type {SourceParts} from '../core/text/source.ts';
import {UserError} from '../core/user-error.ts';
import {cutPart} from './cut.ts';
import {idFromFile} from './ids.ts';
import {readable, readTextFile} from './read-text.ts';
import {LIST_FILE, readSourceList, type SourceList} from './source-list.ts';

/** A line about what gave no source. */
type Note = {readonly note: string};

/** What stands in a folder: a source, whose id another may have, too, or a line about what gave none. */
export type Found = {readonly parts: SourceParts} | Note;

/** How the names of files end that a folder is searched for. */
export const TEXT_ENDINGS: readonly string[] = ['.txt', '.text', '.md'];

/**
 * The texts of a folder and of the folders in it. Those its `sources.json` lists come first, in its order; then every
 * other .txt, .text and .md file, names in natural order (2 before 10), and what is in inner folders last. Hidden files
 * and folders, and links to folders, are passed over in silence. A file that cannot be read is told of and stops nothing;
 * a mistake in `sources.json` is thrown.
 */
export async function* readFolder(folder: string, alreadyRead: ReadonlySet<string> = new Set()): AsyncGenerator<Found> {
	const entries = await orNote(listEntries(folder));
	if ('note' in entries) return yield entries;
	const list = entries.files.includes(LIST_FILE) ? await readSourceList(folder) : undefined;
	if (list) yield* readListed(folder, list);
	const read = new Set([...alreadyRead, ...(list?.sources ?? []).map(({file}) => normalize(join(folder, file)))]);
	yield* readOthers(
		folder,
		entries.files.filter((name) => name !== LIST_FILE && !read.has(normalize(join(folder, name)))),
	);
	for (const inner of entries.folders) yield* readFolder(join(folder, inner), read);
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
	return entry.isFile() || (entry.isSymbolicLink() && (isText(entry.name) || entry.name === LIST_FILE));
}

const isText = (name: string) => TEXT_ENDINGS.includes(extname(name).toLowerCase());

async function* readListed(folder: string, list: SourceList): AsyncGenerator<Found> {
	for (const [index, listed] of list.sources.entries()) {
		const {file: name, from: _from, to: _to, ...known} = listed;
		const file = join(folder, name);
		if (!existsSync(file)) throw await list.complain(['sources', index, 'file'], `"file": "${name}" does not exist`);
		const whole = await orNote(readTextFile(file));
		if (typeof whole !== 'string') yield whole;
		else {
			const text = await cutPart(whole, listed, list, index);
			yield {parts: {story: list.story, ...known, id: known.id ?? idFromFile(name), file, text}};
		}
	}
}

async function* readOthers(folder: string, names: readonly string[]): AsyncGenerator<Found> {
	for (const name of names.filter(isText)) {
		const file = join(folder, name);
		const text = await orNote(readTextFile(file));
		yield typeof text === 'string' ? {parts: {id: idFromFile(name), file, text}} : text;
	}
	const leftOut = names.filter((name) => !isText(name));
	if (leftOut.length > 0)
		yield {note: `${folder}: left out, since they do not end in ${TEXT_ENDINGS.join(', ')}: ${leftOut.join(', ')}`};
}

async function orNote<T>(reading: Promise<T>): Promise<T | Note> {
	return reading.catch((error) => {
		if (error instanceof UserError) return {note: error.message};
		throw error;
	});
}
