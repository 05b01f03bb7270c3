import {accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {readFile, rename, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {
	type Entries,
	type Entry,
	forgetOldest,
	mergeEntries,
	NewerFileError,
	parseEntries,
	writeEntries,
} from './kept-file.ts';

/** JSON values by name. */
export type Values = {readonly [name: string]: unknown};

/** Keeps values from run to run. */
export type Keeper = {
	/** What was kept before. */
	readonly values: Values;
	/** A line for the user about what is wrong with keeping, if anything is. */
	readonly problem: string | undefined;
	/**
	 * Keeps what is new or gone since the last time; what other programs wrote meanwhile stays. The first time only tells what
	 * there is to begin with. Gives a line about what went wrong.
	 */
	readonly keep: (values: Values) => Promise<string | undefined>;
	/** The same without waiting, for when the program ends. */
	readonly keepAtOnce: (values: Values) => string | undefined;
};

/**
 * What is kept in a file; without one nothing is. A file that cannot be understood is set aside under another name, never
 * overwritten.
 */
export function openKeeper(file: string | undefined): Keeper {
	if (!file) return keepNothing('there is no home folder: positions, bookmarks and notes last until you quit');
	try {
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		accessSync(dirname(file), constants.W_OK);
	} catch (error) {
		return keepNothing(`${dirname(file)}: cannot be written (${codeOf(error)}); nothing is kept when you quit`);
	}
	try {
		return keepIn(file, existsSync(file) ? parseEntries(readFileSync(file, 'utf8')) : {}, undefined);
	} catch (error) {
		if (error instanceof NewerFileError)
			return keepNothing(`${file}: is of a newer wirediff; this one neither reads nor changes it`);
		if (codeOf(error)) return keepNothing(`${file}: cannot be read (${codeOf(error)}); nothing is kept when you quit`);
		const aside = setAside(file);
		return keepIn(file, {}, `what was kept could not be understood and was set aside as ${aside}`);
	}
}

function keepNothing(problem: string): Keeper {
	return {values: {}, problem, keep: async () => undefined, keepAtOnce: () => undefined};
}

function keepIn(file: string, found: Entries, problem: string | undefined): Keeper {
	const values = Object.fromEntries(
		Object.entries(found).flatMap(([name, {value}]) => (value === undefined ? [] : [[name, value]])),
	);
	let known: ReadonlyMap<string, string> | undefined;
	// All of this run, not only what is not written yet: of two that write at the same moment one would lose what is new.
	let own: Entries = {};
	let isWritten = true;
	const note = (now: Values) => {
		const json = new Map(Object.entries(now).map(([name, value]) => [name, JSON.stringify(value)]));
		const changes = known ? changesBetween(known, json, now) : {};
		known = json;
		if (Object.keys(changes).length === 0) return;
		own = {...own, ...changes};
		isWritten = false;
	};
	return {
		values,
		problem,
		async keep(now) {
			note(now);
			if (isWritten) return undefined;
			const written = own;
			try {
				await write(file, written);
				isWritten = own === written;
				return undefined;
			} catch (error) {
				return complaintAbout(file, error);
			}
		},
		keepAtOnce(now) {
			note(now);
			if (isWritten) return undefined;
			try {
				writeAtOnce(file, own);
				isWritten = true;
				return undefined;
			} catch (error) {
				return complaintAbout(file, error);
			}
		},
	};
}

function changesBetween(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
	values: Values,
): Entries {
	const at = Date.now();
	const changes: Record<string, Entry> = {};
	for (const [name, json] of after) if (before.get(name) !== json) changes[name] = {at, value: values[name]};
	for (const name of before.keys()) if (!after.has(name)) changes[name] = {at};
	return changes;
}

async function write(file: string, own: Entries): Promise<void> {
	const json = existsSync(file) ? await readFile(file, 'utf8') : undefined;
	const temporary = temporaryFor(file);
	await writeFile(temporary, together(file, json, own), {mode: 0o600});
	await rename(temporary, file);
}

function writeAtOnce(file: string, own: Entries): void {
	const json = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
	const temporary = temporaryFor(file);
	writeFileSync(temporary, together(file, json, own), {mode: 0o600});
	renameSync(temporary, file);
}

let writes = 0;

// In the same folder, so that it can be renamed in one step: whoever reads finds the old file or the new one, never a part.
function temporaryFor(file: string): string {
	return `${file}.${process.pid}-${++writes}`;
}

/** What the file is to hold: what it holds, with what is new. */
function together(file: string, json: string | undefined, own: Entries): string {
	return writeEntries(forgetOldest(mergeEntries(json === undefined ? {} : readAgain(file, json), own)));
}

function readAgain(file: string, json: string): Entries {
	try {
		return parseEntries(json);
	} catch (error) {
		if (error instanceof NewerFileError) throw error;
		setAside(file);
		return {};
	}
}

/** Gives the file another name that is free, and tells it. */
function setAside(file: string): string {
	let number = 1;
	while (existsSync(`${file}.broken-${number}`)) number++;
	renameSync(file, `${file}.broken-${number}`);
	return `${file}.broken-${number}`;
}

function complaintAbout(file: string, error: unknown): string {
	if (error instanceof NewerFileError) return `${file}: a newer wirediff has written it meanwhile; nothing was kept`;
	if (codeOf(error)) return `${file}: cannot be written (${codeOf(error)}); nothing was kept`;
	throw error;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
