import {stat} from 'node:fs/promises';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {nearest} from '../ingest/nearest.ts';
import {type OpenStdin, openPaths, STDIN} from '../ingest/open.ts';
import {isWebAddress, type Web} from '../ingest/web.ts';
import {MAX_NAMED, oneOf} from './one-of.ts';

type Name = Pick<Source, 'id' | 'outlet'>;

/** Where a source is looked for. */
export type Choice = {
	/** The one of this id or number; else all whose id or outlet begins with the word, or the first of many. */
	readonly named: (word: string) => Promise<readonly Name[]>;
	readonly get: (id: string) => Promise<Source | undefined>;
	/** Some to tell of where a word leads nowhere, those of a name near the word first if there are any. */
	readonly others: () => Promise<readonly Name[]>;
};

/** What is read beside files. */
export type Inputs = {readonly openStdin: OpenStdin; readonly web?: Web};

/**
 * The source a word stands for: an id, a number in the list, the beginning of one id or outlet, a file, an address, or `-`.
 * Throws a `UserError` that names the nearest sources if there is none or more than one.
 */
export async function chooseSource(word: string, choice: Choice, inputs: Inputs): Promise<Source> {
	if (isWebAddress(word)) return openOne(word, inputs);
	const [first, ...more] = await choice.named(word);
	const only = first && more.length === 0 ? await choice.get(first.id) : undefined;
	if (only) return only;
	const entry = await stat(word).catch(() => undefined);
	if (word === STDIN || (entry && !entry.isDirectory())) return openOne(word, inputs);
	if (first) throw new UserError(`"${word}" may be ${namesOf([first, ...more])}`);
	if (entry) throw new UserError(`"${word}" is a folder: name one of its files, or open it with --from`);
	throw new UserError(`"${word}" is neither a source nor a file; ${suggestion(word, await choice.others())}`);
}

/** A choice among open sources. */
export function choiceOf(sources: readonly Source[]): Choice {
	return {
		named: async (word) => {
			const exact = sources.find(({id}) => id === word) ?? (/^\d+$/.test(word) ? sources[Number(word) - 1] : undefined);
			return exact ? [exact] : sources.filter((source) => beginsWith(source, word));
		},
		get: async (id) => sources.find((source) => source.id === id),
		others: async () => sources,
	};
}

const beginsWith = ({id, outlet}: Source, word: string) =>
	[id, outlet].some((name) => name.toLowerCase().startsWith(word.toLowerCase()));

async function openOne(path: string, {openStdin, web}: Inputs): Promise<Source> {
	const {sources} = await openPaths([path], openStdin, {web});
	return sources[0]!;
}

const namesOf = (names: readonly Name[]) => oneOf(names.map(({id, outlet}) => `${id} (${outlet})`));

/** The sources with a name or a part of one near the word, else the first few of all. */
function suggestion(word: string, names: readonly Name[]): string {
	const partsOf = ({id, outlet}: Name) => [id, outlet, ...id.split('-'), ...outlet.split(/\s+/)];
	const near = names.filter((name) => nearest(word, partsOf(name)).length > 0);
	if (near.length > 0) return `did you mean ${namesOf(near)}?`;
	const ids = names.slice(0, MAX_NAMED).map(({id}) => id);
	return `there are ${ids.join(', ')}${names.length > ids.length ? ' and others' : ''}`;
}
