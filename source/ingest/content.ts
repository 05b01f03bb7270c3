import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {readable} from './read-text.ts';

/** A file that is to be read: what stands in it, or where it stands. */
export type Content = {readonly bytes: Uint8Array} | {readonly path: string};

// Large enough that a disk is asked seldom, small beside all else.
const CHUNK_BYTES = 262_144;

/** A file in chunks. Throws a `UserError` where it cannot be read. */
export async function* chunksOf(content: Content): AsyncGenerator<Uint8Array> {
	if ('bytes' in content) return yield* cut(content.bytes);
	try {
		yield* createReadStream(content.path, {highWaterMark: CHUNK_BYTES});
	} catch (error) {
		throw readable(error, content.path);
	}
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

/** All chunks as one. */
export async function joinChunks(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const all: Uint8Array[] = [];
	for await (const chunk of chunks) all.push(chunk);
	const [only] = all;
	return only && all.length === 1 ? only : Buffer.concat(all);
}

export async function lengthOf(content: Content): Promise<number> {
	return 'bytes' in content ? content.bytes.length : (await stat(content.path)).size;
}
