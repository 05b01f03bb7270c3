/**
 * Which terms (words, letter groups, word pairs) each sentence of a text holds. Terms are numbered in the order in which the text
 * first uses them.
 */
export type Terms<Term = string> = {
	readonly numbers: ReadonlyMap<Term, number>;
	/** The terms by their numbers. */
	readonly names: readonly Term[];
	/** How much each term tells, before it is known where else it stands. */
	readonly weights: readonly number[];
	/** In how many sentences each term stands. */
	readonly counts: readonly number[];
	/** The terms of each sentence, each once, in the order of the sentence. */
	readonly inSentences: Lists;
};

/** A list of numbers for each sentence, one behind the other: `items` from `starts[at]` up to, but not with, `starts[at + 1]`. */
export type Lists = {readonly starts: Int32Array; readonly items: Int32Array};

/** Numbers the terms of a text, sentence by sentence. */
export class TermsMaker<Term> {
	readonly weights: number[] = [];
	readonly #weigh: (term: Term) => number;
	readonly #numbers = new Map<Term, number>();
	readonly #names: Term[] = [];
	readonly #counts: number[] = [];
	/** The sentence each term was last met in. */
	readonly #lastMet: number[] = [];
	readonly #starts = [0];
	readonly #items: number[] = [];

	constructor(weigh: (term: Term) => number) {
		this.#weigh = weigh;
	}

	/** Notes a term of the sentence at hand and gives its number. */
	add(term: Term): number {
		let number = this.#numbers.get(term);
		if (number === undefined) {
			number = this.#names.push(term) - 1;
			this.#numbers.set(term, number);
			this.#counts.push(0);
			this.#lastMet.push(-1);
			this.weights.push(this.#weigh(term));
		}
		this.addAgain(number);
		return number;
	}

	/** Notes a term that has a number. */
	addAgain(number: number): void {
		const sentence = this.#starts.length;
		if (this.#lastMet[number] === sentence) return;
		this.#lastMet[number] = sentence;
		this.#counts[number]!++;
		this.#items.push(number);
	}

	endSentence(): void {
		this.#starts.push(this.#items.length);
	}

	finish(): Terms<Term> {
		return {
			numbers: this.#numbers,
			names: this.#names,
			weights: this.weights,
			counts: this.#counts,
			inSentences: {starts: new Int32Array(this.#starts), items: new Int32Array(this.#items)},
		};
	}
}
