import type {Document, Note} from './document.ts';

/** How much of what one thread found another has taken: memory that both see. */
export type Taken = Int32Array<SharedArrayBuffer>;

export const noneTaken = (): Taken => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/** Counts what was taken. */
export function take(taken: Taken, found: Document | Note): void {
	Atomics.add(taken, 0, weightOf(found));
	Atomics.notify(taken, 0);
}

// Some two batches of what is added to a library: enough that neither thread waits for a moment's work of the other.
const MOST_AHEAD = 1_000_000;

/** Counts what was found, and waits as long as too much of it is not taken yet. */
export function countFound(taken: Taken): (found: Document | Note) => Promise<void> {
	let all = 0;
	return async (found) => {
		// As the shared count does, this one goes round when it is full; the difference of the two stays right.
		all = (all + weightOf(found)) | 0;
		for (;;) {
			const known = Atomics.load(taken, 0);
			if (((all - known) | 0) <= MOST_AHEAD) return;
			await Atomics.waitAsync(taken, 0, known).value;
		}
	};
}

// What a short text takes in memory, in letters.
const LEAST_WEIGHT = 1000;

const weightOf = (found: Document | Note) => LEAST_WEIGHT + ('note' in found ? 0 : found.text.length);
