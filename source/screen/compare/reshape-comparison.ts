import {countOf} from '../../typeset/figures.ts';
import {keyFor} from '../key-bindings.ts';
import {revealBlock, TOP} from '../scroll.ts';
import {type State, shownView, withView} from '../state.ts';
import type {CompareLayout, CompareOrder, CompareView} from '../views.ts';
import {bodyPane, COLUMNS_WITH_FACTS} from '../window.ts';
import {atPair} from './compare-actions.ts';
import {layOutCompare} from './compare-blocks.ts';
import {currentItem} from './current-item.ts';
import {compareColumns, layoutsAt} from './geometry.ts';
import {leastTitleColumns} from './title.ts';

/** Shows the next layout that fits the width. */
export function cycleLayout(state: State): State {
	const layouts = layoutsAt(state.size.columns);
	const nextOf = ({layout}: CompareView) =>
		layouts[(layouts.indexOf(compareColumns(state, layout).layout) + 1) % layouts.length];
	return tellLayout(reshape(state, (view) => withLayout(view, nextOf(view))));
}

/** Goes from what is unique back to everything, and the other way. */
export function toggleUnique(state: State): State {
	return tellLayout(reshape(state, (view) => withLayout(view, view.layout === 'unique' ? view.before : 'unique')));
}

function withLayout(view: CompareView, layout: CompareLayout | undefined): CompareView {
	return {...view, layout, before: view.layout === 'unique' ? view.before : view.layout};
}

export function cycleOrder(state: State): State {
	const orders: readonly CompareOrder[] = ['left', 'right', 'score'];
	const next = reshape(state, (view) => ({...view, order: orders[(orders.indexOf(view.order) + 1) % orders.length]!}));
	return tellBelow(columnsWithAllFacts(next), next, ({order}) => `ordered by ${order}`);
}

const THRESHOLD_STEP = 0.05;

/** Raises or lowers the threshold by some steps of .05, within .05 and .95. */
export function moveThreshold(state: State, steps: number): State {
	const {threshold} = state.settings;
	const moved = Math.round((threshold + steps * THRESHOLD_STEP) * 100) / 100;
	const settings = {...state.settings, threshold: Math.max(0.05, Math.min(0.95, moved))};
	const next = reshape({...state, settings}, (view) => view);
	return tellBelow(columnsWithAllFacts(next), next, (view) => {
		const {passages, threshold} = layOutCompare(next, view).alignment;
		return `${countOf(passages.length, 'pair')} from ${threshold.toFixed(2)} on`;
	});
}

function tellLayout(state: State): State {
	return tellBelow(COLUMNS_WITH_FACTS, state, (view) => `${compareColumns(state, view.layout).layout} view`);
}

// The longest order, threshold, figures and layout, with help beside them.
const FACTS_COLUMNS = 67;

function columnsWithAllFacts(state: State): number {
	const view = shownView(state);
	return view.name === 'compare' ? leastTitleColumns(state, view) + FACTS_COLUMNS : 0;
}

/** Says what a key changed in windows below some width, whose header has no room to. */
function tellBelow(columns: number, state: State, tell: (view: CompareView) => string): State {
	const view = shownView(state);
	return view.name === 'compare' && state.size.columns < columns ? {...state, message: tell(view)} : state;
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
	return withView(state, atPair(state, {...view, right: id, current: undefined, place: TOP}));
}

/** The view after its window changed, or what it waited for is there: the current pair, else the first, in sight. */
export function keepCurrentInSight(state: State): State {
	return reshape(state, (view) => (view.current ? view : atPair(state, view)));
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
