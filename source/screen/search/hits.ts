import type {Hit, Source} from '../../core/model.ts';
import {indexSources, type Search} from '../../core/search/search.ts';
import {remember, rememberLatest} from '../memo.ts';

/** A source and its hits, best first. */
export type SourceHits = {readonly source: Source; readonly hits: readonly Hit[]};

const indexes = new WeakMap<readonly Source[], Search>();
const latest = new WeakMap<readonly Source[], {readonly question: string; readonly value: readonly SourceHits[]}>();

/** The hits of a phrase by source: those that have some first, the best on top; then the silent ones. */
export function hitsBySource(sources: readonly Source[], phrase: string): readonly SourceHits[] {
	return rememberLatest(latest, sources, phrase, () => {
		const search = remember(indexes, sources, () => indexSources(sources));
		const bySource = Map.groupBy(search(phrase), ({source}) => source);
		return sources
			.map((source) => ({source, hits: bySource.get(source.id) ?? []}))
			.toSorted((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0));
	});
}
