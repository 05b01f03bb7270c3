import type {State} from '../state.ts';
import type {CompareLayout, CompareView} from '../views.ts';
import {BESIDE_COLUMNS} from '../window.ts';

export const GUTTER_COLUMNS = 10;
// Below it two columns of text would hold some five words each.
const MIN_SPLIT_COLUMNS = 80;
const MAX_SIDE_COLUMNS = 72;
const MAX_STACKED_COLUMNS = 72;
export const MAP_COLUMNS = 4;

/** How compare shares the width: the bar of the current pair, then the block, the map last. */
export type CompareColumns = {
	readonly layout: CompareLayout;
	/** Blank columns before the bar, where the window is wider than the texts may be. */
	readonly indent: number;
	/** The width of one side's text in `split`, of the text in every other layout. */
	readonly side: number;
	/** The width of a block without the bar. */
	readonly block: number;
	/** 0 where there is no map. */
	readonly map: number;
};

export function compareColumns(
	{size: {columns}, settings: {textColumns}}: Pick<State, 'size' | 'settings'>,
	wanted: CompareView['layout'],
): CompareColumns {
	const layout = layoutAt(columns, wanted);
	const map = columns >= BESIDE_COLUMNS ? MAP_COLUMNS : 0;
	const room = columns - map - 1;
	if (isSplit(columns, layout)) {
		const side = Math.min(textColumns ?? MAX_SIDE_COLUMNS, Math.floor((room - GUTTER_COLUMNS) / 2));
		const block = side * 2 + GUTTER_COLUMNS;
		return {layout, map, side, block, indent: Math.floor((room - block) / 2)};
	}
	const side = Math.min(textColumns ?? MAX_STACKED_COLUMNS, room - 5);
	return {layout, map, side, block: Math.min(room, side + 5), indent: 0};
}

/** The layouts `v` goes through at a width. */
export function layoutsAt(columns: number): readonly CompareLayout[] {
	return columns >= MIN_SPLIT_COLUMNS ? ['split', 'stacked', 'inline', 'unique'] : ['stacked', 'inline', 'unique'];
}

/** Whether a layout puts the sides beside each other: split does, and what is unique too where there is room. */
export function isSplit(columns: number, layout: CompareLayout): boolean {
	return layout === 'split' || (layout === 'unique' && columns >= BESIDE_COLUMNS);
}

function layoutAt(columns: number, wanted: CompareView['layout']): CompareLayout {
	if (wanted && layoutsAt(columns).includes(wanted)) return wanted;
	return columns >= BESIDE_COLUMNS ? 'split' : 'stacked';
}
