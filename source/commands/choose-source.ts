import {stat} from 'node:fs/promises';
import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import {nearest} from '../ingest/nearest.ts';
import {type OpenStdin, openPaths, STDIN} from '../ingest/open.ts';

/**
 * The source a word stands for: an id, a number in the list, the beginning of one id or outlet, a file, or `-`.
 * Throws a `UserError` that names the nearest sources if there is none or more than one.
 */
export async function chooseSource(word: string, sources: readonly Source[], openStdin: OpenStdin): Promise<Source> {
	const exact = sources.find(({id}) => id === word) ?? (/^\d+$/.test(word) ? sources[Number(word) - 1] : undefined);
	if (exact) return exact;
	const [first, ...others] = sources.filter((source) => beginsWith(source, word));
	if (first && others.length === 0) return first;
	const entry = await stat(word).catch(() => undefined);
	if (word === STDIN || (entry && !entry.isDirectory())) return openFile(word, openStdin);
	if (first) throw new UserError(`"${word}" may be ${namesOf([first, ...others])}`);
	if (entry) throw new UserError(`"${word}" is a folder: name one of its files, or open it with --from`);
	throw new UserError(`"${word}" is neither a source nor a file; ${suggestion(word, sources)}`);
}

const beginsWith = ({id, outlet}: Source, word: string) =>
	[id, outlet].some((name) => name.toLowerCase().startsWith(word.toLowerCase()));

async function openFile(path: string, openStdin: OpenStdin): Promise<Source> {
	const {sources} = await openPaths([path], openStdin);
	return sources[0]!;
}

const namesOf = (sources: readonly Source[]) => sources.map(({id, outlet}) => `${id} (${outlet})`).join(' or ');

// More would not be read.
const MAX_NAMED = 10;

/** The sources with a name or a part of one near the word, else the first few of all. */
function suggestion(word: string, sources: readonly Source[]): string {
	const partsOf = ({id, outlet}: Source) => [id, outlet, ...id.split('-'), ...outlet.split(/\s+/)];
	const near = sources.filter((source) => nearest(word, partsOf(source)).length > 0);
	if (near.length > 0) return `did you mean ${namesOf(near.slice(0, MAX_NAMED))}?`;
	const ids = sources.slice(0, MAX_NAMED).map(({id}) => id);
	return `there are ${ids.join(', ')}${sources.length > ids.length ? ` and ${sources.length - ids.length} more` : ''}`;
}
