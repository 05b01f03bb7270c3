import {weightOf} from './commonness.ts';
import type {Profile} from './profile.ts';
import {indexTerms, sharedWeight, type Terms, unite} from './terms.ts';

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

/** Sentence pairs worth scoring and what was measured of each: `values` holds a row of `EVIDENCE.length` numbers a pair. */
export type Evidence = {
	readonly leftCount: number;
	readonly rightCount: number;
	/** `left * rightCount + right`, ascending. */
	readonly cells: Int32Array;
	readonly values: Float64Array;
	readonly keys: Terms;
};

// Of pairs below this shared weight, half a rare word, one in a hundred is right: a claim without a word in common is not found.
const LEAST_SHARED = 0.5;
// Added to a sentence's weight, so that two words of two do not count as much as twenty of twenty.
const SMOOTHING = 0.5;
// A word this rare (about the 400th and beyond) is seldom shared by chance.
const RARE = 2.5;

/** Compares every sentence of one source with every sentence of the other that shares some telling word. */
export function gatherEvidence(left: Profile, right: Profile): Evidence {
	const keys = indexTerms(
		left.map((said) => said.keys),
		right.map((said) => said.keys),
		weighKey,
	);
	const letters = indexTerms(
		left.map((said) => said.letters),
		right.map((said) => said.letters),
		(_, meetings) => weighMeetings(meetings),
	);
	const pairs = indexTerms(
		left.map((said) => said.pairs),
		right.map((said) => said.pairs),
		() => 1,
	);
	const cells = findCandidates(keys, left.length, right.length);
	const kinds = sortKeys(keys, left, right);
	const sides = [describeSide(left, keys, kinds, 'left'), describeSide(right, keys, kinds, 'right')] as const;
	const width = EVIDENCE.length;
	const values = new Float64Array(cells.length * width);
	let column = 0;
	const put = (value: number) => {
		values[column++] = value;
	};
	const putBothWays = (first: number, second: number) => {
		put(Math.min(first, second));
		put(Math.max(first, second));
	};
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at]!;
		const i = Math.floor(cell / right.length);
		const j = cell % right.length;
		const l = sides[0][i]!;
		const r = sides[1][j]!;
		const sums = sumShared(l.keys, r.keys, keys, kinds);
		const shared = sums.shared;
		const sharedLetters = sharedWeight(letters.left[i]!, letters.right[j]!, letters.weights);
		column = at * width;
		putBothWays(shared / (l.weight + SMOOTHING), shared / (r.weight + SMOOTHING));
		putBothWays(shared / (l.matchable + SMOOTHING), shared / (r.matchable + SMOOTHING));
		putBothWays(
			sharedLetters / (letters.leftTotal[i]! + SMOOTHING),
			sharedLetters / (letters.rightTotal[j]! + SMOOTHING),
		);
		putBothWays(
			sharedWeight(l.keys, r.around, keys.weights) / (l.weight + SMOOTHING),
			sharedWeight(l.around, r.keys, keys.weights) / (r.weight + SMOOTHING),
		);
		putBothWays(l.logWords, r.logWords);
		putBothWays(l.logWeight, r.logWeight);
		putBothWays(logOneMore(l.names - sums.names), logOneMore(r.names - sums.names));
		putBothWays(left[i]!.figures.size - sums.figures, right[j]!.figures.size - sums.figures);
		put(logOneMore(shared));
		put(logOneMore(sums.once));
		put(logOneMore(sums.anchors));
		put(logOneMore(sums.rare));
		put(logOneMore(sums.names));
		put(logOneMore(sums.figures));
		put(logOneMore(sharedWeight(pairs.left[i]!, pairs.right[j]!, pairs.weights)));
	}
	return {leftCount: left.length, rightCount: right.length, cells, values, keys};
}

// Several times as fast as Math.log1p, whose care for numbers near 0 weights of words do not need.
const logOneMore = (value: number) => (value === 0 ? 0 : Math.log(1 + value));

/** Less for a term that could meet in many pairs: in these stories every sentence says the same few names. */
const weighMeetings = (meetings: number) => 1 / (1 + Math.log(meetings));
const weighKey = (key: string, meetings: number) => weightOf(key) * weighMeetings(meetings);

/** The cells whose sentences share enough weight, ascending. */
function findCandidates(keys: Terms, leftCount: number, rightCount: number): Int32Array {
	const shared = new Float32Array(leftCount * rightCount);
	const places = new Map<number, number[]>();
	for (const [j, ids] of keys.right.entries())
		for (const id of ids) {
			const at = places.get(id);
			if (at) at.push(j);
			else places.set(id, [j]);
		}
	for (const [i, ids] of keys.left.entries())
		for (const id of ids) {
			const weight = keys.weights[id]!;
			if (weight > 0) for (const j of places.get(id)!) shared[i * rightCount + j]! += weight;
		}
	const cells: number[] = [];
	for (let cell = 0; cell < shared.length; cell++) if (shared[cell]! >= LEAST_SHARED) cells.push(cell);
	return Int32Array.from(cells);
}

/** For each shared key what it counts as. */
type Kinds = {
	readonly once: Float64Array;
	readonly anchors: Float64Array;
	readonly rare: Float64Array;
	readonly names: Float64Array;
	readonly figures: Float64Array;
};

function sortKeys(keys: Terms, left: Profile, right: Profile): Kinds {
	const names = new Set([...left, ...right].flatMap((said) => [...said.names]));
	const figures = new Set(left.flatMap((said) => [...said.figures]));
	const each = (count: (key: string, id: number) => number) => Float64Array.from(keys.names, count);
	const meetings = (id: number) => keys.leftCount[id]! * keys.rightCount[id]!;
	return {
		once: each((key, id) => weightOf(key) / Math.sqrt(meetings(id))),
		anchors: each((key, id) => (weightOf(key) > RARE && meetings(id) === 1 ? 1 : 0)),
		rare: each((key) => (weightOf(key) > RARE ? 1 : 0)),
		names: each((key, id) => (names.has(key) ? keys.weights[id]! : 0)),
		figures: each((key) => (figures.has(key) ? 1 : 0)),
	};
}

/** What the shared keys of two sentences come to, each as the kinds have it. */
function sumShared(left: Int32Array, right: Int32Array, {weights}: Terms, kinds: Kinds) {
	let [shared, once, anchors, rare, names, figures] = [0, 0, 0, 0, 0, 0];
	// The same walk as `sharedWeight`, once for all kinds: this is the innermost loop.
	for (let i = 0, j = 0; i < left.length && j < right.length; ) {
		const id = left[i]!;
		const difference = id - right[j]!;
		if (difference === 0) {
			shared += weights[id]!;
			once += kinds.once[id]!;
			anchors += kinds.anchors[id]!;
			rare += kinds.rare[id]!;
			names += kinds.names[id]!;
			figures += kinds.figures[id]!;
		}
		if (difference <= 0) i++;
		if (difference >= 0) j++;
	}
	return {shared, once, anchors, rare, names, figures};
}

/** What is needed of one sentence again and again. */
type Described = {
	readonly keys: Int32Array;
	readonly weight: number;
	readonly logWeight: number;
	/** Logarithm of the number of its words. */
	readonly logWords: number;
	/** Weight of the keys that the other text uses. */
	readonly matchable: number;
	/** Weight of its names. */
	readonly names: number;
	/** Keys of it and of the sentences before and after it. */
	readonly around: Int32Array;
};

function describeSide(profile: Profile, keys: Terms, kinds: Kinds, side: 'left' | 'right'): readonly Described[] {
	const totals = side === 'left' ? keys.leftTotal : keys.rightTotal;
	const sum = (ids: Int32Array, weights: Float64Array) => ids.reduce((total, id) => total + weights[id]!, 0);
	return profile.map((said, at) => {
		const ids = keys[side][at]!;
		const around = unite(keys[side].slice(Math.max(0, at - 1), at + 2));
		const matchable = sum(ids, keys.weights);
		return {
			keys: ids,
			weight: totals[at]!,
			logWeight: Math.log1p(totals[at]!),
			logWords: Math.log(said.sentence.words.length),
			matchable,
			names: sum(ids, kinds.names) + unsharedNames(said, ids, keys),
			around,
		};
	});
}

/** Weight of the names of a sentence that the other text never uses. */
function unsharedNames({names}: Profile[number], ids: Int32Array, keys: Terms): number {
	const shared = new Set([...ids].map((id) => keys.names[id]!));
	let weight = 0;
	for (const name of names) if (!shared.has(name)) weight += weightOf(name);
	return weight;
}
