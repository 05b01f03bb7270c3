import type {Source} from '../core/model.ts';
import type {Filter} from '../core/search/filter.ts';
import {UserError} from '../core/user-error.ts';
import type {Library, Summary} from '../library/library.ts';
import {MANY} from './one-of.ts';
import type {Collection} from './open-sources.ts';

// Read from the library at a time: a long list is then read in few steps, each of which begins at its beginning.
const STEP = 1_000;

/** A library as what a command works on. */
export function collectionIn(library: Library, outlet: string | undefined): Collection {
	if (outlet !== undefined)
		throw new UserError(
			'--outlet names the outlet of one source that is opened, not of a library (see outlet: in wirediff list)',
		);
	return {
		library,
		isSample: false,
		notes: [],
		isWhole: true,
		named: (word) => library.named(word, MANY),
		get: (id) => library.get(id),
		others: () => library.list({}, {offset: 0, limit: MANY, order: 'latest'}),
		listings: (filter) => summariesIn(library, filter),
		sources: async (filter = {}, most = Number.POSITIVE_INFINITY) => {
			const summaries = Number.isFinite(most)
				? await library.list(filter, {offset: 0, limit: most, order: 'latest'})
				: await allIn(library, filter);
			return readAll(library, summaries);
		},
	};
}

async function* summariesIn(library: Library, filter: Filter): AsyncGenerator<readonly Summary[]> {
	for (let offset = 0; ; offset += STEP) {
		const part = await library.list(filter, {offset, limit: STEP});
		yield part;
		if (part.length < STEP) return;
	}
}

async function allIn(library: Library, filter: Filter): Promise<readonly Summary[]> {
	const found: Summary[] = [];
	for await (const part of summariesIn(library, filter)) found.push(...part);
	return found;
}

const readAll = (library: Library, summaries: readonly Summary[]): Promise<readonly Source[]> =>
	library.getAll(summaries.map(({id}) => id));
