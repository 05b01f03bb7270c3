/** The same items as something that is waited for. */
export async function* oneByOne<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
	yield* items;
}
