import {type FileHandle, open} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import {type Content, chunksOf, joinChunks} from './content.ts';
import type {Document, FileFacts, Note, Reading} from './document.ts';
import {FORMATS, type FormatName} from './formats.ts';
import {readPlain} from './read-plain.ts';
import {decodeText, MAX_TEXT_MEGABYTES, readable} from './read-text.ts';
import {HEAD_BYTES, tellFormat} from './tell-format.ts';

/**
 * The documents in a file of any format, in its order. Throws a `UserError` that names the file if it cannot be read, is too
 * long, holds no text or is of no format that wirediff opens.
 */
export async function* readDocuments(path: string, reading: Reading = {}): AsyncGenerator<Document | Note> {
	const named = (error: unknown) => {
		throw readable(error, path);
	};
	await using file = await open(path).catch(named);
	const head = await lookInto(file, path).catch(named);
	if (head === undefined) yield* readStream(file.createReadStream({autoClose: false}), path, reading);
	else yield* documentsIn(head.content, {name: path}, head.format, reading);
}

/** The documents in a stream, read to its end; `name` is what messages call it. */
export async function* readStream(
	stream: AsyncIterable<Uint8Array>,
	name: string,
	reading: Reading = {},
): AsyncGenerator<Document | Note> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	let format: FormatName | undefined;
	for await (const chunk of stream) {
		// Told anew until there is enough to tell it by, so that an endless stream is cut off at the limit of its format.
		if (length < HEAD_BYTES) format = await tellFormat(Buffer.concat([...chunks, chunk]).subarray(0, HEAD_BYTES), name);
		chunks.push(chunk);
		length += chunk.length;
		assertLength(length, format, name);
	}
	yield* documentsIn({bytes: Buffer.concat(chunks)}, {name}, format, reading);
}

/** The documents in a file. */
export async function* documentsIn(
	content: Content,
	facts: Omit<FileFacts, 'isFollowed'>,
	format: FormatName | undefined,
	{isHashed, web, tellPart}: Reading,
): AsyncGenerator<Document | Note> {
	const {name, charset} = facts;
	if ('bytes' in content) assertLength(content.bytes.length, format, name);
	// Now: the bytes are gone once they were read.
	const sha256 = isHashed ? await hashOf(content) : undefined;
	if (format === undefined) {
		yield {...(await readPlain(await decodeText(await joinChunks(chunksOf(content)), name, charset))), sha256};
		return;
	}
	const {readApart} = await import('./read-apart.ts');
	let isEmpty = true;
	for await (const found of readApart(format, content, {...facts, isFollowed: (web?.mostPages ?? 0) > 0}, tellPart)) {
		isEmpty = false;
		yield 'note' in found ? found : {...found, sha256};
	}
	if (isEmpty) throw new UserError(`${name}: holds no text`);
}

async function hashOf(content: Content): Promise<string> {
	const {createHash} = await import('node:crypto');
	const hash = createHash('sha256');
	for await (const chunk of chunksOf(content)) hash.update(chunk);
	return hash.digest('hex');
}

/** The first bytes of a file, enough to tell its format by. */
export async function readHead(path: string): Promise<Uint8Array> {
	await using file = await open(path);
	return headOf(file);
}

async function headOf(file: FileHandle): Promise<Uint8Array> {
	const {buffer, bytesRead} = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
	return buffer.subarray(0, bytesRead);
}

/** What a file is, and where it stands if there is more of it than its head; `undefined` for a pipe, which can be read but once. */
async function lookInto(
	file: FileHandle,
	path: string,
): Promise<{readonly format: FormatName | undefined; readonly content: Content} | undefined> {
	const entry = await file.stat();
	if (!entry.isFile() && !entry.isDirectory()) return undefined;
	const head = await headOf(file);
	const format = await tellFormat(head, path);
	assertLength(entry.size, format, path);
	return {format, content: entry.size === head.length ? {bytes: head} : {path}};
}

function assertLength(bytes: number, format: FormatName | undefined, name: string): void {
	const most = format === undefined ? MAX_TEXT_MEGABYTES : FORMATS[format].maxMegabytes;
	if (bytes <= most * 1024 * 1024) return;
	const whatMayHave = format === undefined ? 'one source may have' : `${FORMATS[format].what} may have`;
	throw new UserError(`${name}: is longer than ${most} MB, the most ${whatMayHave}`);
}
