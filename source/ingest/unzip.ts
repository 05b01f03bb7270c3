import {unzipSync} from 'fflate';
import {UserError} from '../core/user-error.ts';

// The text of a long book with its markup is some 10 MB.
const MAX_UNPACKED_MB = 64;

/** The files of a ZIP archive, by path. */
export type Unpacked = Readonly<Record<string, Uint8Array>>;

/**
 * The files of an archive that a filter names. Throws a `UserError` where they would be too large unpacked, before that is
 * done: each is unpacked into the space its entry asks for, so that one which lies about its size fails.
 */
export function unzip(bytes: Uint8Array, name: string, isWanted: (path: string) => boolean): Unpacked {
	let size = 0;
	const unpacked = unzipSync(bytes, {
		filter: (file) => {
			if (!isWanted(file.name)) return false;
			size += file.originalSize;
			if (size > MAX_UNPACKED_MB * 1024 * 1024)
				throw new UserError(
					`${name}: would be longer than ${MAX_UNPACKED_MB} MB unpacked, the most a document may have`,
				);
			return true;
		},
	});
	return unpacked;
}

/** The paths in an archive, none of it unpacked. */
export function pathsIn(bytes: Uint8Array): ReadonlySet<string> {
	const paths = new Set<string>();
	unzipSync(bytes, {
		filter: (file) => {
			paths.add(file.name);
			return false;
		},
	});
	return paths;
}
