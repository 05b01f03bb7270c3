import {setImmediate} from 'node:timers/promises';

// Each batch is a transaction, which waits for the disk once: fewer articles would wait too often, more would be lost together
// when the power fails, and keep others from writing longer.
const MOST = 200;
const MOST_UNITS = 2_000_000;
// What comes slowly, such as pages from the network, shall not wait for others.
const MOST_MS = 500;

/**
 * What comes, in batches to be kept together; `lengthOf` tells how much text an item has. What came before an error is handed out
 * before it is thrown.
 */
export async function* inBatches<Item>(
	items: AsyncIterable<Item>,
	lengthOf: (item: Item) => number,
): AsyncGenerator<readonly Item[]> {
	const iterator = items[Symbol.asyncIterator]();
	let batch: Item[] = [];
	let units = 0;
	let since = Date.now();
	const takeBatch = () => {
		const taken = batch;
		[batch, units] = [[], 0];
		return taken;
	};
	try {
		for (;;) {
			const coming = iterator.next();
			if (batch.length > 0 && !(await isSettledIn(Math.max(0, since + MOST_MS - Date.now()), coming)))
				yield takeBatch();
			const {done, value} = await coming;
			if (done) break;
			if (batch.length === 0) since = Date.now();
			batch.push(value);
			units += lengthOf(value);
			if (batch.length < MOST && units < MOST_UNITS && Date.now() - since < MOST_MS) continue;
			yield takeBatch();
			// Items that wait already would follow each other without end, and no signal would ever be heard.
			await setImmediate();
		}
		if (batch.length > 0) yield batch;
	} catch (error) {
		if (batch.length > 0) yield batch;
		throw error;
	} finally {
		// What reads files may hold a thread, which would keep the program alive.
		await iterator.return?.();
	}
}

/** Whether a promise is settled before some milliseconds have passed. */
async function isSettledIn(ms: number, promise: Promise<unknown>): Promise<boolean> {
	const {promise: late, resolve} = Promise.withResolvers<boolean>();
	const timer = setTimeout(() => resolve(false), ms);
	const settled = () => true;
	return Promise.race([promise.then(settled, settled), late]).finally(() => clearTimeout(timer));
}
