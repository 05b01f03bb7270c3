import type {Hit} from '../../../core/model.ts';
import type {SourceHits} from '../../../core/search/hits-by-source.ts';
import {hitsBySource} from '../../../core/search/hits-by-source.ts';
import type {StoryHits} from '../../../core/search/library-hits.ts';
import type {NumberedSource} from '../read.ts';

/** Hits under their sources, and these under their stories, the best first. Of sources without a hit, only the `listed` are there. */
export function groupByStory(
	articles: readonly NumberedSource[],
	hits: readonly Hit[],
	listed: ReadonlySet<number>,
): readonly StoryHits[] {
	const byId = new Map(articles.map((article) => [article.source.id, article]));
	const groups = hitsBySource(
		articles.map(({source}) => source),
		hits,
	).filter(({source, hits}) => hits.length > 0 || listed.has(byId.get(source.id)!.number));
	const stories = Map.groupBy(groups, ({source}) => byId.get(source.id)!.storyId ?? `${source.id} alone`);
	return [...stories.values()].map((sources) => ({story: storyOf(sources, byId), sources}));
}

function storyOf([first]: readonly SourceHits[], byId: ReadonlyMap<string, NumberedSource>): StoryHits['story'] {
	const id = first && byId.get(first.source.id)?.storyId;
	return id === undefined ? undefined : {id, name: first!.source.story ?? id};
}
