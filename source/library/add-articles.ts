import type {Answer, Arrival} from './library.ts';
import {prepareArrival} from './prepare-article.ts';
import {openSqliteLibrary} from './sqlite/open-sqlite-library.ts';
import {openLibraryThread} from './thread/library-thread.ts';

type Batch = readonly Arrival[];
/** What became of the articles of a batch. */
export type Answers = readonly Answer[];

/**
 * Adds batches of articles to the library in a file, and gives the answers of each once it is kept. Where nothing comes, no library
 * is made.
 *
 * The first is added here, since most often there is no other; all others in a thread, which writes one while what is to be kept
 * of the next is found here.
 */
export async function* addArticles(file: string, batches: AsyncIterable<Batch>): AsyncGenerator<Answers> {
	const thread = openLibraryThread(file);
	let isFirst = true;
	try {
		yield* addInTurn(batches, (arrivals) => {
			const add = isFirst ? addHere : thread.add;
			isFirst = false;
			return add(arrivals);
		});
	} finally {
		thread.close();
	}

	async function addHere(arrivals: Batch): Promise<Answers> {
		const library = openSqliteLibrary(file);
		try {
			return await library.add(arrivals);
		} finally {
			library.close();
		}
	}
}

/**
 * Each batch is made ready while the one before it is added, and told of once it is kept, however late the next one comes. Of what
 * was begun before an error the answers are given first.
 */
async function* addInTurn(
	batches: AsyncIterable<Batch>,
	add: (arrivals: Batch) => Promise<Answers>,
): AsyncGenerator<Answers> {
	const iterator = batches[Symbol.asyncIterator]();
	let adding: Promise<Answers> | undefined;
	try {
		for (;;) {
			const coming = iterator.next();
			if (adding && (await isSettledBefore(coming, adding))) {
				yield await adding;
				adding = undefined;
			}
			const {done, value: batch} = await coming;
			if (done) break;
			const arrivals = batch.map(prepareArrival);
			if (adding) yield await adding;
			adding = add(arrivals);
			// Heard when it is waited for, which may be some batches of work away.
			adding.catch(() => {});
		}
	} catch (error) {
		if (adding) yield await adding;
		throw error;
	} finally {
		await iterator.return?.();
	}
	if (adding) yield await adding;
}

async function isSettledBefore(other: Promise<unknown>, promise: Promise<unknown>): Promise<boolean> {
	const tell = (isFirst: boolean) => () => isFirst;
	return Promise.race([promise.then(tell(true), tell(true)), other.then(tell(false), tell(false))]);
}
