import type {Hit, Source, Span} from '../../core/model.ts';
import type {Wording} from '../../core/search/group-wordings.ts';
import {countOf} from '../../typeset/figures.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {drawField} from '../draw-field.ts';
import {wrap} from '../geometry/wrap.ts';
import {markLine} from '../marks.ts';
import {oneLine} from '../one-line.ts';
import {drawReader} from '../reader/reader-rows.ts';
import {fitRow, type Row, row, run, spread} from '../row.ts';
import type {Signs} from '../signs.ts';
import {type SearchView, type State, sourceOf} from '../state.ts';
import {arrangementOf, bodyPane, signsOf} from '../window.ts';
import {searchSources} from './hits.ts';
import {hitsOf} from './search-actions.ts';

const RESULTS_COLUMNS = 60;
// Enough to see how the phrase is used, with most hits of a screen still in sight.
const SNIPPET_ROWS = 3;

/** The field, then the results beside, over or without a preview of the hit. */
export function drawSearch(state: State, view: SearchView): readonly Row[] {
	const signs = signsOf(state);
	const body = bodyPane(state);
	const rows = body.rows - 2;
	const head = [
		row(' ', run(`${signs.prompt} `, 'key'), drawField(view.field, 'a phrase, however it may be worded')),
		row(run(signs.horizontal.repeat(body.columns), 'rule')),
	];
	switch (arrangementOf(state.size)) {
		case 'beside': {
			const results = drawResults(state, view, RESULTS_COLUMNS, rows);
			const preview = drawPreview(state, view, body.columns - RESULTS_COLUMNS - 1, rows);
			const rule = run(signs.vertical, 'rule');
			return [...head, ...results.map((cells, index) => row(cells, rule, preview[index] ?? []))];
		}
		case 'over': {
			const resultRows = Math.ceil(rows / 2);
			return [
				...head,
				...drawResults(state, view, body.columns, resultRows),
				row(run(signs.horizontal.repeat(body.columns), 'rule')),
				...drawPreview(state, view, body.columns, rows - resultRows - 1),
			];
		}
		default:
			return [...head, ...drawResults(state, view, body.columns, rows)];
	}
}

/** How many hits in how many sources, for the header. */
export function searchCounts(state: State, {field}: SearchView): string {
	if (!field.text.trim()) return `${state.sources.length} sources`;
	const {groups, hits} = searchSources(state.sources, field.text);
	const sources = groups.filter((group) => group.hits.length > 0).length;
	return `${countOf(hits.length, 'hit')} · ${sources} of ${state.sources.length} sources`;
}

function drawPreview(state: State, view: SearchView, columns: number, rows: number): readonly Row[] {
	const hit = hitsOf(state, view)[view.cursor];
	if (!hit) return Array.from({length: rows}, () => fitRow([], columns));
	const source = sourceOf(state, hit.source);
	const block = source.blocks.findLast(({start}) => start <= hit.span.start);
	return drawReader(state, source, {columns, rows}, {position: block?.start ?? hit.span.start, ranges: hit.ranges});
}

/** The groups of hits, scrolled so that the current hit is in sight. */
function drawResults(state: State, view: SearchView, columns: number, rows: number): readonly Row[] {
	const signs = signsOf(state);
	if (!view.field.text.trim())
		return Array.from({length: rows}, (_, index) =>
			fitRow(
				index === 1 ? row(run('  Misspellings are forgiven; "…" is exact, -word leaves out.', 'dim')) : [],
				columns,
			),
		);
	const drawn: Row[] = [];
	let hitIndex = 0;
	let current: {readonly from: number; readonly to: number} = {from: 0, to: 0};
	const {groups, wordings} = searchSources(state.sources, view.field.text);
	for (const {source, hits} of groups) {
		const from = drawn.length;
		const style = hits.length > 0 ? 'outlet' : 'dim';
		const name = row(' ', run(oneLine(source.outlet), style));
		drawn.push(spread(name, row(run(` ${countOf(hits.length, 'hit')} `, 'dim')), columns));
		for (const hit of hits) {
			const isCurrent = hitIndex++ === view.cursor;
			const snippet = drawSnippet(source, hit, isCurrent, columns, signs);
			if (isCurrent) current = {from: hit === hits[0] ? from : drawn.length, to: drawn.length + snippet.length};
			drawn.push(...snippet);
		}
	}
	drawn.push(...drawWordings(wordings, columns, signs));
	const top = Math.max(0, Math.min(current.from, drawn.length - rows), current.to - rows);
	return Array.from({length: rows}, (_, index) => fitRow(drawn[top + index] ?? [], columns));
}

/** How the sources word the phrase, if not all alike: what varies in brackets, and who says it so. */
function drawWordings(wordings: readonly Wording[], columns: number, {horizontal}: Signs): readonly Row[] {
	if (wordings.length < 2) return [];
	const label = `${horizontal}${horizontal} wording `;
	const rule = run(label + horizontal.repeat(columns - label.length), 'rule');
	return [
		row(rule),
		...wordings.map(({text, varying, sources}) => {
			const bracketed = markLine(
				text,
				{start: 0, end: text.length},
				varying.map((span) => ({...span, style: 'match'})),
			);
			const outlets = sources.map(({outlet}) => oneLine(outlet)).join(', ');
			const wording = fitRow(row('   ', bracketed), Math.ceil(columns / 2));
			return fitRow(row(wording, run(` ${sources.length} `, 'strong'), run(` ${outlets}`, 'dim')), columns);
		}),
	];
}

function drawSnippet(source: Source, hit: Hit, isCurrent: boolean, columns: number, signs: Signs): readonly Row[] {
	const place = `${paragraphNumbers(source, [hit.span], signs)} `;
	const lines = snippetLines(source.text, hit, columns - 4 - place.length);
	const marks = hit.ranges.map((range) => ({
		...range,
		style: isCurrent ? ('currentMatch' as const) : ('match' as const),
	}));
	return lines.map((line, index) => {
		const before = index === 0 && line.start > hit.span.start ? signs.ellipsis : '';
		const after = index === lines.length - 1 && line.end < hit.span.end ? signs.ellipsis : '';
		const sign = isCurrent && index === 0 ? run(`${signs.cursor}  `, 'current') : '   ';
		const text = row(sign, before, markLine(source.text, line, marks), after);
		return index === lines.length - 1 ? spread(text, row(run(place, 'dim')), columns) : text;
	});
}

/** The lines of the sentence that hold the match, and those after it as far as there is room. */
function snippetLines(text: string, {span, ranges}: Hit, columns: number): readonly Span[] {
	const lines = wrap(text, span, columns - 2);
	const at = ranges[0]?.start ?? span.start;
	const first = Math.max(
		0,
		lines.findLastIndex(({start}) => start <= at),
	);
	const from = Math.max(0, Math.min(first, lines.length - SNIPPET_ROWS));
	return lines.slice(from, from + SNIPPET_ROWS);
}
