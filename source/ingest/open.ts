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

/** The sources that were opened, and a line about each file that gave none. */
export type Opened = {readonly sources: readonly Source[]; readonly notes: readonly string[]};

/** Told how many texts are read so far; whether to read on. */
export type MayReadOn = (texts: number) => boolean;

/**
 * The sources in some files, folders, addresses of the web and standard input (`-`), in the order given. Throws a `UserError`
 * for a path that gives no source; a bad file in a folder that has others is told of in `notes`, and so is where it was stopped.
 */
export async function openPaths(
	paths: readonly string[],
	openStdin?: OpenStdin,
	reading: Reading = {},
	mayReadOn: MayReadOn = () => true,
): Promise<Opened> {
	const found: Found[] = [];
	for (const path of paths) {
		const before = found.length;
		for await (const one of readPath(path, openStdin, reading)) {
			found.push(one);
			if (!mayReadOn(found.length)) return stoppedAt(found);
		}
		const here = found.slice(before);
		if (!here.some((one) => 'parts' in one)) throw new UserError(notesOf(here).join('\n') || `${path}: holds no texts`);
	}
	return openedFrom(found);
}

function stoppedAt(found: readonly Found[]): Opened {
	const {sources, notes} = openedFrom(found);
	if (sources.length === 0) throw new UserError('stopped before a text was read');
	return {sources, notes: [`stopped: ${sources.length} texts are open, the others were not read`, ...notes]};
}

function openedFrom(found: readonly Found[]): Opened {
	return {sources: sourcesOf(found), notes: [...new Set(notesOf(found))]};
}

/** What is found in a file, a folder, an address or standard input, one after another. Throws a `UserError` for a path that cannot be read. */
export async function* readPath(
	path: string,
	openStdin: OpenStdin | undefined,
	reading: Reading = {},
): AsyncGenerator<Found> {
	const found = await findIn(path, openStdin, reading);
	const {web} = reading;
	if (!web || web.mostPages === 0) return yield* found;
	const {followEntries} = await import('./follow.ts');
	yield* followEntries(found, web, reading);
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
