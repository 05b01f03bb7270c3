/** A place in a list of blocks of rows: a block, and a row inside it. */
export type Place = {readonly block: number; readonly row: number};

/** Blocks of rows, drawn only as far as they are seen. A block has at least one row. */
export type Blocks = {readonly count: number; readonly heightOf: (block: number) => number};

export const TOP: Place = {block: 0, row: 0};

/** The place some rows below (or above, where `rows` is negative), held inside the blocks. Cost: the blocks it passes. */
export function movePlace(blocks: Blocks, from: Place, rows: number): Place {
	if (blocks.count === 0) return TOP;
	let block = Math.min(from.block, blocks.count - 1);
	let row = Math.min(from.row, blocks.heightOf(block) - 1) + rows;
	while (row < 0 && block > 0) row += blocks.heightOf(--block);
	while (row >= blocks.heightOf(block) && block < blocks.count - 1) row -= blocks.heightOf(block++);
	return {block, row: Math.max(0, Math.min(row, blocks.heightOf(block) - 1))};
}

/** The last place from which the rest still fills a window, or the top where everything fits. */
export function lastPlace(blocks: Blocks, windowRows: number): Place {
	if (blocks.count === 0) return TOP;
	const end = {block: blocks.count - 1, row: blocks.heightOf(blocks.count - 1) - 1};
	return movePlace(blocks, end, 1 - windowRows);
}

/** The place, moved up where it would leave a window partly empty. */
export function holdPlace(blocks: Blocks, place: Place, windowRows: number): Place {
	const held = movePlace(blocks, place, 0);
	// Looking ahead one window is enough to know, and cheaper than walking to the end.
	const below = movePlace(blocks, held, windowRows - 1);
	const isFull = rowsBetween(blocks, held, below) === windowRows - 1;
	return isFull ? held : lastPlace(blocks, windowRows);
}

/** How many rows one place is below another; negative where it is above. Cost: the blocks between. */
export function rowsBetween(blocks: Blocks, from: Place, to: Place): number {
	if (to.block < from.block) return -rowsBetween(blocks, to, from);
	let rows = to.row - from.row;
	for (let block = from.block; block < to.block; block++) rows += blocks.heightOf(block);
	return rows;
}

/**
 * The place to look from so that a whole block is seen: unchanged where it already is, else with the block a quarter of the window
 * from the top.
 */
export function revealBlock(blocks: Blocks, place: Place, block: number, windowRows: number): Place {
	const held = movePlace(blocks, place, 0);
	// A block far away is surely out of sight; counting the rows to it would walk the whole list.
	if (Math.abs(block - held.block) <= windowRows) {
		const above = rowsBetween(blocks, held, {block, row: 0});
		if (above >= 0 && above + Math.min(blocks.heightOf(block), windowRows) <= windowRows) return held;
	}
	const isTall = blocks.heightOf(block) > (windowRows * 3) / 4;
	return holdPlace(blocks, movePlace(blocks, {block, row: 0}, isTall ? 0 : -Math.floor(windowRows / 4)), windowRows);
}

/** The rows a window shows from a place on, with the block and row each comes from. */
export function* visiblePlaces(blocks: Blocks, from: Place, windowRows: number): Generator<Place> {
	let {block, row} = movePlace(blocks, from, 0);
	for (let shown = 0; shown < windowRows && block < blocks.count; shown++) {
		yield {block, row};
		if (++row >= blocks.heightOf(block)) [block, row] = [block + 1, 0];
	}
}
