import type {Lists} from './lists.ts';
import {Numbers} from './numbers.ts';

/** Which terms (words, letter groups, word pairs) each sentence of a text holds, by their numbers. */
export type Counted = {
	/** How much each term tells, before it is known where else it stands. */
	readonly weights: readonly number[];
	/** In how many sentences each term stands. */
	readonly counts: Int32Array;
	/** The terms of each sentence, each once, in the order of the sentence. */
	readonly inSentences: Lists;
};

/** The same with the terms themselves, numbered in the order in which the text first uses them. */
export type Terms<Term = string> = Counted & {
	readonly numbers: ReadonlyMap<Term, number>;
	/** The terms by their numbers. */
	readonly names: readonly Term[];
};

/** Counts the terms of a text, which are numbers from 0 on, sentence by sentence. */
export class CountedMaker {
	readonly weights: number[] = [];
	readonly #counts = new Numbers();
	/** The sentence each term was last met in. */
	readonly #lastMet = new Numbers();
	readonly #starts = new Numbers();
	readonly #items = new Numbers();

	constructor() {
		this.#starts.push(0);
	}

	/** Gives the next term its number. */
	open(weight: number): number {
		this.#counts.push(0);
		this.#lastMet.push(-1);
		return this.weights.push(weight) - 1;
	}

	/** Notes a term of the sentence at hand. */
	addAgain(number: number): void {
		const sentence = this.#starts.length;
		if (this.#lastMet.items[number] === sentence) return;
		this.#lastMet.items[number] = sentence;
		this.#counts.items[number]!++;
		this.#items.push(number);
	}

	endSentence(): void {
		this.#starts.push(this.#items.length);
	}

	finishCounted(): Counted {
		return {
			weights: this.weights,
			counts: this.#counts.finish(),
			inSentences: {starts: this.#starts.finish(), items: this.#items.finish()},
		};
	}
}

/** Numbers the terms of a text, sentence by sentence. */
export class TermsMaker<Term> extends CountedMaker {
	readonly #weigh: (term: Term) => number;
	readonly #numbers = new Map<Term, number>();
	readonly #names: Term[] = [];

	constructor(weigh: (term: Term) => number) {
		super();
		this.#weigh = weigh;
	}

	/** Notes a term of the sentence at hand and gives its number. */
	add(term: Term): number {
		let number = this.#numbers.get(term);
		if (number === undefined) {
			number = this.open(this.#weigh(term));
			this.#numbers.set(term, number);
			this.#names.push(term);
		}
		this.addAgain(number);
		return number;
	}

	finish(): Terms<Term> {
		return {...this.finishCounted(), numbers: this.#numbers, names: this.#names};
	}
}
