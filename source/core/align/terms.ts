/** The terms both texts use, numbered, and which of them each sentence holds. */
export type Terms<Term = string> = {
	/** For every sentence of a side the numbers of its shared terms, ascending. */
	readonly left: readonly Int32Array[];
	readonly right: readonly Int32Array[];
	/** Weight of each shared term. */
	readonly weights: Float64Array;
	readonly names: readonly Term[];
	/** For every sentence of a side the weight of all its terms, shared or not. */
	readonly leftTotal: Float64Array;
	readonly rightTotal: Float64Array;
	/** In how many sentences of a side each shared term stands. */
	readonly leftCount: Int32Array;
	readonly rightCount: Int32Array;
};

type Sets<Term> = readonly ReadonlySet<Term>[];

/**
 * Numbers the terms that both sides use. `weigh` gets a term and in how many left-right sentence pairs it could meet:
 * one that can meet in one pair only tells most. A count, not a share: a paragraph that does not use the term changes nothing.
 */
export function indexTerms<Term>(
	left: Sets<Term>,
	right: Sets<Term>,
	weigh: (term: Term, meetings: number) => number,
): Terms<Term> {
	const leftCounts = countTerms(left);
	const rightCounts = countTerms(right);
	const numbers = new Map<Term, number>();
	const weights = new Map<Term, number>();
	for (const [term, leftCount] of leftCounts) {
		const rightCount = rightCounts.get(term) ?? 0;
		if (rightCount > 0) numbers.set(term, numbers.size);
		weights.set(term, weigh(term, leftCount * Math.max(1, rightCount)));
	}
	for (const [term, count] of rightCounts) if (!weights.has(term)) weights.set(term, weigh(term, count));
	const names = [...numbers.keys()];
	return {
		left: left.map((set) => numberTerms(set, numbers)),
		right: right.map((set) => numberTerms(set, numbers)),
		weights: Float64Array.from(names, (term) => weights.get(term)!),
		names,
		leftTotal: Float64Array.from(left, (set) => totalWeight(set, weights)),
		rightTotal: Float64Array.from(right, (set) => totalWeight(set, weights)),
		leftCount: Int32Array.from(names, (term) => leftCounts.get(term)!),
		rightCount: Int32Array.from(names, (term) => rightCounts.get(term)!),
	};
}

function numberTerms<Term>(set: ReadonlySet<Term>, numbers: ReadonlyMap<Term, number>): Int32Array {
	const found: number[] = [];
	for (const term of set) {
		const number = numbers.get(term);
		if (number !== undefined) found.push(number);
	}
	return Int32Array.from(found).sort();
}

function totalWeight<Term>(set: ReadonlySet<Term>, weights: ReadonlyMap<Term, number>): number {
	let sum = 0;
	for (const term of set) sum += weights.get(term)!;
	return sum;
}

function countTerms<Term>(sets: Sets<Term>): Map<Term, number> {
	const counts = new Map<Term, number>();
	for (const set of sets) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}

/** The weight of the numbers that two ascending lists share. */
export function sharedWeight(first: Int32Array, second: Int32Array, weights: Float64Array): number {
	let sum = 0;
	let i = 0;
	let j = 0;
	while (i < first.length && j < second.length) {
		const difference = first[i]! - second[j]!;
		if (difference === 0) sum += weights[first[i]!]!;
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return sum;
}

/** The union of ascending lists, ascending. */
export function unite(lists: readonly Int32Array[]): Int32Array {
	return Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
}
