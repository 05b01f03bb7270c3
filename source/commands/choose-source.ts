import {existsSync, statSync} from 'node:fs';
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
	if (word === STDIN || isFile(word)) return openFile(word, openStdin);
	if (first) throw new UserError(`"${word}" may be ${namesOf([first, ...others])}`);
	throw new UserError(`"${word}" is neither a source nor a file; ${suggestion(word, sources)}`);
}

const beginsWith = ({id, outlet}: Source, word: string) =>
	[id, outlet].some((name) => word !== '' && name.toLowerCase().startsWith(word.toLowerCase()));

const isFile = (path: string) => existsSync(path) && !statSync(path).isDirectory();

async function openFile(path: string, openStdin: OpenStdin): Promise<Source> {
	const {sources} = await openPaths([path], openStdin);
	return sources[0]!;
}

const namesOf = (sources: readonly Source[]) => sources.map(({id, outlet}) => `${id} (${outlet})`).join(' or ');

function suggestion(word: string, sources: readonly Source[]): string {
	const namesBy = new Map(
		sources.flatMap((source) =>
			[source.id, source.outlet, ...source.outlet.split(/\s+/)].map((name) => [name, source]),
		),
	);
	const near = new Set(nearest(word, [...namesBy.keys()]).map((name) => namesBy.get(name)!));
	return near.size > 0
		? `did you mean ${namesOf([...near])}?`
		: `the sources are ${sources.map(({id}) => id).join(', ')}`;
}
