import type {Source} from '../core/model.ts';
import {UserError} from '../core/user-error.ts';
import type {Library, Summary} from '../library/library.ts';
import {MANY} from './one-of.ts';
import type {Collection} from './open-sources.ts';

// Read from the library at a time: a long list is then read in few steps, each of which begins at its beginning.
const STEP = 5_000;

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
		listings: (filter) => all((offset) => library.list(filter, {offset, limit: STEP})),
		sources: async (filter = {}, most = Number.POSITIVE_INFINITY) => {
			const summaries = Number.isFinite(most)
				? await library.list(filter, {offset: 0, limit: most, order: 'latest'})
				: await all((offset) => library.list(filter, {offset, limit: STEP}));
			return readAll(library, summaries);
		},
	};
}

async function all(read: (offset: number) => Promise<readonly Summary[]>): Promise<readonly Summary[]> {
	const found: Summary[] = [];
	for (;;) {
		const part = await read(found.length);
		found.push(...part);
		if (part.length < STEP) return found;
	}
}

const readAll = (library: Library, summaries: readonly Summary[]): Promise<readonly Source[]> =>
	library.getAll(summaries.map(({id}) => id));
