import type {Source} from '../../core/model.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import {wrapLines} from '../geometry/wrap.ts';
import {drawItems, type ItemRows, stackItems} from '../item-rows.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import type {BookmarksView} from '../views.ts';
import {bodyPane, signsOf} from '../window.ts';
import type {Bookmark, Spot} from './spot.ts';

const MAX_NOTE_COLUMNS = 76;

/** Each bookmark: what it is on, how that begins, and the note in full; scrolled to the highlighted one. */
export function drawBookmarks(state: State, view: BookmarksView): readonly Row[] {
	return drawItems(layOutBookmarks(state, view), bodyPane(state));
}

/** The bookmarks as items. */
export function layOutBookmarks(state: State, {cursor}: BookmarksView): ItemRows {
	const {rows, columns} = bodyPane(state);
	const items = state.bookmarks.map((bookmark, index) => drawBookmark(state, bookmark, index === cursor, columns));
	const none = [row(), row(run('  no bookmarks any more', 'dim'))];
	return stackItems(items.length === 0 ? none : [], items, cursor, rows);
}

/** What a spot is on, in a few words: outlets and paragraphs. */
export function nameOfSpot(state: State, spot: Spot): Row {
	const signs = signsOf(state);
	const outlet = (id: string) => oneLine(sourceOf(state, id).outlet);
	const place = (id: string, start: number) =>
		start < 0 ? 'nothing' : paragraphNumbers(sourceOf(state, id), [{start, end: start + 1}], signs);
	switch (spot.kind) {
		case 'source':
			return row(run(outlet(spot.source), 'outlet'));
		case 'passage':
			return row(run(outlet(spot.source), 'outlet'), run(`  ${place(spot.source, spot.start)}`, 'dim'));
		case 'pair':
			return row(
				run(outlet(spot.left), 'left'),
				` ${signs.between} `,
				run(outlet(spot.right), 'right'),
				run(`  ${place(spot.left, spot.at.left)} ${signs.between} ${place(spot.right, spot.at.right)}`, 'dim'),
			);
	}
}

function drawBookmark(state: State, {spot, note}: Bookmark, isCurrent: boolean, columns: number): readonly Row[] {
	const signs = signsOf(state);
	const cursor = run(isCurrent ? ` ${signs.cursor} ` : '   ', 'current');
	const width = Math.min(state.settings.textColumns ?? MAX_NOTE_COLUMNS, columns - 8);
	const notes = wrapLines(note, width).map((line, index) =>
		row(run(index === 0 ? `   ${signs.note} ` : '     ', 'score'), line),
	);
	return [
		row(cursor, nameOfSpot(state, spot)),
		fitRow(row('   ', run(beginningOf(state, spot), 'dim')), columns - 1),
		...(note ? notes : []),
	];
}

/** The first words of what a spot is on. */
export function beginningOf(state: State, spot: Spot): string {
	if (spot.kind === 'source') return oneLine(sourceOf(state, spot.source).title);
	if (spot.kind === 'passage') return wordsFrom(sourceOf(state, spot.source), spot.start);
	if (spot.at.left < 0) return wordsFrom(sourceOf(state, spot.right), spot.at.right);
	return wordsFrom(sourceOf(state, spot.left), spot.at.left);
}

// More than any row shows.
const MAX_BEGINNING = 300;

function wordsFrom({text, blocks}: Source, start: number): string {
	const end = blocks.find((block) => block.end > start)?.end ?? text.length;
	return oneLine(text.slice(start, Math.min(end, start + MAX_BEGINNING)));
}
