import type {Hit, Source} from '../core/model.ts';
import type {StoryHits} from '../core/search/library-hits.ts';
import {countOf} from '../typeset/figures.ts';
import {spanFields, toJson} from './json.ts';
import {drawAll, join, type Line, lineOf} from './line.ts';
import type {Page} from './page.ts';
import {oneLine, quoteSpan} from './quote.ts';
import {hang, textColumns, wrap} from './wrap.ts';

type Group = {readonly source: Source; readonly hits: readonly Hit[]};

/** The hits under the name of their source, the found words marked. Sources without one come last: silence is a finding. */
export function hitsText(sources: readonly Source[], hits: readonly Hit[], page: Page): string {
	const groups = sources.map((source) => ({source, hits: hits.filter((hit) => hit.source === source.id)}));
	const found = groups.filter((group) => group.hits.length > 0);
	const silent = groups.filter((group) => group.hits.length === 0);
	return drawAll(
		[
			...found.map((group) => [
				...nameLines(group, page),
				...group.hits.flatMap((hit) => hitLines(group.source, hit, page)),
			]),
			silent.flatMap((group) => nameLines(group, page)),
		],
		page,
	);
}

/** The hits of a library under the names of their story and source. */
export function storyHitsText(stories: readonly StoryHits[], page: Page): string {
	return drawAll(
		stories.flatMap(({story, sources}) => [
			...(story ? [wrap(lineOf(oneLine(story.name), 'faint'), textColumns(page), page)] : []),
			...sources.map((group) => [
				...articleLines(group, page),
				...group.hits.flatMap((hit) => hitLines(group.source, hit, page)),
			]),
		]),
		page,
	);
}

/** A library has many articles of one outlet: its id tells which it is, and shows it. */
function articleLines({source, hits}: Group, page: Page): readonly Line[] {
	const {id, outlet, published} = source;
	const about = [countOf(hits.length, 'hit'), published?.slice(0, 10), id].filter((fact) => fact !== undefined);
	return wrap(join(lineOf(oneLine(outlet), 'strong'), `  ${about.join('  ')}`), textColumns(page), page);
}

const nameLines = ({source, hits}: Group, page: Page): readonly Line[] =>
	wrap(join(lineOf(oneLine(source.outlet), 'strong'), `  ${countOf(hits.length, 'hit')}`), textColumns(page), page);

function hitLines(source: Source, {score, span, ranges}: Hit, page: Page): readonly Line[] {
	const marks = ranges.map(({start, end}) => ({start, end, role: 'hit' as const}));
	return hang(`  ${score.toFixed(2)}  `, quoteSpan(source.text, span, marks, page), textColumns(page), page);
}

/** How many sources were searched, of which those listed may be a part, and whether there may be more hits. */
type Extent = {readonly searched: number; readonly isCut: boolean};

/** The hits as `wirediff search --json` writes them, and how many each source has. */
export function hitsJson(
	query: string,
	sources: readonly Source[],
	hits: readonly Hit[],
	{searched, isCut}: Extent = {searched: sources.length, isCut: false},
): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return toJson({
		query,
		hits: hits.map(({source: id, span: {start, end}, score, ranges}) => {
			const {outlet, text} = byId.get(id)!;
			return {id, outlet, start, end, score, text: text.slice(start, end), ranges: ranges.map(spanFields)};
		}),
		sources: sources.map(({id, outlet}) => ({id, outlet, hits: hits.filter(({source}) => source === id).length})),
		searched,
		isCut,
	});
}
