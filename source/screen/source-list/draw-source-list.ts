import type {Source} from '../../core/model.ts';
import {knownSourceWords} from '../../core/text/count-source.ts';
import {countOf, grouped} from '../../typeset/figures.ts';
import {bookmarkSign} from '../bookmarks/bookmark-sign.ts';
import type {ListPane} from '../frame.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run, spread} from '../row.ts';
import {libraryOf, type State, shownView} from '../state.ts';
import type {LibraryView} from '../views.ts';
import {type Pane, signsOf} from '../window.ts';
import {listedSources} from './list-actions.ts';

/** The list of sources, as far as a pane of some rows shows it, the highlighted one always in sight. */
export function drawSourceList(state: State, highlighted: string, columns: number, rows: number): ListPane {
	const signs = signsOf(state);
	const library = libraryOf(state);
	const listed = listedSources(state);
	const selected = Math.max(
		0,
		listed.findIndex(({id}) => id === highlighted),
	);
	// With a blank row between them, or without, or with their dates and lengths beside their names.
	const itemRows = [4, 3].find((height) => rows >= listed.length * height) ?? 2;
	const shown = Math.max(1, Math.floor(rows / itemRows));
	const first = Math.max(0, Math.min(selected - Math.floor(shown / 2), listed.length - shown));
	const items = listed.slice(first, first + shown).map((source) => ({
		key: source.id,
		rows: drawItem(state, source, library, {columns: columns - 2, rows: itemRows}, source.id === highlighted).map(
			(cells) => fitRow(cells, columns - 2),
		),
	}));
	if (items.length === 0) items.push({key: '', rows: [fitRow(row(run('no source holds that', 'dim')), columns - 2)]});
	return {
		columns,
		rows,
		items,
		selected: selected - first,
		sign: run(`${signs.cursor} `, shownView(state).name === 'library' ? 'current' : 'dim'),
	};
}

// Where an item has no row for when it was published and how long it is, that stands beside its name, if that has room enough.
const ROWS_WITH_FACTS = 3;
const COLUMNS_WITH_FACTS = 56;

function drawItem(
	state: State,
	source: Source,
	{marked}: LibraryView,
	{columns, rows}: Pane,
	isSelected: boolean,
): readonly Row[] {
	const number = state.sources.indexOf(source) + 1;
	const signs = signsOf(state);
	const bookmark = bookmarkSign(state, {kind: 'source', source: source.id});
	const isMarked = marked.includes(source.id);
	const label = isMarked ? run(signs.marked, 'strong') : run(number <= 9 ? String(number) : ' ', 'key');
	// Finding the title takes laying the text out, as counting does: what is not laid out yet follows a moment later.
	const counts = knownSourceWords(source);
	const facts = [
		source.published ? oneLine(source.published.slice(0, 10)) : 'no date',
		...(counts ? [countOf(counts.words, 'word')] : []),
		...(counts && counts.foldedWords > 0 ? [`${grouped(counts.foldedWords)} folded`] : []),
	];
	const told = run(facts.join(` ${signs.dot} `), 'dim');
	const beside = rows < ROWS_WITH_FACTS && columns >= COLUMNS_WITH_FACTS ? row('  ', told, ' ') : row();
	return [
		spread(
			row(label, ' ', run(oneLine(source.outlet), isSelected ? 'selected' : 'text')),
			row(beside, bookmark.length > 0 ? row(' ', bookmark, ' ') : row()),
			columns,
		),
		fitRow(row('  ', run(counts ? oneLine(source.title).trim() : signs.ellipsis, 'dim')), columns - 1),
		row('  ', told),
		row(),
	].slice(0, rows);
}
