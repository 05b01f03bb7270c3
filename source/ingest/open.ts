import {stat} from 'node:fs/promises';
import type {Source} from '../core/model.ts';
import {makeSource, type SourceParts} from '../core/text/source.ts';
import {UserError} from '../core/user-error.ts';
import type {Reading} from './document.ts';
import {type Found, readFile, readFolder} from './folder.ts';
import {uniqueIds} from './ids.ts';
import {readStream} from './read-documents.ts';
import {readable} from './read-text.ts';
import {isWebAddress} from './web.ts';

/** Gives standard input, which is left alone unless it is asked for. */
export type OpenStdin = () => AsyncIterable<Uint8Array>;

/** Standard input among paths. */
export const STDIN = '-';

/** The sources that were opened, a line about each file that gave none, and whether each path gave some. */
export type Opened = {
	readonly sources: readonly Source[];
	readonly notes: readonly string[];
	readonly isWhole: boolean;
};

/** Told how many texts are read so far; whether to read on. */
export type MayReadOn = (texts: number) => boolean;

/**
 * The sources in some files, folders, addresses of the web and standard input (`-`), in the order given. A path that cannot be
 * read is told of in `notes`, and so are a bad file in a folder and where it was stopped. Throws a `UserError` with the notes
 * where there is no source at all.
 */
export async function openPaths(
	paths: readonly string[],
	openStdin?: OpenStdin,
	reading: Reading = {},
	mayReadOn: MayReadOn = () => true,
): Promise<Opened> {
	const found: Found[] = [];
	let isWhole = true;
	for (const path of paths) {
		const before = found.length;
		const {here, isStopped} = await findAll(path, openStdin, reading, (texts) => mayReadOn(before + texts));
		found.push(...here);
		if (isStopped) return stoppedAt(found);
		isWhole &&= here.some((one) => 'parts' in one);
	}
	const {sources, notes} = openedFrom(found);
	if (sources.length === 0) throw new UserError(notes.join('\n'));
	return {sources, notes, isWhole};
}

type FoundHere = {readonly here: readonly Found[]; readonly isStopped: boolean};

/** All that is found in a path, or why it gives nothing. */
async function findAll(
	path: string,
	openStdin: OpenStdin | undefined,
	reading: Reading,
	mayReadOn: MayReadOn,
): Promise<FoundHere> {
	const here: Found[] = [];
	try {
		for await (const one of readPath(path, openStdin, reading)) {
			here.push(one);
			if (!mayReadOn(here.length)) return {here, isStopped: true};
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		// Half of what was meant, such as of a folder whose list has a mistake, would be taken for all of it.
		return {here: [{note: error.message}], isStopped: false};
	}
	return {here, isStopped: false};
}

function stoppedAt(found: readonly Found[]): Opened {
	const {sources, notes} = openedFrom(found);
	if (sources.length === 0) throw new UserError('stopped before a text was read');
	const note = `stopped: ${sources.length} texts are open, the others were not read`;
	return {sources, notes: [note, ...notes], isWhole: true};
}

function openedFrom(found: readonly Found[]): Pick<Opened, 'sources' | 'notes'> {
	return {sources: sourcesOf(found), notes: [...new Set(notesOf(found))]};
}

/**
 * What is found in a file, a folder, an address or standard input, one after another; a note where there is nothing at all. Throws
 * a `UserError` for a path that cannot be read.
 */
export async function* readPath(
	path: string,
	openStdin: OpenStdin | undefined,
	reading: Reading = {},
): AsyncGenerator<Found> {
	let isEmpty = true;
	for await (const one of await findFollowed(path, openStdin, reading)) {
		isEmpty = false;
		yield one;
	}
	if (isEmpty) yield {note: `${path}: holds no texts`};
}

async function findFollowed(path: string, openStdin: OpenStdin | undefined, reading: Reading) {
	const found = await findIn(path, openStdin, reading);
	const {web} = reading;
	if (!web || web.mostPages === 0) return found;
	const {followEntries} = await import('./follow.ts');
	return followEntries(found, web, reading);
}

async function findIn(
	path: string,
	openStdin: OpenStdin | undefined,
	reading: Reading,
): Promise<AsyncGenerator<Found>> {
	if (path === STDIN) return readStdin(openStdin, reading);
	if (isWebAddress(path)) return (await import('./read-address.ts')).readAddress(path, reading);
	const entry = await stat(path).catch((error) => {
		throw readable(error, path);
	});
	return entry.isDirectory() ? readFolder(path, reading) : readFile(path, reading);
}

async function* readStdin(openStdin: OpenStdin | undefined, reading: Reading): AsyncGenerator<Found> {
	if (!openStdin) throw new UserError('standard input (-) cannot be read here');
	for await (const found of readStream(openStdin(), 'standard input', reading))
		yield 'note' in found ? found : {parts: {...found, id: 'stdin', file: STDIN}};
}

const notesOf = (found: readonly Found[]) => found.flatMap((one) => ('note' in one ? [one.note] : []));

function sourcesOf(found: readonly Found[]): readonly Source[] {
	const parts: readonly SourceParts[] = found.flatMap((one) => ('parts' in one ? [one.parts] : []));
	const ids = uniqueIds(parts.map(({id}) => id));
	return parts.map((part, index) => makeSource({...part, id: ids[index] ?? part.id}));
}
