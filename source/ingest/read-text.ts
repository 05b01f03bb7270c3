import {readFile, stat} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import {binaryKind} from './binary.ts';
import {decode} from './decode.ts';

// Several long novels. A text is aligned and drawn as one, which nobody waits for beyond this.
const MAX_BYTES = 8 * 1024 * 1024;

/** The text of a file. Throws a `UserError` that names it if it cannot be read, is too long, binary or empty. */
export async function readTextFile(path: string): Promise<string> {
	try {
		assertLength((await stat(path)).size, path);
		return await textOf(await readFile(path), path);
	} catch (error) {
		throw readable(error, path);
	}
}

/** The text of a stream, read to its end; `name` is what messages call it. */
export async function readTextStream(stream: AsyncIterable<Uint8Array>, name: string): Promise<string> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of stream) {
		chunks.push(chunk);
		length += chunk.length;
		assertLength(length, name);
	}
	return textOf(Buffer.concat(chunks), name);
}

/** An error of the file system as a line a user understands; any other error as it is. */
export function readable(error: unknown, path: string): unknown {
	if (!(error instanceof Error) || !('code' in error)) return error;
	return new UserError(`${path}: ${CAUSES[String(error.code)] ?? `cannot be read (${error.message})`}`);
}

const CAUSES: Readonly<Record<string, string>> = {
	ENOENT: 'no such file or folder',
	ENOTDIR: 'no such file or folder',
	EACCES: 'may not be read (permission denied)',
	EPERM: 'may not be read (permission denied)',
	EISDIR: 'is a folder, not a text',
	ELOOP: 'is a link that leads to itself',
};

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
	const kind = binaryKind(bytes);
	if (kind) throw new UserError(`${name}: is ${kind}, not plain text`);
	const text = await decode(bytes, name);
	if (!text.trim()) throw new UserError(`${name}: is empty`);
	return text;
}

function assertLength(bytes: number, name: string): void {
	if (bytes > MAX_BYTES)
		throw new UserError(`${name}: is longer than ${MAX_BYTES / 1024 / 1024} MB, the most one source may have`);
}
