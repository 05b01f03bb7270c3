import {countOf} from '../../typeset/figures.ts';
import {drawField} from '../draw-field.ts';
import {drawReader} from '../reader/reader-rows.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {type SearchView, type State, sourceOf} from '../state.ts';
import {arrangementOf, bodyPane, signsOf} from '../window.ts';
import {drawResults} from './draw-results.ts';
import {indexingOf, searchSources} from './hits.ts';
import {hitsOf} from './search-actions.ts';

const RESULTS_COLUMNS = 60;

/** The field, then the results beside, over or without a preview of the hit. */
export function drawSearch(state: State, view: SearchView): readonly Row[] {
	const signs = signsOf(state);
	const body = bodyPane(state);
	const rows = body.rows - 2;
	const head = [
		row(' ', run(`${signs.prompt} `, 'key'), drawField(view.field, 'a phrase, however it may be worded')),
		row(run(signs.horizontal.repeat(body.columns), 'rule')),
	];
	switch (arrangementOf(state)) {
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
	if (!field.text.trim() || !indexingOf(state.sources).isWhole()) return countOf(state.sources.length, 'source');
	const {groups, hits} = searchSources(state.sources, field.text);
	const sources = groups.filter((group) => group.hits.length > 0).length;
	return `${countOf(hits.length, 'hit')} ${signsOf(state).dot} ${sources} of ${countOf(state.sources.length, 'source')}`;
}

function drawPreview(state: State, view: SearchView, columns: number, rows: number): readonly Row[] {
	const hit = hitsOf(state, view)[view.cursor];
	if (!hit) return Array.from({length: rows}, () => fitRow([], columns));
	const source = sourceOf(state, hit.source);
	const block = source.blocks.findLast(({start}) => start <= hit.span.start);
	return drawReader(state, source, {columns, rows}, {position: block?.start ?? hit.span.start, ranges: hit.ranges});
}
