import type {Source, Span} from '../../core/model.ts';
import {findMatches} from '../find.ts';
import {keyFor} from '../key-bindings.ts';
import {isUnread} from '../long-text.ts';
import {holdPlace, movePlace, type Place, rowsBetween, visiblePlaces} from '../scroll.ts';
import {libraryOf, type State, shownView, sourceOf, withView} from '../state.ts';
import {quoted, readerPane} from '../window.ts';
import {layOutSource, offsetAt, placeOf, type ReaderBlocks} from './reader-blocks.ts';
import {READER_HEADER_ROWS, readerColumns} from './reader-rows.ts';

/** The source whose text is on screen: the one read, or the one highlighted in the list. */
export function sourceOnScreen(state: State): Source {
	const view = shownView(state);
	return sourceOf(state, view.name === 'reader' ? view.source : libraryOf(state).cursor);
}

/** How many rows of text the reader shows. */
export function readerRows(state: State): number {
	return Math.max(1, readerPane(state).rows - READER_HEADER_ROWS);
}

/** Scrolls the text on screen by rows. */
export function scrollReader(state: State, rows: number): State {
	return scrollTo(state, (blocks, place) => movePlace(blocks, place, rows));
}

export function scrollReaderToEnd(state: State, end: 'first' | 'last'): State {
	return scrollTo(state, (blocks) => (end === 'first' ? {block: 0, row: 0} : {block: blocks.count - 1, row: 0}));
}

/** Goes to the next (or previous) match of what is looked for, round the ends of the text. */
export function goToMatch(state: State, step: 1 | -1): State {
	const source = sourceOnScreen(state);
	const matches = findMatches(state, source);
	if (!state.find?.phrase) return {...state, message: `${keyFor(state, 'find', '/')} looks for words in the text`};
	if (matches.length === 0) return {...state, message: `${quoted(state, state.find.phrase)} is not in this text`};
	const {at} = state.find;
	const from = at?.source === source.id ? at.start : positionOf(state, source) - step;
	const target =
		step === 1
			? (matches.find(({start}) => start > from) ?? matches[0]!)
			: (matches.findLast(({start}) => start < from) ?? matches.at(-1)!);
	const number = `${matches.indexOf(target) + 1} of ${matches.length}`;
	const find = {...state.find, at: {source: source.id, start: target.start}};
	return {...showSpan({...state, find}, source, target), message: number};
}

/** The paragraph in a row of the reader, if one is there. */
export function paragraphAt(state: State, row: number): Span | undefined {
	const source = sourceOnScreen(state);
	const blocks = blocksOf(state, source);
	const rows = readerRows(state);
	const top = holdPlace(blocks, placeOf(blocks, positionOf(state, source)), rows);
	const place = [...visiblePlaces(blocks, top, rows)][row - READER_HEADER_ROWS];
	const item = place && blocks.items[place.block];
	return item?.kind === 'paragraph' ? item.span : undefined;
}

/** Scrolls so that a span of a source is in sight, unless it is already; of a tall one as much as fits. */
export function showSpan(state: State, source: Source, {start, end}: Span): State {
	const blocks = blocksOf(state, source);
	const rows = readerRows(state);
	const first = placeOf(blocks, start);
	const last = placeOf(blocks, Math.max(start, end - 1));
	const top = holdPlace(blocks, placeOf(blocks, positionOf(state, source)), rows);
	if (isInSight(blocks, top, rows, first) && isInSight(blocks, top, rows, last)) return state;
	const height = last.block - first.block > rows ? rows : rowsBetween(blocks, first, last) + 1;
	const above = Math.max(0, Math.min(Math.floor(rows / 3), rows - height));
	return withPosition(state, source, offsetAt(blocks, holdPlace(blocks, movePlace(blocks, first, -above), rows)));
}

function scrollTo(state: State, target: (blocks: ReaderBlocks, from: Place) => Place): State {
	const source = sourceOnScreen(state);
	// A key shall not wait for a long text that is still being read.
	if (isUnread(source)) return state;
	const blocks = blocksOf(state, source);
	const rows = readerRows(state);
	const from = holdPlace(blocks, placeOf(blocks, positionOf(state, source)), rows);
	const top = holdPlace(blocks, target(blocks, from), rows);
	return keepFocusInSight(withPosition(state, source, offsetAt(blocks, top)), blocks, top);
}

/** Lets go of the paragraph that was gone to when none of it is seen any more: keys that are about one are about one that is seen. */
function keepFocusInSight(state: State, blocks: ReaderBlocks, top: Place): State {
	const view = shownView(state);
	if (view.name !== 'reader' || view.focus === undefined) return state;
	const first = placeOf(blocks, view.focus);
	const last = {block: first.block, row: blocks.linesOf(first.block).length - 1};
	const rows = readerRows(state);
	const isSeen = !isBefore(last, top) && !isBefore(movePlace(blocks, top, rows - 1), first);
	return isSeen ? state : withView(state, {...view, focus: undefined});
}

function blocksOf(state: State, source: Source): ReaderBlocks {
	return layOutSource(source, readerColumns(state, readerPane(state).columns).text, state.isUnfolded);
}

function positionOf(state: State, {id}: Source): number {
	return state.positions[id] ?? 0;
}

function withPosition(state: State, {id}: Source, offset: number): State {
	return {...state, positions: {...state.positions, [id]: offset}};
}

function isInSight(blocks: ReaderBlocks, top: Place, rows: number, place: Place): boolean {
	return !isBefore(place, top) && !isBefore(movePlace(blocks, top, rows - 1), place);
}

function isBefore(a: Place, b: Place): boolean {
	return a.block < b.block || (a.block === b.block && a.row < b.row);
}
