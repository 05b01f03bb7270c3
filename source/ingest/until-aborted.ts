/**
 * The items that come before a signal is given. After it nothing more is waited for: what the items come from is told to end, but
 * may be at work for as long as it likes.
 */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
	const iterator = items[Symbol.asyncIterator]();
	let stop = () => {};
	const onAbort = () => stop();
	signal.addEventListener('abort', onAbort);
	// One promise for each item: a race with one that lasts would hold on to all items that ever came.
	const next = () =>
		new Promise<IteratorResult<Item>>((resolve, reject) => {
			stop = () => resolve({done: true, value: undefined});
			iterator.next().then(resolve, reject);
		});
	try {
		while (!signal.aborted) {
			const {done, value} = await next();
			if (done) return;
			yield value;
		}
	} finally {
		signal.removeEventListener('abort', onAbort);
		const ended = iterator.return?.();
		if (!signal.aborted) await ended;
	}
}
