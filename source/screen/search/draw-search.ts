import {countOf} from '../../typeset/figures.ts';
import {drawFieldRow} from '../draw-field.ts';
import {drawRuleOverResults} from '../pane-rule.ts';
import {drawReader} from '../reader/reader-rows.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import {countOfStories} from '../stories/draw-stories.ts';
import type {SearchView} from '../views.ts';
import {arrangementOf, bodyPane, type Pane, RESULTS_COLUMNS, signsOf} from '../window.ts';
import {drawResults} from './draw-results.ts';
import {foundBy, indexingOf, isAwaited, isOverLibrary} from './hits.ts';

/** Rows above the results: the field and a rule. */
export const FIELD_ROWS = 2;

/** The part of the body, under the field, that the results take. */
export function resultsPane(state: State, view: SearchView): Pane {
	const body = bodyPane(state);
	const rows = Math.max(0, body.rows - FIELD_ROWS);
	switch (arrangementOf(state)) {
		case 'beside':
			return {columns: RESULTS_COLUMNS, rows};
		case 'over':
			return {columns: body.columns, rows: hasPreview(state, view) ? Math.ceil(rows / 2) : rows};
		default:
			return {columns: body.columns, rows};
	}
}

/** The field, then the results beside, over or without a preview of the hit. */
export function drawSearch(state: State, view: SearchView): readonly Row[] {
	const signs = signsOf(state);
	const body = bodyPane(state);
	const pane = resultsPane(state, view);
	const rows = body.rows - FIELD_ROWS;
	const over = drawRuleOverResults(state);
	const line = row(run(signs.horizontal.repeat(body.columns), 'rule'));
	const field = drawFieldRow(view.field, 'a phrase, however it may be worded', signs.prompt, body.columns);
	const results = drawResults(state, view, pane);
	switch (arrangementOf(state)) {
		case 'beside': {
			const preview = drawPreview(state, view, body.columns - pane.columns - 1, rows);
			const rule = run(signs.vertical, 'rule');
			return [field, over, ...results.map((cells, index) => row(cells, rule, preview[index] ?? []))];
		}
		case 'over':
			if (!hasPreview(state, view)) return [field, over, ...results];
			return [field, over, ...results, line, ...drawPreview(state, view, body.columns, rows - pane.rows - 1)];
		default:
			return [field, over, ...results];
	}
}

const currentHit = (state: State, view: SearchView) => foundBy(state, view).hits[view.cursor];

const hasPreview = (state: State, view: SearchView) => currentHit(state, view) !== undefined;

/** How many hits in how many sources, for the header. */
export function searchCounts(state: State, view: SearchView): string {
	const {dot, ellipsis} = signsOf(state);
	if (isAwaited(state, view)) return `searching${ellipsis}`;
	if (isOverLibrary(state)) return libraryCounts(state, view);
	if (!view.field.text.trim() || !indexingOf(state.sources).isWhole()) return countOf(state.sources.length, 'source');
	const {groups, hits} = foundBy(state, view);
	const sources = groups.filter((group) => group.hits.length > 0).length;
	return `${countOf(hits.length, 'hit')} ${dot} ${sources} of ${countOf(state.sources.length, 'source')}`;
}

function libraryCounts(state: State, view: SearchView): string {
	const {shelf} = state;
	const {dot} = signsOf(state);
	if (!view.field.text.trim() || !shelf?.found) return shelf?.totals ? countOf(shelf.totals.sources, 'article') : '';
	const {isCut, searched} = shelf.found.found;
	const {groups, hits} = foundBy(state, view);
	const stories = new Set(groups.flatMap((group) => (group.hits.length > 0 ? group.story : []))).size;
	const found = `${isCut ? 'the best ' : ''}${countOf(hits.length, 'hit')}`;
	return [found, countOfStories(stories), `${countOf(searched, 'article')} searched`].join(` ${dot} `);
}

function drawPreview(state: State, view: SearchView, columns: number, rows: number): readonly Row[] {
	const hit = currentHit(state, view);
	if (!hit) return Array.from({length: rows}, () => fitRow([], columns));
	const source = sourceOf(state, hit.source);
	const block = source.blocks.findLast(({start}) => start <= hit.span.start);
	return drawReader(state, source, {columns, rows}, {position: block?.start ?? hit.span.start, ranges: hit.ranges});
}
