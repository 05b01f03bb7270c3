import type {Source} from '../core/model.ts';
import {type Filter, isEmptyFilter} from '../core/search/filter.ts';
import {UserError} from '../core/user-error.ts';
import {type MayReadOn, type Opened, openPaths} from '../ingest/open.ts';
import type {Library} from '../library/library.ts';
import {openSamples} from '../library/samples.ts';
import type {Listing} from '../report/list.ts';
import {type Choice, choiceOf} from './choose-source.ts';
import type {Context, Options} from './command.ts';
import {openKnownLibrary} from './library-file.ts';
import {openProgress} from './progress.ts';
import {slowCount} from './slow-count.ts';

/** What a command works on: open files, the samples, or a library, whose texts are not read before they are asked for. */
export type Collection = Choice & {
	/** A line about each file that gave none. */
	readonly notes: readonly string[];
	/** Whether each path that was named gave some. */
	readonly isWhole: boolean;
	/** What is told of the sources that pass the filter, in the order of the list and in parts: of a library there may be very many. */
	readonly listings: (filter: Filter) => AsyncIterable<readonly Listing[]>;
	/** The sources that pass the filter, with their texts: all of them, or `most` at most, the last published of a library. */
	readonly sources: (filter?: Filter, most?: number) => Promise<readonly Source[]>;
	/** Where the sources come from, if that is a library. */
	readonly library: Library | undefined;
	/** Whether they are the sample story. */
	readonly isSample: boolean;
};

/**
 * The sources `--from` names, else those of the library, else the samples, which `--samples` asks for. `--outlet` names the
 * outlet of the one that is opened.
 *
 * @param mayReadOn told how many texts of files are read so far; whether to read on
 */
export async function openSources(options: Options, context: Context, mayReadOn?: MayReadOn): Promise<Collection> {
	const {from, outlet, isSamples} = options;
	if (from.length > 0) return collectionOf(await openNamed(from, context, mayReadOn), outlet);
	const library = isSamples ? undefined : await openKnownLibrary(options, context);
	if (library && (await library.list({}, {offset: 0, limit: 1})).length > 0) {
		const {collectionIn} = await import('./library-collection.ts');
		return collectionIn(library, outlet);
	}
	const samples = {sources: await openSamples(context.root), notes: [], isWhole: true};
	return {...(await collectionOf(samples, outlet)), isSample: true};
}

/** What stands at some paths. Where nobody else does, shows how many texts are read. */
async function openNamed(from: readonly string[], context: Context, mayReadOn?: MayReadOn) {
	const {openStdin, web, showProgress} = context;
	if (mayReadOn) return openPaths(from, openStdin, {web}, mayReadOn);
	const progress = openProgress(context);
	const tellTexts = slowCount((texts) => progress.tellCount(`reading texts: ${texts}`));
	const readOn = (texts: number) => {
		tellTexts(texts);
		return true;
	};
	try {
		return await openPaths(from, openStdin, {web: progress.web}, readOn);
	} finally {
		showProgress?.('');
	}
}

async function collectionOf(
	{sources: opened, notes, isWhole}: Opened,
	outlet: string | undefined,
): Promise<Collection> {
	if (outlet !== undefined && opened.length > 1)
		throw new UserError(`--outlet names the outlet of one source, but ${opened.length} are open`);
	const sources = outlet === undefined ? opened : opened.map((source) => ({...source, outlet}));
	const passing = async (filter: Filter = {}) => {
		if (isEmptyFilter(filter)) return sources;
		const {passesFilter} = await import('../core/search/passes-filter.ts');
		return sources.filter((source) => passesFilter(source, filter));
	};
	let all: readonly Listing[] | undefined;
	return {
		...choiceOf(sources),
		notes,
		isWhole,
		async *listings(filter) {
			const {toListings} = await import('../report/list.ts');
			const wanted = new Set(await passing(filter));
			all ??= toListings(sources);
			yield all.filter((_, index) => wanted.has(sources[index]!));
		},
		sources: async (filter, most) => (await passing(filter)).slice(0, most),
		library: undefined,
		isSample: false,
	};
}
