import {readFile, stat} from 'node:fs/promises';
import {UserError} from '../core/user-error.ts';
import {binaryKind} from './binary.ts';
import {decode} from './decode.ts';

/** The longest plain text. Several long novels: a text is aligned and drawn as one, which nobody waits for beyond this. */
export const MAX_TEXT_MEGABYTES = 8;

/** The text of a plain text file. Throws a `UserError` that names it if it cannot be read, is too long, binary or empty. */
export async function readTextFile(path: string): Promise<string> {
	try {
		const {size} = await stat(path);
		if (size > MAX_TEXT_MEGABYTES * 1024 * 1024)
			throw new UserError(`${path}: is longer than ${MAX_TEXT_MEGABYTES} MB`);
		return await decodeText(await readFile(path), path);
	} catch (error) {
		throw readable(error, path);
	}
}

/** The text in some bytes, of which a server may have named the `charset`. Throws a `UserError` for binary data, an unknown encoding, and where there is no text. */
export async function decodeText(bytes: Uint8Array, name: string, charset?: string): Promise<string> {
	const kind = binaryKind(bytes);
	if (kind) throw new UserError(`${name}: is ${kind}, not a text`);
	const text = await decode(bytes, name, charset);
	if (!text.trim()) throw new UserError(`${name}: is empty`);
	return text;
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
