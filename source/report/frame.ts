/** How items are written that may come in parts: what stands before them, each part, and what stands behind them. */
export type Frame<Item> = {
	readonly head: string;
	readonly part: (items: readonly Item[], isFirst: boolean) => string;
	readonly foot: string;
};

/** All of them, where all are at hand. */
export function framed<Item>({head, part, foot}: Frame<Item>, items: readonly Item[]): string {
	return head + part(items, true) + foot;
}
