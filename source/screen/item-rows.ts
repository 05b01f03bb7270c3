import {fitRow, type Row} from './row.ts';
import type {Pane} from './window.ts';

/** Items drawn one under the other, scrolled to the one under the cursor. */
export type ItemRows = {
	readonly rows: readonly Row[];
	/** Of each row, the item it belongs to; `undefined` for those between items. */
	readonly itemOf: readonly (number | undefined)[];
	/** The first row that is seen. */
	readonly top: number;
};

/**
 * Lays out items under some rows that belong to none, with so many blank rows behind each.
 *
 * @param current the item that is to be seen, a third of the window from its top where there is enough above it
 */
export function stackItems(
	head: readonly Row[],
	items: readonly (readonly Row[])[],
	current: number,
	windowRows: number,
	gapRows: 0 | 1 = 1,
): ItemRows {
	const gap: readonly Row[] = gapRows > 0 ? [[]] : [];
	const rows = [...head, ...items.flatMap((item) => [...item, ...gap])];
	const itemOf = [
		...head.map(() => undefined),
		...items.flatMap((item, index) => [...item.map(() => index), ...gap.map(() => undefined)]),
	];
	const from = Math.max(0, itemOf.indexOf(current));
	const to = itemOf.lastIndexOf(current) + 1;
	const wanted = Math.min(from - Math.floor(windowRows / 3), rows.length - windowRows);
	// What is taller than the window is seen from its beginning.
	return {rows, itemOf, top: Math.max(0, wanted, Math.min(from, to - windowRows))};
}

/** The rows a pane shows. */
export function drawItems({rows, top}: ItemRows, pane: Pane): readonly Row[] {
	return Array.from({length: pane.rows}, (_, index) => fitRow(rows[top + index] ?? [], pane.columns));
}

/** The item in a row of the pane. */
export function itemAt({itemOf, top}: ItemRows, row: number): number | undefined {
	return itemOf[top + row];
}
