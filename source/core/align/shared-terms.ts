import {type Lists, sortLists, sumLists} from './lists.ts';
import type {Profile} from './profile.ts';
import type {Counted, Terms} from './terms.ts';
import {matchWordPairs} from './word-pairs.ts';

/** The terms that two texts share and that tell anything, numbered anew in the order of the left. */
export type SharedTerms = {
	readonly weights: Float64Array;
	/** In how many left-right sentence pairs each term could meet. */
	readonly meetings: Float64Array;
	readonly left: SharedSide;
	readonly right: SharedSide;
};

export type SharedSide = {
	/** The new number of each term of the side, -1 where it has none. */
	readonly numbers: Int32Array;
	/** The shared terms of each sentence, ascending. */
	readonly lists: Lists;
	/** For each sentence the weight of all its terms, shared or not. */
	readonly totals: Float64Array;
};

/** How much a term tells that could meet in so many left-right sentence pairs. */
type Weigh = (weight: number, meetings: number) => number;

/**
 * Less for a term that could meet in many pairs: in these stories every sentence says the same few names. A count, not a share: a
 * paragraph that does not use the term changes nothing.
 */
export const byMeetings: Weigh = (weight, meetings) => weight * (SHARES[meetings] ?? shareOf(meetings));

const shareOf = (meetings: number): number => 1 / (1 + Math.log(meetings));
// Nearly all terms could meet in fewer pairs, and a logarithm costs more than all else that is asked of a term.
const SHARES = Float64Array.from({length: 256}, (_, meetings) => shareOf(meetings));

/** The terms two texts share; `rightOf` gives the right number of each left term, -1 where the right lacks it. */
export function shareTerms(left: Counted, right: Counted, rightOf: Int32Array, weigh: Weigh): SharedTerms {
	const leftNumbers = new Int32Array(left.counts.length).fill(-1);
	const rightNumbers = new Int32Array(right.counts.length).fill(-1);
	const leftWeights = new Float64Array(left.counts.length);
	const rightWeights = new Float64Array(right.counts.length);
	for (let at = 0; at < rightWeights.length; at++) rightWeights[at] = weigh(right.weights[at]!, right.counts[at]!);
	// As many terms as are shared at most.
	const most = Math.min(left.counts.length, right.counts.length);
	const weights = new Float64Array(most);
	const meetings = new Float64Array(most);
	let size = 0;
	for (let at = 0; at < rightOf.length; at++) {
		const other = rightOf[at]!;
		const count = left.counts[at]! * (other < 0 ? 1 : right.counts[other]!);
		const weight = weigh(left.weights[at]!, count);
		leftWeights[at] = weight;
		if (other < 0) continue;
		rightWeights[other] = weight;
		if (weight === 0) continue;
		leftNumbers[at] = size;
		rightNumbers[other] = size;
		weights[size] = weight;
		meetings[size++] = count;
	}
	return {
		weights: weights.subarray(0, size),
		meetings: meetings.subarray(0, size),
		left: shareSide(left, leftNumbers, leftWeights, size),
		right: shareSide(right, rightNumbers, rightWeights, size),
	};
}

/** For each left term the number of the same one on the right, -1 where the right lacks it. */
export function matchTerms<Term>(left: Terms<Term>, right: Terms<Term>): Int32Array {
	const rightOf = new Int32Array(left.names.length);
	for (let at = 0; at < rightOf.length; at++) rightOf[at] = right.numbers.get(left.names[at]!) ?? -1;
	return rightOf;
}

/** The same for pairs of keys, given the right number of each left key. */
export const matchPairs = (left: Profile, right: Profile, rightOf: Int32Array): Int32Array =>
	matchWordPairs(left.pairs, right.pairs, rightOf, right.keys.names.length);

function shareSide({inSentences}: Counted, numbers: Int32Array, weights: Float64Array, count: number): SharedSide {
	const {starts, items} = inSentences;
	const shared = {starts, items: items.map((item) => numbers[item]!)};
	return {numbers, lists: sortLists(shared, count), totals: sumLists(inSentences, weights)};
}
