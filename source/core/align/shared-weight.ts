import type {Lists} from './lists.ts';

/** The weight that a list of one side shares with lists of the other. Lists of the left are best asked for one after the other. */
export class SharedWeight {
	readonly #left: Lists;
	readonly #right: Lists;
	readonly #weights: Float64Array;
	/** The weights of the terms in the left list at hand, 0 of all others: adding them up is faster than walking two lists. */
	readonly #marked: Float64Array;
	#row = -1;

	constructor(left: Lists, right: Lists, weights: Float64Array) {
		this.#left = left;
		this.#right = right;
		this.#weights = weights;
		this.#marked = new Float64Array(weights.length);
	}

	between(row: number, column: number): number {
		if (row !== this.#row) this.#goTo(row);
		const {starts, items} = this.#right;
		const marked = this.#marked;
		const end = starts[column + 1]!;
		let sum = 0;
		for (let at = starts[column]!; at < end; at++) sum += marked[items[at]!]!;
		return sum;
	}

	#goTo(row: number): void {
		const {starts, items} = this.#left;
		if (this.#row >= 0)
			for (let at = starts[this.#row]!; at < starts[this.#row + 1]!; at++) this.#marked[items[at]!] = 0;
		for (let at = starts[row]!; at < starts[row + 1]!; at++) this.#marked[items[at]!] = this.#weights[items[at]!]!;
		this.#row = row;
	}
}
