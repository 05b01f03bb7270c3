import type {IncomingMessage} from 'node:http';
import {PassThrough, type Transform} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createBrotliDecompress, createGunzip} from 'node:zlib';
import {FetchError} from './fetch-error.ts';

/** How answers may be packed, in the order they are asked for. */
export const PACKINGS: Readonly<Record<string, () => Transform>> = {
	gzip: createGunzip,
	br: createBrotliDecompress,
};

/** How much of a body is wanted, and whether one that is longer is cut there instead of refused. */
export type Appetite = {readonly maxBytes: number; readonly isCut?: boolean};

/**
 * The body of an answer, unpacked. Throws when it becomes longer than it may, as it comes or unpacked, and before more of
 * it is unpacked. `onPiece` is told of each piece that comes.
 */
export async function readBody(
	answer: IncomingMessage,
	address: string,
	appetite: Appetite,
	onPiece: () => void,
): Promise<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let arrived = 0;
	async function* watched(stream: AsyncIterable<Uint8Array>) {
		for await (const piece of stream) {
			onPiece();
			// Packed emptiness may come for ever and unpack to nothing.
			arrived += piece.length;
			if (arrived > appetite.maxBytes && !appetite.isCut) throw tooLong(address, appetite);
			yield piece;
		}
	}
	const enough = new Error('has all that is wanted');
	async function collect(stream: AsyncIterable<Uint8Array>) {
		for await (const piece of stream) {
			pieces.push(piece);
			length += piece.length;
			if (length > appetite.maxBytes) throw appetite.isCut ? enough : tooLong(address, appetite);
		}
	}
	await pipeline(answer, watched, unpackerOf(answer, address), collect).catch((error) => {
		if (error !== enough) throw error;
	});
	return Buffer.concat(pieces).subarray(0, appetite.maxBytes);
}

/** The error for an answer that is longer than it may be. */
export function tooLong(address: string, {maxBytes}: Appetite): FetchError {
	const megabytes = Math.round((maxBytes / 1024 / 1024) * 10) / 10;
	return new FetchError(address, `is longer than ${megabytes} MB, the most that is fetched of its kind`);
}

function unpackerOf({headers}: IncomingMessage, address: string): Transform {
	const packing = headers['content-encoding']?.trim().toLowerCase().replace(/^x-/, '') ?? '';
	if (packing === '' || packing === 'identity') return new PassThrough();
	const unpacker = Object.hasOwn(PACKINGS, packing) ? PACKINGS[packing] : undefined;
	if (unpacker) return unpacker();
	const asked = Object.keys(PACKINGS).join(', ');
	throw new FetchError(address, `is packed as "${packing}"; asked for was ${asked} or nothing`);
}
