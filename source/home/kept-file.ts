/** A value and when it came, in milliseconds since 1970; without a value it was taken away. */
export type Entry = {readonly at: number; readonly value?: unknown};
export type Entries = {readonly [name: string]: Entry};

// Raised when older programs would misread what newer ones write.
const VERSION = 1;

/** The file was written by a newer wirediff, which must not lose what this one does not know. */
export class NewerFileError extends Error {}

/** The entries a file holds. Throws for a text of another shape. */
export function parseEntries(json: string): Entries {
	const {version, entries} = JSON.parse(json) as {readonly version?: unknown; readonly entries?: unknown};
	if (typeof version === 'number' && version > VERSION) throw new NewerFileError();
	if (version !== VERSION || !isObject(entries) || !Object.values(entries).every(isEntry))
		throw new TypeError('is not what wirediff writes');
	return entries as Entries;
}

export function writeEntries(entries: Entries): string {
	return `${JSON.stringify({version: VERSION, entries}, undefined, '\t')}\n`;
}

/** Both together; of an entry in both, the later one. */
export function mergeEntries(a: Entries, b: Entries): Entries {
	const merged: Record<string, Entry> = {...a};
	for (const [name, entry] of Object.entries(b)) {
		const other = merged[name];
		if (!other || other.at <= entry.at) merged[name] = entry;
	}
	return merged;
}

// Some 100 kB, which is read in a millisecond; who has read a thousand texts since does not look for the place in the first.
const MAX_PASSING = 1000;

/** Leaves out the oldest of what passes: positions, screens, and the traces of what was taken away. Never what a person wrote. */
export function forgetOldest(entries: Entries): Entries {
	const passing = Object.entries(entries).filter(
		([name, {value}]) => value === undefined || /^(position|screen) /.test(name),
	);
	if (passing.length <= MAX_PASSING) return entries;
	const old = new Set(
		passing
			.toSorted(([, a], [, b]) => b.at - a.at)
			.slice(MAX_PASSING)
			.map(([name]) => name),
	);
	return Object.fromEntries(Object.entries(entries).filter(([name]) => !old.has(name)));
}

const isObject = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEntry = (value: unknown) => isObject(value) && 'at' in value && typeof value.at === 'number';
