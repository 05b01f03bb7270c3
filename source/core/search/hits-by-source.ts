import type {Hit, Source} from '../model.ts';

/** A source and what was found in it; nothing found is a finding too. */
export type SourceHits = {readonly source: Source; readonly hits: readonly Hit[]};

/** Every source with its hits: the source of the best hit first, then in the order given; sources without a hit last. */
export function hitsBySource(sources: readonly Source[], hits: readonly Hit[]): readonly SourceHits[] {
	const found = Map.groupBy(hits, ({source}) => source);
	const groups = sources.map((source) => ({source, hits: found.get(source.id) ?? []}));
	return groups.sort((left, right) => bestScore(right) - bestScore(left));
}

const bestScore = ({hits}: SourceHits) => hits.reduce((best, {score}) => Math.max(best, score), -1);
