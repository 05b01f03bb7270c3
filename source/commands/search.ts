import type {Hit, Source} from '../core/model.ts';
import type {StoryHits} from '../core/search/library-hits.ts';
import {passesFilter} from '../core/search/passes-filter.ts';
import {parseQuery} from '../core/search/query.ts';
import {indexSources} from '../core/search/search.ts';
import {UserError} from '../core/user-error.ts';
import type {Library} from '../library/library.ts';
import {hitsJson, hitsText, storyHitsText} from '../report/hits.ts';
import {countOf} from '../typeset/figures.ts';
import {type Context, exitCodeFor, type Format, type Options, type Run} from './command.ts';
import {openSources} from './open-sources.ts';
import {pageFor} from './page.ts';

/** `wirediff search PHRASE…` */
export const runSearch: Run = async ({words, options}, context) => {
	const phrase = words.join(' ').trim();
	if (!phrase) throw new UserError('search: the phrase is empty');
	const {mistake} = parseQuery(phrase);
	if (mistake) throw new UserError(`search: ${mistake}`);
	const {notes, ...collection} = await openSources(options, context);
	const found = collection.library
		? await searchLibrary(collection.library, phrase, options)
		: searchSources(await collection.sources(), phrase, options);
	const stdout = await write(phrase, found, options.format, context);
	return {
		stdout,
		notes: [...notes, ...(found.note ? [found.note] : [])],
		exitCode: exitCodeFor(found.hits.length > 0, collection),
	};
};

/** What a phrase finds, and where it was looked for. */
type Found = {
	/** Those without a hit, too, as far as they are listed. */
	readonly sources: readonly Source[];
	readonly hits: readonly Hit[];
	readonly searched: number;
	/** Whether there may be more hits. */
	readonly isCut: boolean;
	/** The same by story, of a library. */
	readonly stories?: readonly StoryHits[];
	/** A line about what is not listed. */
	readonly note?: string;
};

function searchSources(all: readonly Source[], phrase: string, {limit}: Pick<Options, 'limit'>): Found {
	const {filter} = parseQuery(phrase);
	const sources = all.filter((source) => passesFilter(source, filter));
	const found = indexSources(sources)(phrase);
	const best = new Set(found.toSorted((left, right) => right.score - left.score).slice(0, limit));
	const hits = found.filter((hit) => best.has(hit));
	return {sources, hits, searched: sources.length, isCut: hits.length < found.length};
}

async function searchLibrary(library: Library, phrase: string, {limit}: Pick<Options, 'limit'>): Promise<Found> {
	const {stories, searched, isCut} = await library.search(phrase, limit === undefined ? {} : {limit});
	const groups = stories.flatMap(({sources}) => sources);
	const sources = groups.map(({source}) => source);
	const hits = groups.flatMap(({hits}) => hits);
	const finding = groups.filter(({hits}) => hits.length > 0).length;
	const note = `${countOf(hits.length, 'hit')} in ${finding} of ${countOf(searched, 'article')}`;
	return {sources, hits, searched, isCut, stories, note: isCut ? `${note}; there may be more (see --limit)` : note};
}

async function write(phrase: string, found: Found, format: Format, context: Context): Promise<string> {
	const {sources, hits, stories} = found;
	if (format === 'json') return hitsJson(phrase, sources, hits, found);
	const page = await pageFor(sources, context);
	if (format === 'text') return stories ? storyHitsText(stories, page) : hitsText(sources, hits, page);
	const {writeAs} = await import('./write-as.ts');
	return writeAs({kind: 'hits', phrase, sources, hits}, format, page);
}
