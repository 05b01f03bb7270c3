import {findCandidates, type SentencePairs} from './candidates.ts';
import type {Profile} from './profile.ts';
import {Row} from './row.ts';
import {SharedKeys, sortKeys} from './shared-keys.ts';
import {byMeetings, matchPairs, matchTerms, shareTerms} from './shared-terms.ts';
import {SharedWeight} from './shared-weight.ts';
import {measureSide, type SideMeasures} from './side-measures.ts';
import type {Told} from './told.ts';

/**
 * What is measured of a left and a right sentence by themselves. Where a thing differs by side, the smaller and the larger
 * value are given, so that swapping the sides changes nothing.
 */
export const EVIDENCE = [
	// Part of a sentence's weight that lies in shared words; then only of the words that the other text uses at all.
	'coverageLess',
	'coverageMore',
	'matchableLess',
	'matchableMore',
	// The same for letter groups.
	'lettersLess',
	'lettersMore',
	// The same with the other side's neighbouring sentences added: a claim told in parts, a name said one sentence before.
	'aroundLess',
	'aroundMore',
	// Logarithms of the words of the sentences, and of the weight of those words.
	'wordsLess',
	'wordsMore',
	'weightLess',
	'weightMore',
	// Names and figures that one sentence has and the other has not.
	'otherNamesLess',
	'otherNamesMore',
	'otherFiguresLess',
	'otherFiguresMore',
	// Logarithms of what is shared: weight, weight falling faster with repetition, words that stand once in either text, rare words.
	'shared',
	'sharedOnce',
	'anchors',
	'rare',
	'sharedNames',
	'sharedFigures',
	// Word pairs shared.
	'pairs',
] as const;

// Added to a sentence's weight, so that two words of two do not count as much as twenty of twenty.
const SMOOTHING = 0.5;

/** Compares the sentences of two sources that no copied stretch tells and that share some telling word, each with each. */
export class Evidence {
	/** The sentence pairs worth scoring. */
	readonly pairs: SentencePairs;
	readonly #left: SideMeasures;
	readonly #right: SideMeasures;
	readonly #keys: SharedKeys;
	readonly #leftAround: SharedWeight;
	readonly #rightAround: SharedWeight;
	readonly #letters: SharedWeight;
	readonly #leftLetters: Float64Array;
	readonly #rightLetters: Float64Array;
	readonly #wordPairs: SharedWeight;
	readonly #row = new Row(EVIDENCE.length);

	constructor(left: Profile, right: Profile, told: Told) {
		const rightOf = matchTerms(left.keys, right.keys);
		const keys = shareTerms(left.keys, right.keys, rightOf, byMeetings);
		const letters = shareTerms(left.letters, right.letters, matchTerms(left.letters, right.letters), byMeetings);
		const wordPairs = shareTerms(left.pairs, right.pairs, matchPairs(left, right, rightOf), (weight) => weight);
		const kinds = sortKeys(left, right, keys);
		this.pairs = findCandidates(keys, told);
		this.#left = measureSide(left, keys.left, kinds);
		this.#right = measureSide(right, keys.right, kinds);
		this.#keys = new SharedKeys(keys, kinds);
		this.#leftAround = new SharedWeight(this.#left.around, keys.right.lists, keys.weights);
		this.#rightAround = new SharedWeight(keys.left.lists, this.#right.around, keys.weights);
		this.#letters = new SharedWeight(letters.left.lists, letters.right.lists, letters.weights);
		this.#leftLetters = letters.left.totals;
		this.#rightLetters = letters.right.totals;
		this.#wordPairs = new SharedWeight(wordPairs.left.lists, wordPairs.right.lists, wordPairs.weights);
	}

	/** What was measured of a pair, in the order of `EVIDENCE`; overwritten by the next call. Fastest in the order of the pairs. */
	read(at: number): Float64Array {
		const i = this.pairs.left[at]!;
		const j = this.pairs.right[at]!;
		const left = this.#left;
		const right = this.#right;
		const keys = this.#keys;
		const row = this.#row;
		keys.compare(i, j);
		const letters = this.#letters.between(i, j);
		row.begin();
		row.putBothWays(keys.shared / (left.weights[i]! + SMOOTHING), keys.shared / (right.weights[j]! + SMOOTHING));
		row.putBothWays(keys.shared / (left.matchable[i]! + SMOOTHING), keys.shared / (right.matchable[j]! + SMOOTHING));
		row.putBothWays(letters / (this.#leftLetters[i]! + SMOOTHING), letters / (this.#rightLetters[j]! + SMOOTHING));
		row.putBothWays(
			this.#rightAround.between(i, j) / (left.weights[i]! + SMOOTHING),
			this.#leftAround.between(i, j) / (right.weights[j]! + SMOOTHING),
		);
		row.putBothWays(left.logWords[i]!, right.logWords[j]!);
		row.putBothWays(left.logWeights[i]!, right.logWeights[j]!);
		row.putBothWays(logOneMore(left.names[i]! - keys.names), logOneMore(right.names[j]! - keys.names));
		row.putBothWays(left.figures[i]! - keys.figures, right.figures[j]! - keys.figures);
		row.put(logOneMore(keys.shared));
		row.put(logOneMore(keys.once));
		row.put(logOneMore(keys.anchors));
		row.put(logOneMore(keys.rare));
		row.put(logOneMore(keys.names));
		row.put(logOneMore(keys.figures));
		row.put(logOneMore(this.#wordPairs.between(i, j)));
		return row.values;
	}
}

// Several times as fast as Math.log1p, whose care for numbers near 0 weights of words do not need.
const logOneMore = (value: number) => (value === 0 ? 0 : Math.log(1 + value));
