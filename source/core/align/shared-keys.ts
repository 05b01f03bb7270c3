import type {Profile} from './profile.ts';
import type {SharedTerms} from './shared-terms.ts';
import type {Terms} from './terms.ts';

// A word this rare (about the 400th and beyond) is seldom shared by chance.
const RARE = 2.5;

/** What each shared key counts as. */
export type KeyKinds = {
	readonly weights: Float64Array;
	/** Its weight, falling faster with repetition. */
	readonly once: Float64Array;
	/** 1 if it is rare and stands in one sentence of either text. */
	readonly anchors: Float64Array;
	readonly rare: Float64Array;
	/** Its weight if it is a name. */
	readonly names: Float64Array;
	readonly figures: Float64Array;
};

/** Sorts the keys two texts share. */
export function sortKeys(left: Profile, right: Profile, keys: SharedTerms): KeyKinds {
	const {weights, meetings} = keys;
	const isName = new Uint8Array(weights.length);
	const isFigure = new Uint8Array(weights.length);
	mark(isName, left.names, keys.left.numbers);
	mark(isName, right.names, keys.right.numbers);
	mark(isFigure, left.figures, keys.left.numbers);
	const bare = new Float64Array(weights.length);
	const {numbers} = keys.left;
	for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= 0) bare[numbers[at]!] = left.keys.weights[at]!;
	return {
		weights,
		once: bare.map((weight, key) => weight / Math.sqrt(meetings[key]!)),
		anchors: bare.map((weight, key) => (weight > RARE && meetings[key] === 1 ? 1 : 0)),
		rare: bare.map((weight) => (weight > RARE ? 1 : 0)),
		names: weights.map((weight, key) => weight * isName[key]!),
		figures: Float64Array.from(isFigure),
	};
}

function mark(flags: Uint8Array, keys: Terms<number>, shared: Int32Array): void {
	for (const key of keys.names) if (shared[key]! >= 0) flags[shared[key]!] = 1;
}

/** What the keys come to that a left and a right sentence share. Left sentences are best asked for one after the other. */
export class SharedKeys {
	shared = 0;
	once = 0;
	anchors = 0;
	rare = 0;
	names = 0;
	figures = 0;
	readonly #keys: SharedTerms;
	readonly #kinds: KeyKinds;
	readonly #isMarked: Uint8Array;
	#row = -1;

	constructor(keys: SharedTerms, kinds: KeyKinds) {
		this.#keys = keys;
		this.#kinds = kinds;
		this.#isMarked = new Uint8Array(keys.weights.length);
	}

	/** Adds up the keys that two sentences share. */
	compare(row: number, column: number): void {
		if (row !== this.#row) this.#goTo(row);
		const {starts, items} = this.#keys.right.lists;
		const kinds = this.#kinds;
		const isMarked = this.#isMarked;
		let [shared, once, anchors, rare, names, figures] = [0, 0, 0, 0, 0, 0];
		for (let at = starts[column]!; at < starts[column + 1]!; at++) {
			const key = items[at]!;
			if (isMarked[key] === 0) continue;
			shared += kinds.weights[key]!;
			once += kinds.once[key]!;
			anchors += kinds.anchors[key]!;
			rare += kinds.rare[key]!;
			names += kinds.names[key]!;
			figures += kinds.figures[key]!;
		}
		this.shared = shared;
		this.once = once;
		this.anchors = anchors;
		this.rare = rare;
		this.names = names;
		this.figures = figures;
	}

	#goTo(row: number): void {
		const {starts, items} = this.#keys.left.lists;
		if (this.#row >= 0)
			for (let at = starts[this.#row]!; at < starts[this.#row + 1]!; at++) this.#isMarked[items[at]!] = 0;
		for (let at = starts[row]!; at < starts[row + 1]!; at++) this.#isMarked[items[at]!] = 1;
		this.#row = row;
	}
}
