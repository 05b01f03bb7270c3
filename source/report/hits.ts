import type {Hit, Source} from '../core/model.ts';
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

const nameLines = ({source, hits}: Group, page: Page): readonly Line[] =>
	wrap(join(lineOf(oneLine(source.outlet), 'strong'), `  ${countOf(hits.length, 'hit')}`), textColumns(page), page);

function hitLines(source: Source, {score, span, ranges}: Hit, page: Page): readonly Line[] {
	const marks = ranges.map(({start, end}) => ({start, end, role: 'hit' as const}));
	return hang(`  ${score.toFixed(2)}  `, quoteSpan(source.text, span, marks, page), textColumns(page), page);
}

/** The hits as `wirediff search --json` writes them, and how many each source has. */
export function hitsJson(query: string, sources: readonly Source[], hits: readonly Hit[]): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return toJson({
		query,
		hits: hits.map(({source: id, span: {start, end}, score, ranges}) => {
			const {outlet, text} = byId.get(id)!;
			return {id, outlet, start, end, score, text: text.slice(start, end), ranges: ranges.map(spanFields)};
		}),
		sources: sources.map(({id, outlet}) => ({id, outlet, hits: hits.filter(({source}) => source === id).length})),
	});
}
