import {join} from 'node:path';
import {isIsoDate} from '../core/iso-date.ts';
import type {UserError} from '../core/user-error.ts';
import {findMistakeIn, type Mistake, mistakeError, parseJson, type Rule} from './checked-json.ts';
import type {JsonPath} from './json-place.ts';
import {readTextFile} from './read-text.ts';

/** The name of the file that lists a folder's sources. */
export const LIST_FILE = 'sources.json';

/** What `sources.json` says of one source: the file it is in, its part of that file, and what is known of it. */
export type ListedSource = {
	readonly id?: string;
	/** Relative to the folder of the list. */
	readonly file: string;
	/** The first words of the part, and the first words of what follows it. */
	readonly from?: string;
	readonly to?: string;
	readonly outlet?: string;
	readonly title?: string;
	readonly published?: string;
	readonly url?: string;
	readonly author?: string;
	readonly story?: string;
};

/** A folder's `sources.json`, checked. `story` holds for each source that names none. */
export type SourceList = {
	readonly story?: string;
	readonly sources: readonly ListedSource[];
	/** An error that names the line of a place in the list. */
	readonly complain: (path: JsonPath, message: string) => Promise<UserError>;
};

/** Reads the list of a folder that has one. Throws a `UserError` with file and line at the first mistake. */
export async function readSourceList(folder: string): Promise<SourceList> {
	const path = join(folder, LIST_FILE);
	const json = await readTextFile(path);
	const complain = (place: JsonPath, message: string) => mistakeError(json, path, {path: place, message});
	const list = await parseJson(json, path);
	const mistake = findMistake(list);
	if (mistake) throw await complain(mistake.path, mistake.message);
	return {...(list as Omit<SourceList, 'complain'>), complain};
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const text: Rule = (value) => (isFilled(value) ? undefined : 'a text in quotes');
const date: Rule = (value) => (isFilled(value) && isIsoDate(value) ? undefined : 'an ISO 8601 date (2022-12-14)');
const address: Rule = (value) =>
	isFilled(value) && /^https?:/i.test(value) && URL.canParse(value) ? undefined : 'a web address (https://…)';
const name: Rule = (value) =>
	isFilled(value) && /^[^\s/\\-][^\s/\\]*$/u.test(value) ? undefined : 'a name without spaces (kyiv-independent)';
const place: Rule = (value) =>
	isFilled(value) && !value.startsWith('/') && !value.split(/[/\\]/).includes('..')
		? undefined
		: 'a file in this folder (report.txt)';

const LIST_RULES: Readonly<Record<string, Rule>> = {
	note: text,
	story: text,
	sources: (value) => (Array.isArray(value) ? undefined : 'a list in square brackets'),
};

const SOURCE_RULES: Readonly<Record<keyof ListedSource | 'note', Rule>> = {
	id: name,
	file: place,
	from: text,
	to: text,
	outlet: text,
	title: text,
	published: date,
	url: address,
	author: text,
	story: text,
	note: text,
};

function findMistake(list: unknown): Mistake | undefined {
	const mistake = findMistakeIn(list, [], LIST_RULES, 'sources');
	if (mistake) return mistake;
	const {sources} = list as {sources: readonly {id?: string}[]};
	const ids = new Set<string>();
	for (const [index, source] of sources.entries()) {
		const path = ['sources', index];
		const wrong = findMistakeIn(source, path, SOURCE_RULES, 'file');
		if (wrong) return wrong;
		if (source.id === undefined) continue;
		if (ids.has(source.id))
			return {path: [...path, 'id'], message: `"id": "${source.id}" is the id of another source, too`};
		ids.add(source.id);
	}
	return undefined;
}
