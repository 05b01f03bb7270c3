import type {Source, Span} from '../../core/model.ts';
import {grouped} from '../../typeset/figures.ts';
import {bookmarkSign} from '../bookmarks/bookmark-sign.ts';
import {findMarks} from '../find.ts';
import {keyFor} from '../key-bindings.ts';
import {isUnread} from '../long-text.ts';
import {markLine} from '../marks.ts';
import {oneLine} from '../one-line.ts';
import {columnsOfRow, fitRow, type Row, row, run, type Style, spread} from '../row.ts';
import {holdPlace, type Place, visiblePlaces} from '../scroll.ts';
import type {Signs} from '../signs.ts';
import {type State, shownView} from '../state.ts';
import {type Pane, signsOf} from '../window.ts';
import {holdsQuotation} from './quotations.ts';
import {layOutSource, placeOf, type ReaderBlocks, type ReaderItem} from './reader-blocks.ts';
import {tellersOf} from './retellings.ts';

// Longer lines are hard to follow back to the next one's beginning.
const MAX_TEXT_COLUMNS = 68;
const MARGIN_COLUMNS = 7;
// Below this width the margin would take more from the text than it tells.
const MIN_COLUMNS_WITH_MARGIN = 60;

/** Rows above the text: who said it and when, and a blank one. */
export const READER_HEADER_ROWS = 2;

/** What a pane shows of a source: from which offset on, and with which ranges marked. */
export type Reading = {readonly position: number; readonly ranges: readonly Span[]};

/** The source in a pane, from where it was left. */
export function drawReader(state: State, source: Source, {columns, rows}: Pane, reading: Reading): readonly Row[] {
	const signs = signsOf(state);
	if (isUnread(source)) return drawUnread(source, {columns, rows}, signs);
	const {margin, text} = readerColumns(state, columns);
	const indent = state.isZoomed ? Math.max(0, Math.floor((columns - margin - text - 1) / 2)) : 0;
	const inner = columns - 2 * indent;
	const blocks = layOutSource(source, text, state.isUnfolded);
	const textRows = Math.max(1, rows - READER_HEADER_ROWS);
	const top = holdPlace(blocks, placeOf(blocks, reading.position), textRows);
	const places = [...visiblePlaces(blocks, top, textRows)];
	const marks = [
		...reading.ranges.map((range) => ({...range, style: 'match' as const})),
		...findMarks(state, source, seenOf(blocks, places)),
	];
	const body = places.map(({block, row: line}) => {
		const item = blocks.items[block]!;
		const span = blocks.linesOf(block)[line];
		if (!span) return row();
		if (item.kind === 'fold') return row(' '.repeat(margin), drawFold(item, keyFor(state, 'fold', 'z'), signs));
		return row(drawMargin(state, source, item, line, margin), markLine(source.text, span, marks, STYLES[item.kind]));
	});
	const header = drawHeader(source, readingProgress(blocks, places, signs), inner, signs);
	return Array.from({length: rows}, (_, index) =>
		fitRow(row(' '.repeat(indent), [header, row(), ...body][index] ?? []), columns),
	);
}

/** What stands in the pane until a long text is cut into its paragraphs. */
function drawUnread(source: Source, {columns, rows}: Pane, signs: Signs): readonly Row[] {
	const text = `  reading a text of ${grouped(source.text.length)} characters${signs.ellipsis}`;
	const drawn = [drawHeader(source, '', columns, signs), row(), row(run(text, 'dim'))];
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], columns));
}

/** The stretch of the text that some places show. */
function seenOf({items}: ReaderBlocks, places: readonly Place[]): Span {
	const [first, last] = [places[0], places.at(-1)];
	return first && last ? {start: items[first.block]!.span.start, end: items[last.block]!.span.end} : {start: 0, end: 0};
}

/** How a pane's width is shared between the margin and the text. */
export function readerColumns({settings}: State, columns: number): {readonly margin: number; readonly text: number} {
	const margin = columns >= MIN_COLUMNS_WITH_MARGIN ? MARGIN_COLUMNS : 1;
	return {margin, text: Math.max(2, Math.min(settings.textColumns ?? MAX_TEXT_COLUMNS, columns - margin - 1))};
}

const STYLES: {readonly [Kind in Exclude<ReaderItem['kind'], 'fold'>]: Style} = {
	title: 'title',
	heading: 'heading',
	paragraph: 'text',
	quote: 'text',
	unfolded: 'dim',
};

function drawHeader(source: Source, progress: string, columns: number, {dot}: Signs): Row {
	const date = run(` ${dot} ${source.published ? oneLine(source.published.slice(0, 10)) : 'no date'}`, 'dim');
	const outlet = row(' ', run(oneLine(source.outlet), 'outlet'));
	const right = row(run(`  ${progress} `, 'dim'));
	const hasRoom = columnsOfRow(outlet) + columnsOfRow([date]) + columnsOfRow(right) <= columns;
	return spread(hasRoom ? row(outlet, date) : outlet, right, columns);
}

/** The paragraph on top, of how many, and how much of the text that counts was on screen by the last row. */
function readingProgress(blocks: ReaderBlocks, places: readonly Place[], {paragraph, dot}: Signs): string {
	const {items, paragraphs, textEnd} = blocks;
	const bottom = places.at(-1);
	const seen = bottom ? (blocks.linesOf(bottom.block)[bottom.row]?.end ?? items[bottom.block]!.span.end) : 0;
	const part = textEnd === 0 ? 100 : Math.min(100, Math.floor((100 * seen) / textEnd));
	return `${paragraph} ${paragraphFrom(blocks, places[0]?.block ?? 0)}/${paragraphs} ${dot} ${part}%`;
}

/** The number of the first paragraph from an item on; behind the last one, its number. */
function paragraphFrom({items, paragraphs}: ReaderBlocks, first: number): number {
	for (let index = first; index < items.length; index++) {
		const item = items[index]!;
		if (item.kind === 'paragraph') return item.number;
	}
	return paragraphs;
}

function drawFold({holds, words}: ReaderItem & {kind: 'fold'}, key: string, signs: Signs): Row {
	const what = [holds.has('comment') && 'comments', holds.has('furniture') && 'site furniture']
		.filter(Boolean)
		.join(' and ');
	return row(run(`${signs.fold} folded: ${what}, ${words} words (${key}) ${signs.fold}`, 'fold'));
}

/** Beside the first line of a paragraph: how many other sources carry it, whether it holds a quotation, and a bookmark. */
function drawMargin(state: State, source: Source, item: ReaderItem, line: number, columns: number): Row {
	const signs = signsOf(state);
	if (item.kind !== 'paragraph') return row(' '.repeat(columns));
	const spot = {kind: 'passage', source: source.id, start: item.span.start} as const;
	const bookmark = line === 0 ? bookmarkSign(state, spot) : row();
	if (columns < MARGIN_COLUMNS) return fitRow(bookmark, columns);
	const view = shownView(state);
	const bar = view.name === 'reader' && view.focus === item.span.start ? run(signs.current, 'current') : ' ';
	if (line > 0) return fitRow(row(bar), columns);
	const others = tellersOf(state, source, item.span).length;
	const mark = run(others > 0 ? `${signs.edited}${others}`.padEnd(3) : '   ', 'score');
	const quotation = run(holdsQuotation(source.text, item.span) ? signs.quotation : ' ', 'quotation');
	return fitRow(row(bar, mark, quotation, bookmark), columns);
}
