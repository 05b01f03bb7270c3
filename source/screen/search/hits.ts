import type {Hit, Source} from '../../core/model.ts';
import {groupWordings, type Wording} from '../../core/search/group-wordings.ts';
import {hitsBySource, type SourceHits} from '../../core/search/hits-by-source.ts';
import type {LibraryHits} from '../../core/search/library-hits.ts';
import {passesFilter} from '../../core/search/passes-filter.ts';
import {parseQuery} from '../../core/search/query.ts';
import {type GrowingSearch, growSearch} from '../../core/search/search.ts';
import {remember, rememberLatest} from '../memo.ts';
import type {SearchView, State} from '../state.ts';

/** A source with its hits, and the story it is listed under, where several are searched. */
type Group = SourceHits & {readonly story?: string};

/** What a phrase finds: by source, silent ones last; all hits in that order; and how they are worded, the commonest first. */
export type Found = {
	readonly groups: readonly Group[];
	readonly hits: readonly Hit[];
	readonly wordings: readonly Wording[];
};

/** The index of some sources as far as it is built. */
type Indexing = GrowingSearch & {readonly isWhole: () => boolean};

// Some 50 ms, which nobody feels as waiting; more is read in steps, while the screen tells how far it is.
const MOST_AT_ONCE = 200_000;

const indexes = new WeakMap<readonly Source[], Indexing>();
const latest = new WeakMap<readonly Source[], {readonly question: string; readonly value: Found}>();

/**
 * What a search found: in the open sources; where none are open, in the library. As long as that has not answered it is what it
 * answered last: see `isAwaited`.
 */
export function foundBy(state: State, {field}: SearchView): Found {
	if (!isOverLibrary(state)) return searchSources(state.sources, field.text);
	const found = state.shelf?.found?.found;
	if (!found || !field.text.trim()) return NOTHING;
	return remember(inLibrary, found, () => {
		const groups = found.stories.flatMap(({story, sources}) =>
			sources.map((source) => ({...source, story: story?.name ?? 'in no story'})),
		);
		const hits = groups.flatMap((group) => group.hits);
		const sources = groups.map(({source}) => source);
		return {groups, hits, wordings: groupWordings(sources, hits)};
	});
}

/** Whether a search is one of the whole library. */
export function isOverLibrary({shelf, sources}: State): boolean {
	return shelf !== undefined && sources.length === 0;
}

/** Whether the library has still to answer what a search shows. */
export function isAwaited(state: State, {field}: SearchView): boolean {
	if (!isOverLibrary(state) || !field.text.trim()) return false;
	const {found, revision} = state.shelf!;
	return found?.phrase !== field.text || found.revision !== revision;
}

const inLibrary = new WeakMap<LibraryHits, Found>();

const NOTHING: Found = {groups: [], hits: [], wordings: []};

/** The index of the sources, the same one each time. That of a small collection counts as whole: it is built by the first search. */
export function indexingOf(sources: readonly Source[]): Indexing {
	return remember(indexes, sources, () => {
		const growing = growSearch(sources);
		let isWhole = sources.reduce((sum, {text}) => sum + text.length, 0) <= MOST_AT_ONCE;
		const readOn = () => {
			isWhole = growing.readOn();
			return isWhole;
		};
		return {...growing, readOn, isWhole: () => isWhole};
	});
}

/** Searches the sources; the latest phrase is remembered. Finds nothing as long as the index is not whole. */
export function searchSources(sources: readonly Source[], phrase: string): Found {
	const {isWhole, search} = indexingOf(sources);
	if (!isWhole()) return NOTHING;
	return rememberLatest(latest, sources, phrase, () => {
		const {filter} = parseQuery(phrase);
		const searched = sources.filter((source) => passesFilter(source, filter));
		const groups = hitsBySource(searched, search(phrase));
		const hits = groups.flatMap((group) => group.hits);
		return {groups, hits, wordings: groupWordings(sources, hits)};
	});
}
