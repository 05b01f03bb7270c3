import type {Note} from '../ingest/document.ts';

// Each batch is a transaction, which waits for the disk once: fewer articles would wait too often, more would be lost together
// when the power fails, and keep others from writing longer.
const MOST = 200;
const MOST_UNITS = 2_000_000;
// What comes slowly, such as pages from the network, shall not wait for others.
const MOST_MS = 500;

type Sized = {readonly source: {readonly text: string}};

/**
 * What comes, in batches to be added together. Notes are told of as they come. What came before the signal is still handed out,
 * and nothing after it.
 */
export async function* inBatches<Item extends Sized>(
	items: AsyncIterable<Item | Note>,
	tell: (note: string) => void,
	signal: AbortSignal,
): AsyncGenerator<readonly Item[]> {
	let batch: Item[] = [];
	let units = 0;
	let since = Date.now();
	for await (const item of items) {
		if ('note' in item) {
			tell(item.note);
			continue;
		}
		if (batch.length === 0) since = Date.now();
		batch.push(item);
		units += item.source.text.length;
		if (batch.length >= MOST || units >= MOST_UNITS || Date.now() - since >= MOST_MS) {
			yield batch;
			[batch, units] = [[], 0];
		}
		if (signal.aborted) break;
	}
	if (batch.length > 0) yield batch;
}
