import {type FileHandle, open} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import type {Document, Input, Note, Reading} from './document.ts';
import {FORMATS, type FormatName} from './formats.ts';
import {decodeText, MAX_TEXT_MEGABYTES, readable} from './read-text.ts';
import {HEAD_BYTES, tellFormat} from './tell-format.ts';

/**
 * The documents in a file of any format, in its order. Throws a `UserError` that names the file if it cannot be read, is too
 * long, holds no text or is of no format that wirediff opens.
 */
export async function* readDocuments(path: string, reading: Reading = {}): AsyncGenerator<Document | Note> {
	const {format, bytes} = await readWhole(path).catch((error) => {
		throw readable(error, path);
	});
	yield* documentsIn({bytes, name: path}, format, reading);
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
	yield* documentsIn({bytes: Buffer.concat(chunks), name}, format, reading);
}

/** The documents in the bytes of a file. */
export async function* documentsIn(
	input: Input,
	format: FormatName | undefined,
	{isHashed, web}: Reading,
): AsyncGenerator<Document | Note> {
	assertLength(input.bytes.length, format, input.name);
	// Now: the bytes are gone once they were read.
	const sha256 = isHashed ? (await import('node:crypto')).hash('sha256', input.bytes) : undefined;
	if (format === undefined) {
		yield {text: await decodeText(input.bytes, input.name, input.charset), sha256};
		return;
	}
	const {readApart} = await import('./read-apart.ts');
	let isEmpty = true;
	for await (const found of readApart(format, {...input, isFollowed: (web?.mostPages ?? 0) > 0})) {
		isEmpty = false;
		yield 'note' in found ? found : {...found, sha256};
	}
	if (isEmpty) throw new UserError(`${input.name}: holds no text`);
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

async function readWhole(path: string): Promise<{format: FormatName | undefined; bytes: Uint8Array}> {
	await using file = await open(path);
	const head = await headOf(file);
	const format = await tellFormat(head, path);
	const {size} = await file.stat();
	assertLength(size, format, path);
	return {format, bytes: size === head.length ? head : await readFrom(file)};
}

async function readFrom(file: FileHandle): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of file.createReadStream({start: 0, autoClose: false})) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function assertLength(bytes: number, format: FormatName | undefined, name: string): void {
	const most = format === undefined ? MAX_TEXT_MEGABYTES : FORMATS[format].maxMegabytes;
	if (bytes <= most * 1024 * 1024) return;
	const whatMayHave = format === undefined ? 'one source may have' : `${FORMATS[format].what} may have`;
	throw new UserError(`${name}: is longer than ${most} MB, the most ${whatMayHave}`);
}
