import type {Passage} from '../../core/model.ts';
import {holdPlace, lastPlace, movePlace, type Place, revealBlock, rowsBetween, TOP} from '../scroll.ts';
import {type State, shownView, withView} from '../state.ts';
import type {CompareView} from '../views.ts';
import {bodyPane} from '../window.ts';
import {type CompareBlocks, layOutCompare} from './compare-blocks.ts';
import {currentItem, isTarget, keyOf} from './current-item.ts';
import {isConflict} from './gutter.ts';
import type {CompareItem} from './pairs.ts';

/** A comparison of two sources, at a passage of theirs or at the first pair. */
export function openComparison(state: State, left: string, right: string, passage?: Passage): CompareView {
	const view: CompareView = {
		name: 'compare',
		left,
		right,
		layout: undefined,
		before: undefined,
		order: 'left',
		current: undefined,
		place: TOP,
	};
	return atPair(state, view, passage);
}

/** The view at a passage, or at the first pair; as it is where there is none. */
export function atPair(state: State, view: CompareView, passage?: Passage): CompareView {
	const blocks = layOutCompare(state, view);
	const first = blocks.items.findIndex((item) => item.kind === 'pair' && (!passage || item.passage === passage));
	if (first < 0) return view;
	return {...view, current: keyOf(blocks.items[first]), place: revealBlock(blocks, TOP, first, bodyPane(state).rows)};
}

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
