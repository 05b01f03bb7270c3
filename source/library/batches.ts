import {setImmediate} from 'node:timers/promises';

// Each batch is a transaction, which waits for the disk once: fewer articles would wait too often, more would be lost together
// when the power fails, and keep others from writing longer.
const MOST = 200;
const MOST_UNITS = 2_000_000;
// What comes slowly, such as pages from the network, shall not wait for others.
const MOST_MS = 500;

/**
 * What comes, in batches to be kept together; `lengthOf` tells how much text an item has. Once the signal is given, what came
 * before it is still handed out, and nothing more is waited for. What came before an error is handed out, too.
 */
export async function* inBatches<Item>(
	items: AsyncIterable<Item>,
	lengthOf: (item: Item) => number,
	signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
	const stopped = new Promise<{readonly done: true}>((resolve) => {
		signal.addEventListener('abort', () => resolve({done: true}), {once: true});
	});
	const iterator = items[Symbol.asyncIterator]();
	let batch: Item[] = [];
	let units = 0;
	let since = Date.now();
	let failure: {readonly error: unknown} | undefined;
	try {
		while (!signal.aborted) {
			const next = await Promise.race([iterator.next(), stopped]).catch((error) => {
				failure = {error};
				return {done: true} as const;
			});
			if (next.done) break;
			if (batch.length === 0) since = Date.now();
			batch.push(next.value);
			units += lengthOf(next.value);
			if (batch.length < MOST && units < MOST_UNITS && Date.now() - since < MOST_MS) continue;
			yield batch;
			[batch, units] = [[], 0];
			// Items that wait already would follow each other without end, and no signal would ever be heard.
			await setImmediate();
		}
		if (batch.length > 0) yield batch;
		if (failure) throw failure.error;
	} finally {
		// What reads files may hold a thread, which would keep the program alive. After the signal it may never answer.
		const closed = iterator.return?.();
		if (!signal.aborted) await closed;
	}
}
