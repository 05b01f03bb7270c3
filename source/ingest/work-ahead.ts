/**
 * Each item with what became of it, in order. Work has begun on so many further ones by then, and on no more. What the work
 * of one throws is thrown in its place.
 */
export async function* workAhead<Item, Result>(
	items: AsyncIterable<Item>,
	ahead: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
	const begun: {readonly item: Item; readonly result: Promise<Result>}[] = [];
	for await (const item of items) {
		const result = work(item);
		// It may fail long before its place comes.
		result.catch(() => {});
		begun.push({item, result});
		const first = begun.length > ahead ? begun.shift() : undefined;
		if (first) yield [first.item, await first.result];
	}
	for (const {item, result} of begun) yield [item, await result];
}
