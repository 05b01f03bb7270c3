import {basename, extname} from 'node:path';
import {isWebAddress} from './web.ts';

/** An id from the name of a file, or of a page at an address: its letters and digits in lower case, joined by hyphens. */
export function idFromFile(file: string): string {
	const path = isWebAddress(file) ? pathOf(file) : file;
	return idFromName(basename(path, extname(path))) || 'source';
}

/** The letters and digits of a name in lower case, joined by hyphens; empty if it has none. */
export function idFromName(name: string): string {
	return (
		name
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu)
			?.join('-') ?? ''
	);
}

/** The path of an address, readable; its host where it has none. */
function pathOf(address: string): string {
	const {pathname, hostname} = new URL(address);
	if (pathname === '/') return hostname.replaceAll('.', '-');
	try {
		return decodeURIComponent(pathname);
	} catch {
		// Escapes of bytes that are no UTF-8.
		return pathname;
	}
}

/** The same ids, in order, each that came before with a number behind it: `report`, `report-2`. */
export function uniqueIds(ids: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return ids.map((id) => {
		let free = id;
		for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
		taken.add(free);
		return free;
	});
}
