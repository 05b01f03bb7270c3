import type {Source} from '../../core/model.ts';
import {remember} from '../memo.ts';

const known = new WeakMap<Source, string>();

/**
 * What a source is known by from run to run: its id and a hash of its text, so that what was kept of another text of the
 * same name is not taken for it. Holds no space. Cost: one pass over the text, once.
 */
export function sourceKey(source: Source): string {
	return remember(known, source, () => `${idInKeys(source)}#${hash(source.text)}`);
}

/** What the key of a source begins with, up to the last `#`. */
export function idInKeys({id}: Source): string {
	return encodeURIComponent(id);
}

/** The id of the source that a key is of. */
export function idFromKey(key: string): string {
	const written = key.slice(0, Math.max(0, key.lastIndexOf('#')));
	try {
		return decodeURIComponent(written);
	} catch {
		// Nothing that was written here: a file that somebody changed.
		return written;
	}
}

/** What a library is known by from run to run: its file. Holds no space. */
export function libraryKey(file: string): string {
	return `library#${hash(file)}`;
}

/** What some sources are known by when they are opened together. Cheap: by their ids and lengths. */
export function sourcesKey(sources: readonly Source[]): string {
	return hash(sources.map(({id, text}) => `${id} ${text.length}`).join('\n'));
}

// FNV-1a with 32 bits, and the length: nobody makes up texts to deceive it.
function hash(text: string): string {
	let bits = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
	return `${(bits >>> 0).toString(36)}-${text.length.toString(36)}`;
}
