import type {Source, Span} from '../../core/model.ts';
import {countSourceWords} from '../../core/text/count-source.ts';
import {countOf} from '../../typeset/figures.ts';
import {layOutCompare} from '../compare/compare-blocks.ts';
import {currentItem} from '../compare/current-item.ts';
import {drawWaiting} from '../compare/waiting.ts';
import {drawFrame} from '../draw-frame.ts';
import {drawHeader} from '../draw-header.ts';
import {drawKeys, drawStateRow} from '../footer.ts';
import type {ListPane, Section} from '../frame.ts';
import {oneLine} from '../one-line.ts';
import {type Row, textOfRow} from '../row.ts';
import type {Signs} from '../signs.ts';
import {libraryOf, type Size, type State, shownView, sourceOf} from '../state.ts';
import type {CompareView} from '../views.ts';
import {MIN_ROWS, signsOf} from '../window.ts';
import {inWords} from './in-words.ts';
import {
	spokenBookmarks,
	spokenForm,
	spokenHelp,
	spokenHits,
	spokenMatrix,
	spokenOthers,
	spokenStory,
} from './spoken-items.ts';

// Too narrow for anything beside the text: one thing under the other is what can be read out.
const COLUMNS = 59;

/** The size to lay out what is read out, whatever window shows it. */
export function spokenSize({rows}: Size): Size {
	return {columns: COLUMNS, rows: Math.max(MIN_ROWS, rows)};
}

// Wider than any header or state row: what is read out need not be cut.
const UNCUT_COLUMNS = 1000;

/**
 * The screen for a screen reader: lines of plain text without rules, bars and columns, choices with their numbers. What it is
 * about first, what can be done last. The state is laid out for `spokenSize`.
 */
export function spokenLines(state: State): readonly string[] {
	const signs = signsOf(state);
	const uncut = {...state, size: {...state.size, columns: UNCUT_COLUMNS}};
	return [
		spokenRow(drawHeader(uncut), signs),
		...spokenBody(state),
		spokenRow(drawStateRow(uncut), signs),
		spokenRow(drawKeys(state), signs),
	].filter(Boolean);
}

function spokenBody(state: State): readonly string[] {
	const view = shownView(state);
	switch (view.name) {
		case 'compare':
			return spokenComparison(state, view);
		case 'matrix':
			return spokenMatrix(state, view);
		case 'others':
			return spokenOthers(state, view);
		case 'bookmarks':
			return spokenBookmarks(state, view);
		case 'search':
			return [oneLine(view.field.text) || 'type a phrase', ...spokenHits(state, view)];
		case 'help':
			return [oneLine(view.field.text) || 'type to filter', ...spokenHelp(state, view)];
		case 'edit':
			return spokenForm(state, view);
		default:
			return drawFrame(state)
				.slice(1, -1)
				.flatMap((section) => spokenSection(state, section));
	}
}

function spokenSection(state: State, section: Section): readonly string[] {
	if (section.kind !== 'rows') return spokenList(state, section.list);
	// A text is read as it is; elsewhere wide gaps are columns.
	if (shownView(state).name === 'reader')
		return section.rows.map((cells) => (isAbout(cells) ? spokenRow(cells, signsOf(state)) : textOfRow(cells).trim()));
	return section.rows.map((cells) => spokenRow(cells, signsOf(state)));
}

/** Whether a row of the reader is about the text, not of it. */
const isAbout = (cells: Row) => cells.some(({style}) => style === 'outlet' || style === 'fold');

// Box drawing and block elements, with the blank that sets them off: bars that only say again what a number says.
const DRAWING = / ?[\u2500-\u259f]+/g;

function spokenRow(cells: Row, {cursor}: Signs): string {
	const isSelected = cells.some(({text, style}) => style === 'current' && text.includes(cursor));
	const drawn = textOfRow(cells.filter(({style}) => style !== 'rule' && style !== 'current'));
	const words = inWords(drawn.replace(DRAWING, ''));
	return isSelected ? `selected: ${words}` : words;
}

function spokenList(state: State, {items, selected}: ListPane): readonly string[] {
	return items.map(({key, rows}, index) => {
		const source = state.sources.find(({id}) => id === key);
		const words = source ? describe(state, source) : (spokenStory(state, key) ?? rows.map(textOfRow).join(' ').trim());
		return index === selected ? `selected: ${words}` : words;
	});
}

function describe(state: State, source: Source): string {
	const {outlet, title, published, id} = source;
	const {words} = countSourceWords(source);
	const facts = [oneLine(outlet), oneLine(title), published?.slice(0, 10) ?? 'no date', countOf(words, 'word')];
	const mark = libraryOf(state).marked.includes(id) ? ', marked' : '';
	return `${state.sources.indexOf(source) + 1}. ${facts.join(', ')}${mark}`;
}

/** What both sides of the current pair say, or the one that alone says it; or what the comparison waits for. */
function spokenComparison(state: State, view: CompareView): readonly string[] {
	const blocks = layOutCompare(state, view);
	const waiting = drawWaiting(state, blocks.alignment);
	if (waiting.length > 0) return waiting.map((cells) => spokenRow(cells, signsOf(state)));
	const item = blocks.items[currentItem(blocks, view) ?? -1];
	if (!item) return [];
	const side = (name: 'left' | 'right', spans: readonly Span[]) => {
		const {outlet, text} = sourceOf(state, view[name]);
		const words = spans.map(({start, end}) => oneLine(text.slice(start, end))).join(' ');
		return `${name}, ${oneLine(outlet)}: ${words}`;
	};
	if (item.kind === 'only') return [side(item.side, item.spans)];
	return [side('left', item.passage.left), side('right', item.passage.right)];
}
