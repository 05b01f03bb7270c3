import type {Alignment} from '../../core/model.ts';
import {alignmentOf} from '../alignments.ts';
import {findMarks} from '../find.ts';
import {remember, rememberLatest} from '../memo.ts';
import {type Row, row} from '../row.ts';
import type {Blocks} from '../scroll.ts';
import {type State, sourceOf} from '../state.ts';
import type {CompareView} from '../views.ts';
import {signsOf} from '../window.ts';
import type {Comparison} from './comparison.ts';
import {type CompareColumns, compareColumns, isSplit} from './geometry.ts';
import {drawInline} from './inline-rows.ts';
import {type CompareItem, compareItems} from './pairs.ts';
import {drawSplit} from './split-rows.ts';
import {drawStacked} from './stacked-rows.ts';

/** A comparison laid out: each item is its rows (without the bar of the current pair) and a blank one. */
export type CompareBlocks = Blocks & {
	readonly alignment: Alignment;
	readonly columns: CompareColumns;
	readonly items: readonly CompareItem[];
	readonly rowsOf: (item: number) => readonly Row[];
};

const known = new WeakMap<Alignment, {readonly question: string; readonly value: CompareBlocks}>();

/** The layout of what a compare view shows; the same object as long as nothing it depends on changes. */
export function layOutCompare(state: State, view: CompareView): CompareBlocks {
	const alignment = alignmentOf(state, sourceOf(state, view.left), sourceOf(state, view.right));
	const columns = compareColumns(state, view.layout);
	const {size, settings, find} = state;
	const question = `${size.columns} ${columns.layout} ${view.order} ${settings.ascii} ${find?.phrase ?? ''}`;
	return rememberLatest(known, alignment, question, () => {
		const items = compareItems(alignment, view.order);
		const shown = columns.layout === 'unique' ? items.filter(({kind}) => kind === 'only') : items;
		return layOut(state, alignment, shown, columns);
	});
}

function layOut(
	state: State,
	alignment: Alignment,
	items: readonly CompareItem[],
	columns: CompareColumns,
): CompareBlocks {
	const draw = drawerOf(state.size.columns, columns);
	const comparison: Comparison = {
		alignment,
		columns,
		foundIn: (side, stretch) => findMarks(state, alignment[side], stretch),
		signs: signsOf(state),
	};
	const drawn = new Map<number, readonly Row[]>();
	const rowsOf = (item: number) => remember(drawn, item, () => [...draw(comparison, items[item]!), row()]);
	return {count: items.length, heightOf: (item) => rowsOf(item).length, alignment, columns, items, rowsOf};
}

function drawerOf(
	windowColumns: number,
	{layout}: CompareColumns,
): (comparison: Comparison, item: CompareItem) => readonly Row[] {
	if (isSplit(windowColumns, layout)) return drawSplit;
	return layout === 'inline' ? drawInline : drawStacked;
}
