import type {CompareView} from '../views.ts';
import type {CompareBlocks} from './compare-blocks.ts';
import type {CompareItem} from './pairs.ts';

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

/** Pairs are what keys go to; where only unique items are listed, those. */
export function isTarget({alignment, columns}: CompareBlocks, item: CompareItem): boolean {
	return item.kind === 'pair' || columns.layout === 'unique' || alignment.passages.length === 0;
}

/** Where an item begins on each side; -1 for the side that lacks it. */
export function keyOf(item: CompareItem | undefined): CompareView['current'] {
	if (!item) return undefined;
	if (item.kind === 'pair') return {left: item.passage.left[0]!.start, right: item.passage.right[0]!.start};
	const start = item.spans[0]!.start;
	return item.side === 'left' ? {left: start, right: -1} : {left: -1, right: start};
}
