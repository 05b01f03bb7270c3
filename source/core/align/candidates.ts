import {transpose} from './lists.ts';
import type {SharedTerms} from './shared-terms.ts';
import type {Told} from './told.ts';

/** Pairs of a left and a right sentence, by their indices; in left order, then in right order. */
export type SentencePairs = {
	readonly left: Int32Array;
	readonly right: Int32Array;
	/** How many sentences either side has. */
	readonly leftCount: number;
	readonly rightCount: number;
	/** Whether other sentences of the two are copied in a stretch. */
	readonly areBesideCopy: boolean;
};

// Of pairs below this shared weight, half a rare word, one in a hundred is right: a claim without a word in common is not found.
const LEAST_SHARED = 0.5;
// Twice what two texts of 85 kB have. Of texts with more, the pairs that share most are compared.
const MOST_PAIRS = 250_000;
const RAISE = 1.25;
// Ten times what two texts of 85 kB have. Beyond, the words that could meet in most pairs, and so tell least, make no candidates:
// else two texts of 100,000 times the same sentence would never end.
const MOST_MEETINGS = 5_000_000;

/** The pairs of sentences not told yet that share enough weight to be worth comparing. */
export function findCandidates({weights, meetings, ...sides}: SharedTerms, told: Told): SentencePairs {
	const [left, right] = [sides.left.lists, sides.right.lists];
	const [leftCount, rightCount] = [left.starts.length - 1, right.starts.length - 1];
	const most = mostFollowed(meetings);
	const places = transpose(right, weights.length);
	const kept = new KeptPairs();
	const shared = new Float32Array(rightCount);
	const met = new Int32Array(rightCount);
	for (let row = 0; row < leftCount; row++) {
		if (told.left.has(row)) continue;
		let count = 0;
		for (let at = left.starts[row]!; at < left.starts[row + 1]!; at++) {
			const term = left.items[at]!;
			if (meetings[term]! > most) continue;
			for (let place = places.starts[term]!; place < places.starts[term + 1]!; place++) {
				const column = places.items[place]!;
				if (shared[column] === 0) met[count++] = column;
				shared[column]! += weights[term]!;
			}
		}
		for (const column of met.subarray(0, count).sort()) {
			if (!told.right.has(column)) kept.add(row, column, shared[column]!);
			shared[column] = 0;
		}
	}
	return {...kept.finish(), leftCount, rightCount, areBesideCopy: told.left.size > 0};
}

/** The most meetings a term may have to be followed. */
function mostFollowed(meetings: Float64Array): number {
	let sum = meetings.reduce((all, each) => all + each, 0);
	if (sum <= MOST_MEETINGS) return Infinity;
	const sorted = meetings.toSorted();
	let last = sorted.length;
	while (sum > MOST_MEETINGS) sum -= sorted[--last]!;
	// As many as the first that is left out would be too many.
	return sorted[last]! - 1;
}

// As many as two short articles have.
const FIRST_ROOM = 1024;

/** Keeps the pairs that share the most, at most `MOST_PAIRS`. */
class KeptPairs {
	/** Pairs that share less are not kept. */
	least = LEAST_SHARED;
	#size = 0;
	#left = new Int32Array(FIRST_ROOM);
	#right = new Int32Array(FIRST_ROOM);
	#shared = new Float32Array(FIRST_ROOM);

	add(left: number, right: number, shared: number): void {
		if (shared < this.least) return;
		if (this.#size === this.#left.length) this.#makeRoom();
		this.#put(this.#size++, left, right, shared);
		if (this.#size > MOST_PAIRS) this.#raise();
	}

	#put(at: number, left: number, right: number, shared: number): void {
		this.#left[at] = left;
		this.#right[at] = right;
		this.#shared[at] = shared;
	}

	#makeRoom(): void {
		const [left, right, shared] = [this.#left, this.#right, this.#shared];
		this.#left = new Int32Array(2 * left.length);
		this.#right = new Int32Array(2 * left.length);
		this.#shared = new Float32Array(2 * left.length);
		this.#left.set(left);
		this.#right.set(right);
		this.#shared.set(shared);
	}

	#raise(): void {
		this.least *= RAISE;
		const before = this.#size;
		this.#size = 0;
		for (let at = 0; at < before; at++)
			if (this.#shared[at]! >= this.least)
				this.#put(this.#size++, this.#left[at]!, this.#right[at]!, this.#shared[at]!);
		if (this.#size > MOST_PAIRS) this.#raise();
	}

	finish(): Pick<SentencePairs, 'left' | 'right'> {
		return {left: this.#left.slice(0, this.#size), right: this.#right.slice(0, this.#size)};
	}
}
