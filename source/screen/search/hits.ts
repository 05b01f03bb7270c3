import type {Hit, Source} from '../../core/model.ts';
import {groupWordings, type Wording} from '../../core/search/group-wordings.ts';
import {hitsBySource, type SourceHits} from '../../core/search/hits-by-source.ts';
import {indexSources, type Search} from '../../core/search/search.ts';
import {remember, rememberLatest} from '../memo.ts';

/** What a phrase finds: by source, silent ones last; all hits in that order; and how they are worded, the commonest first. */
export type Found = {
	readonly groups: readonly SourceHits[];
	readonly hits: readonly Hit[];
	readonly wordings: readonly Wording[];
};

const indexes = new WeakMap<readonly Source[], Search>();
const latest = new WeakMap<readonly Source[], {readonly question: string; readonly value: Found}>();

/** Searches the sources; the latest phrase is remembered. */
export function searchSources(sources: readonly Source[], phrase: string): Found {
	return rememberLatest(latest, sources, phrase, () => {
		const search = remember(indexes, sources, () => indexSources(sources));
		const groups = hitsBySource(sources, search(phrase));
		const hits = groups.flatMap((group) => group.hits);
		return {groups, hits, wordings: groupWordings(sources, hits)};
	});
}
