import type {Document, FileFacts, Note, ReadDocuments} from './document.ts';
import {FORMATS, type FormatName} from './formats.ts';
import {readPlain} from './read-plain.ts';
import {decodeText} from './read-text.ts';
import {HEAD_BYTES, tellFormat} from './tell-format.ts';

/** The documents in a file that another holds. One of no known name, and one that may hold further files, has none. */
export async function* readInside(
	bytes: Uint8Array,
	{name, mediaType}: {readonly name: string; readonly mediaType: string},
	{isFollowed}: FileFacts,
): AsyncGenerator<Document | Note> {
	const format = await tellFormat(bytes.subarray(0, HEAD_BYTES), name, mediaType);
	if (format !== undefined && HOLDS_FILES.has(format)) return;
	if (format === undefined) {
		if (/\.te?xt$/i.test(name)) yield await readPlain(await decodeText(bytes, name));
		return;
	}
	const read: ReadDocuments = await FORMATS[format].load();
	const chunks = async function* () {
		yield bytes;
	};
	yield* read({name, isFollowed: isFollowed ?? false, chunks, readInside: nothing});
}

const HOLDS_FILES: ReadonlySet<FormatName> = new Set(['mail', 'mbox', 'warc']);

async function* nothing() {}
