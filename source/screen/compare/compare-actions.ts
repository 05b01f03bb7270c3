import type {Passage} from '../../core/model.ts';
import {countOf} from '../../typeset/figures.ts';
import {keyFor} from '../key-bindings.ts';
import {holdPlace, lastPlace, movePlace, type Place, revealBlock, rowsBetween, TOP} from '../scroll.ts';
import {type State, shownView, withView} from '../state.ts';
import type {CompareOrder, CompareView} from '../views.ts';
import {BESIDE_COLUMNS, bodyPane} from '../window.ts';
import {type CompareBlocks, layOutCompare} from './compare-blocks.ts';
import {compareColumns, layoutsAt} from './geometry.ts';
import {isConflict} from './gutter.ts';
import type {CompareItem} from './pairs.ts';

/** A comparison of two sources, at a passage of theirs or at the first pair. */
export function openComparison(state: State, left: string, right: string, passage?: Passage): CompareView {
	const view: CompareView = {
		name: 'compare',
		left,
		right,
		layout: undefined,
		order: 'left',
		current: undefined,
		place: TOP,
	};
	return atPair(state, view, passage);
}

/** The view at a passage, or at the first pair; as it is where there is none. */
function atPair(state: State, view: CompareView, passage?: Passage): CompareView {
	const blocks = layOutCompare(state, view);
	const first = blocks.items.findIndex((item) => item.kind === 'pair' && (!passage || item.passage === passage));
	if (first < 0) return view;
	return {...view, current: keyOf(blocks.items[first]), place: revealBlock(blocks, TOP, first, bodyPane(state).rows)};
}

/**
 * The index of the current item, the first where none was gone to; `undefined` where there is none. For one that the threshold or the layout left out the next in left
 * order stands in, and it is current again when it comes back.
 */
export function currentItem(blocks: CompareBlocks, {current}: CompareView): number | undefined {
	const {items} = blocks;
	if (!current) return indexOrNone(items.findIndex((item) => isTarget(blocks, item)));
	const exact = items.findIndex((item) => {
		const key = keyOf(item)!;
		return key.left === current.left && key.right === current.right;
	});
	if (exact >= 0) return exact;
	const near = items.findIndex((item) => isTarget(blocks, item) && keyOf(item)!.left >= current.left);
	const last = items.findLastIndex((item) => isTarget(blocks, item));
	return near >= 0 ? near : indexOrNone(last);
}

const indexOrNone = (index: number) => (index < 0 ? undefined : index);

/** Goes `steps` pairs on (negative: back); in a list of what is unique, as many items. */
export function goToPair(state: State, steps: number): State {
	return goToItem(state, steps, (item, blocks) => isTarget(blocks, item));
}

/** Goes to the next (or previous) pair whose sides differ in figures, names, quotation, negation, hedge or attribution. */
export function goToConflict(state: State, steps: 1 | -1): State {
	return goToItem(state, steps, isConflict, 'no further pair that differs');
}

/** Scrolls by rows; the current pair stays, unless it leaves the screen. */
export function scrollComparison(state: State, rows: number): State {
	return onCompare(state, (view, blocks) => {
		const windowRows = bodyPane(state).rows;
		const place = holdPlace(blocks, movePlace(blocks, holdPlace(blocks, view.place, windowRows), rows), windowRows);
		return {...view, place, current: keepInSight(blocks, view, place, windowRows)};
	});
}

/** Goes to the first (or last) row, and makes the first (or last) pair current. */
export function goToEnd(state: State, end: 'first' | 'last'): State {
	return onCompare(state, (view, blocks) => {
		const {items} = blocks;
		const item = end === 'first' ? items.find((i) => isTarget(blocks, i)) : items.findLast((i) => isTarget(blocks, i));
		const place = end === 'first' ? TOP : lastPlace(blocks, bodyPane(state).rows);
		return {...view, place, current: keyOf(item) ?? view.current};
	});
}

/** Shows the next layout that fits the width. */
export function cycleLayout(state: State): State {
	const next = reshape(state, (view) => {
		const layouts = layoutsAt(state.size.columns);
		const {layout} = compareColumns(state, view.layout);
		return {...view, layout: layouts[(layouts.indexOf(layout) + 1) % layouts.length]};
	});
	return tellIfNarrow(next, (view) => `${compareColumns(next, view.layout).layout} view`);
}

/** Goes from what is unique back to everything, and the other way. */
export function toggleUnique(state: State): State {
	return reshape(state, (view) => ({...view, layout: view.layout === 'unique' ? undefined : 'unique'}));
}

export function cycleOrder(state: State): State {
	const orders: readonly CompareOrder[] = ['left', 'right', 'score'];
	const next = reshape(state, (view) => ({...view, order: orders[(orders.indexOf(view.order) + 1) % orders.length]!}));
	return tellIfNarrow(next, ({order}) => `ordered by ${order}`);
}

const THRESHOLD_STEP = 0.05;

/** Raises or lowers the threshold by some steps of .05, within .05 and .95. */
export function moveThreshold(state: State, steps: number): State {
	const {threshold} = state.settings;
	const moved = Math.round((threshold + steps * THRESHOLD_STEP) * 100) / 100;
	const settings = {...state.settings, threshold: Math.max(0.05, Math.min(0.95, moved))};
	const next = reshape({...state, settings}, (view) => view);
	return tellIfNarrow(next, (view) => {
		const {passages, threshold} = layOutCompare(next, view).alignment;
		return `${countOf(passages.length, 'pair')} from ${threshold.toFixed(2)} on`;
	});
}

/** Says what a key changed where the header has no room to. */
function tellIfNarrow(state: State, tell: (view: CompareView) => string): State {
	const view = shownView(state);
	return view.name === 'compare' && state.size.columns < BESIDE_COLUMNS ? {...state, message: tell(view)} : state;
}

export function swapSides(state: State): State {
	return reshape(state, (view) => ({
		...view,
		left: view.right,
		right: view.left,
		current: view.current && {left: view.current.right, right: view.current.left},
	}));
}

/** Puts another source on the right; the left one itself is refused with a message. */
export function changeOtherSide(state: State, id: string): State {
	const view = shownView(state);
	if (view.name !== 'compare') return state;
	if (id === view.left)
		return {
			...state,
			message: `that source is on the left already; ${keyFor(state, 'compare.swap', 'S')} swaps the sides`,
		};
	return withView(state, {...openComparison(state, view.left, id), layout: view.layout, order: view.order});
}

/** The view after its window changed, or what it waited for is there: the current pair, else the first, in sight. */
export function keepCurrentInSight(state: State): State {
	return reshape(state, (view) => (view.current ? view : atPair(state, view)));
}

function goToItem(
	state: State,
	steps: number,
	isWanted: (item: CompareItem, blocks: CompareBlocks) => boolean,
	none = 'no further pair',
): State {
	return onCompare(state, (view, blocks) => {
		const wanted = blocks.items.flatMap((item, index) => (isWanted(item, blocks) ? [index] : []));
		const current = currentItem(blocks, view) ?? -1;
		const after = wanted.findIndex((index) => index > current);
		const here = wanted.includes(current)
			? wanted.indexOf(current)
			: (after < 0 ? wanted.length : after) - (steps > 0 ? 1 : 0);
		const target = wanted[Math.max(0, Math.min(wanted.length - 1, here + steps))];
		if (target === undefined || target === current) return none;
		const place = revealBlock(blocks, view.place, target, bodyPane(state).rows);
		return {...view, current: keyOf(blocks.items[target]), place};
	});
}

/** Changes what is shown and keeps the current item in sight. */
function reshape(state: State, change: (view: CompareView) => CompareView): State {
	const view = shownView(state);
	if (view.name !== 'compare') return state;
	const changed = change(view);
	const blocks = layOutCompare(state, changed);
	const current = currentItem(blocks, changed);
	const rows = bodyPane(state).rows;
	const place = current === undefined ? TOP : revealBlock(blocks, changed.place, current, rows);
	return withView(state, {...changed, place});
}

function onCompare(state: State, change: (view: CompareView, blocks: CompareBlocks) => CompareView | string): State {
	const view = shownView(state);
	if (view.name !== 'compare') return state;
	const changed = change(view, layOutCompare(state, view));
	return typeof changed === 'string' ? {...state, message: changed} : withView(state, changed);
}

function keepInSight(
	blocks: CompareBlocks,
	view: CompareView,
	place: Place,
	windowRows: number,
): CompareView['current'] {
	const isSeen = (block: number) => {
		if (Math.abs(block - place.block) > windowRows) return false;
		const above = rowsBetween(blocks, place, {block, row: 0});
		return above > -(blocks.heightOf(block) - 1) && above < windowRows;
	};
	const current = currentItem(blocks, view);
	if (current !== undefined && isSeen(current)) return view.current;
	const {items} = blocks;
	for (let block = place.block; block < blocks.count && isSeen(block); block++)
		if (isTarget(blocks, items[block]!)) return keyOf(items[block]);
	return view.current;
}

/** Pairs are what keys go to; where only unique items are listed, those. */
function isTarget({alignment, columns}: CompareBlocks, item: CompareItem): boolean {
	return item.kind === 'pair' || columns.layout === 'unique' || alignment.passages.length === 0;
}

/** Where an item begins on each side; -1 for the side that lacks it. */
export function keyOf(item: CompareItem | undefined): CompareView['current'] {
	if (!item) return undefined;
	if (item.kind === 'pair') return {left: item.passage.left[0]!.start, right: item.passage.right[0]!.start};
	const start = item.spans[0]!.start;
	return item.side === 'left' ? {left: start, right: -1} : {left: -1, right: start};
}
