import type {SourceLine} from '../../core/shelf.ts';
import type {StorySummary} from '../../core/story-summary.ts';
import {countOf} from '../../typeset/figures.ts';
import {wrap} from '../geometry/wrap.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {type Pane, signsOf} from '../window.ts';
import {daysOf} from './draw-story-list.ts';
import {lineAt} from './shelf.ts';

// Lines that are read well; as in the reader.
const MAX_COLUMNS = 72;

/** What the highlighted story holds: its name in full, and its sources. */
export function drawPreview(state: State, {cursor}: StoriesView, {columns, rows}: Pane): readonly Row[] {
	const line = state.shelf && lineAt(state.shelf, cursor);
	const head = line ? [...drawName(line, columns, signsOf(state)), row()] : [];
	const drawn = line ? [...head, ...drawSources(state, line, rows - head.length)] : [];
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], columns));
}

function drawName(line: StorySummary, columns: number, {dot}: Signs): readonly Row[] {
	const name = line.name.trim();
	const lines = wrap(name, {start: 0, end: name.length}, Math.min(MAX_COLUMNS, columns - 2));
	return [
		...lines.map(({start, end}) => row(' ', run(oneLine(name.slice(start, end)), 'title'))),
		row(' ', run(`${countOf(line.sources, 'source')} ${dot} ${daysOf(line)}`, 'dim')),
	];
}

function drawSources(state: State, {id, sources: all}: StorySummary, rows: number): readonly Row[] {
	const known = state.shelf?.preview;
	if (known?.story !== id) return [];
	const signs = signsOf(state);
	// With a blank row between them, or without.
	const isLoose = all * 3 - 1 <= rows;
	const sourceRows = isLoose ? 3 : 2;
	const shown = isLoose || all * 2 <= rows ? all : Math.max(0, Math.floor((rows - 1) / 2));
	const drawn = known.sources.slice(0, shown).flatMap((source) => drawSource(source, signs).slice(0, sourceRows));
	return shown < all ? [...drawn, row(run(` ${signs.ellipsis} ${countOf(all, 'source')} in all`, 'dim'))] : drawn;
}

function drawSource({outlet, title, published, words}: SourceLine, {dot}: Signs): readonly Row[] {
	const facts = [published ? oneLine(published.slice(0, 10)) : 'no date', countOf(words, 'word')];
	return [
		row(' ', run(oneLine(outlet), 'outlet'), run(` ${dot} ${facts.join(` ${dot} `)}`, 'dim')),
		row('   ', oneLine(title).trim()),
		row(),
	];
}
