import type {Source, Span} from '../../core/model.ts';
import {findMatches} from '../find.ts';
import {keyFor} from '../key-bindings.ts';
import {isUnread} from '../long-text.ts';
import {holdPlace, movePlace, type Place, visiblePlaces} from '../scroll.ts';
import {libraryOf, type State, shownView, sourceOf} from '../state.ts';
import {quoted, readerPane} from '../window.ts';
import {holdsQuotation} from './quotations.ts';
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

/** Goes to the next (or previous) paragraph that holds a quotation. */
export function goToQuotation(state: State, step: 1 | -1): State {
	const source = sourceOnScreen(state);
	const at = positionOf(state, source);
	const quotations = source.blocks.filter((block) => block.kind === 'paragraph' && holdsQuotation(source.text, block));
	const target = step === 1 ? quotations.find(({start}) => start > at) : quotations.findLast(({end}) => end <= at);
	return target ? showSpan(state, source, target) : {...state, message: 'no further quotation'};
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

/** Scrolls so that a span of a source is in sight, unless it is already. */
export function showSpan(state: State, source: Source, {start}: Span): State {
	const blocks = blocksOf(state, source);
	const rows = readerRows(state);
	const target = placeOf(blocks, start);
	const top = holdPlace(blocks, placeOf(blocks, positionOf(state, source)), rows);
	const bottom = movePlace(blocks, top, rows - 1);
	const isSeen = !isBefore(target, top) && !isBefore(bottom, target);
	const place = isSeen ? top : holdPlace(blocks, movePlace(blocks, target, -Math.floor(rows / 3)), rows);
	return withPosition(state, source, offsetAt(blocks, place));
}

function scrollTo(state: State, target: (blocks: ReaderBlocks, from: Place) => Place): State {
	const source = sourceOnScreen(state);
	// A key shall not wait for a long text that is still being read.
	if (isUnread(source)) return state;
	const blocks = blocksOf(state, source);
	const rows = readerRows(state);
	const from = holdPlace(blocks, placeOf(blocks, positionOf(state, source)), rows);
	return withPosition(state, source, offsetAt(blocks, holdPlace(blocks, target(blocks, from), rows)));
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

function isBefore(a: Place, b: Place): boolean {
	return a.block < b.block || (a.block === b.block && a.row < b.row);
}
