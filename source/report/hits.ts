import type {Hit, Source} from '../core/model.ts';
import {countOf} from './figures.ts';
import {spanFields, toJson} from './json.ts';
import {hang, textColumns} from './lines.ts';
import type {Page} from './page.ts';
import {oneLine, quoteSpan} from './quote.ts';

/** The hits under the name of their source, the found words marked. Sources without one come last: silence is a finding. */
export function hitsText(sources: readonly Source[], hits: readonly Hit[], page: Page): string {
	const columns = textColumns(page.widthColumns);
	const groups = sources.map((source) => ({source, hits: hits.filter((hit) => hit.source === source.id)}));
	const found = groups.filter((group) => group.hits.length > 0);
	const silent = groups.filter((group) => group.hits.length === 0);
	const nameLines = ({source, hits}: (typeof groups)[number]) =>
		hang('', `${page.paint('strong', oneLine(source.outlet))}  ${countOf(hits.length, 'hit')}`, columns);
	const blocks = found.map((group) => [
		...nameLines(group),
		...group.hits.flatMap((hit) => hitLines(group.source, hit, page, columns)),
	]);
	return `${[...blocks, silent.flatMap(nameLines)]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

function hitLines(source: Source, hit: Hit, {paint}: Page, columns: number): readonly string[] {
	const marks = hit.ranges.map((range) => ({...range, role: 'hit' as const}));
	return hang(`  ${hit.score.toFixed(2)}  `, quoteSpan(source.text, hit.span, marks, paint), columns);
}

/** The hits as `wirediff search --json` writes them, and how many each source has. */
export function hitsJson(query: string, sources: readonly Source[], hits: readonly Hit[]): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return toJson({
		query,
		hits: hits.flatMap(({source: id, span: {start, end}, score, ranges}) => {
			const source = byId.get(id);
			return source
				? [
						{
							id,
							outlet: source.outlet,
							start,
							end,
							score,
							text: source.text.slice(start, end),
							ranges: ranges.map(spanFields),
						},
					]
				: [];
		}),
		sources: sources.map(({id, outlet}) => ({id, outlet, hits: hits.filter(({source}) => source === id).length})),
	});
}
