import type {Hit, Source} from '../../core/model.ts';
import {groupWordings, groupWordingsInSteps, type Wording} from '../../core/search/group-wordings.ts';
import {hitsBySource, type SourceHits} from '../../core/search/hits-by-source.ts';
import type {LibraryHits} from '../../core/search/library-hits.ts';
import {passesFilter} from '../../core/search/passes-filter.ts';
import {parseQuery} from '../../core/search/query.ts';
import {type GrowingSearch, growSearch} from '../../core/search/search.ts';
import type {Steps} from '../../core/steps.ts';
import {type Answering, answering} from '../answering.ts';
import {isLong} from '../long-text.ts';
import {remember} from '../memo.ts';
import type {State} from '../state.ts';
import type {SearchView} from '../views.ts';

/** A source with its hits, and the story it is listed under, where several are searched. */
type Group = SourceHits & {readonly story?: string};

/** What a phrase finds: by source, silent ones last; all hits in that order; and how they are worded, the commonest first. */
export type Found = {
	readonly groups: readonly Group[];
	readonly hits: readonly Hit[];
	readonly wordings: readonly Wording[];
};

/** The index of some sources as far as it is built, and what it finds. */
type Indexing = Pick<GrowingSearch, 'partRead'> & {
	readonly readOn: () => void;
	readonly isWhole: () => boolean;
	/** Whether even the longest search is over before anybody waits. */
	readonly isQuick: boolean;
	readonly found: Answering<Found>;
};

const indexes = new WeakMap<readonly Source[], Indexing>();

/**
 * What a search found, as far as it is known without waiting: in the open sources; where none are open, in the library. As long as
 * the answer is still awaited it is what was found last: see `isAwaited`.
 */
export function foundBy(state: State, {field}: SearchView): Found {
	if (isOverLibrary(state)) return foundInLibrary(state, field.text);
	const {isQuick, isWhole, found} = indexingOf(state.sources);
	if (!isWhole()) return NOTHING;
	return isQuick ? found.answer(field.text) : (found.known(field.text) ?? found.latest() ?? NOTHING);
}

/** What a search found: that of open sources is worked out first, for a key that needs it. Nothing as long as their index is not whole. */
export function foundNow(state: State, view: SearchView): Found {
	const {isWhole, found} = indexingOf(state.sources);
	return isOverLibrary(state) || !isWhole() ? foundBy(state, view) : found.answer(view.field.text);
}

/** Whether a search is one of the whole library. */
export function isOverLibrary({shelf, sources}: State): boolean {
	return shelf !== undefined && sources.length === 0;
}

/** Whether what a search shows was found for an earlier phrase. */
export function isAwaited(state: State, {field}: SearchView): boolean {
	if (!field.text.trim()) return false;
	if (isOverLibrary(state)) {
		const {found, revision} = state.shelf!;
		return found?.phrase !== field.text || found.revision !== revision;
	}
	const {isQuick, isWhole, found} = indexingOf(state.sources);
	return !isQuick && isWhole() && found.known(field.text) === undefined;
}

/** Whether what a search shows is all that it finds. */
export function isFound(state: State, view: SearchView): boolean {
	return !isAwaited(state, view) && (isOverLibrary(state) || indexingOf(state.sources).isWhole());
}

/** The next step of a search in open sources: of reading them, then of finding the phrase; `undefined` when it is found. */
export function searchingOn(state: State, view: SearchView): (() => void) | undefined {
	const {isWhole, readOn, found} = indexingOf(state.sources);
	if (!isWhole()) return readOn;
	if (isOverLibrary(state) || !isAwaited(state, view)) return undefined;
	return () => void found.goOn(view.field.text);
}

function foundInLibrary({shelf}: State, phrase: string): Found {
	const found = shelf?.found?.found;
	if (!found || !phrase.trim()) return NOTHING;
	return remember(inLibrary, found, () => {
		const groups = found.stories.flatMap(({story, sources}) =>
			sources.map((source) => ({...source, story: story?.name ?? 'in no story'})),
		);
		const hits = groups.flatMap((group) => group.hits);
		const sources = groups.map(({source}) => source);
		return {groups, hits, wordings: groupWordings(sources, hits)};
	});
}

const inLibrary = new WeakMap<LibraryHits, Found>();

const NOTHING: Found = {groups: [], hits: [], wordings: []};

/** The index of the sources, the same one each time. That of a small collection counts as whole: it is built by the first search. */
export function indexingOf(sources: readonly Source[]): Indexing {
	return remember(indexes, sources, () => {
		const growing = growSearch(sources);
		const isQuick = !isLong(sources.reduce((sum, {text}) => sum + text.length, 0));
		let isWhole = isQuick;
		const readOn = () => {
			isWhole = growing.readOn();
			return isWhole;
		};
		const found = answering((phrase) => findIn(sources, growing, phrase));
		return {partRead: growing.partRead, readOn, isWhole: () => isWhole, isQuick, found};
	});
}

function* findIn(sources: readonly Source[], {searchInSteps}: GrowingSearch, phrase: string): Steps<Found> {
	const {filter} = parseQuery(phrase);
	const searched = sources.filter((source) => passesFilter(source, filter));
	const groups = hitsBySource(searched, yield* searchInSteps(phrase));
	const hits = groups.flatMap((group) => group.hits);
	return {groups, hits, wordings: yield* groupWordingsInSteps(sources, hits)};
}
