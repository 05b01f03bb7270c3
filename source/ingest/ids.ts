import {basename, extname} from 'node:path';

/** An id from a file's name: its letters and digits in lower case, joined by hyphens. */
export function idFromFile(file: string): string {
	return idFromName(basename(file, extname(file))) || 'source';
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
