import {type Lists, sortLists, sumLists} from './lists.ts';
import type {Profile} from './profile.ts';
import type {KeyKinds} from './shared-keys.ts';
import type {SharedSide} from './shared-terms.ts';

/** What is needed of each sentence of a side again and again. */
export type SideMeasures = {
	/** Weight of all its keys. */
	readonly weights: Float64Array;
	readonly logWeights: Float64Array;
	/** Logarithm of the number of its words. */
	readonly logWords: Float64Array;
	/** Weight of the keys that the other text uses. */
	readonly matchable: Float64Array;
	/** Weight of its names. */
	readonly names: Float64Array;
	/** Number of its figures. */
	readonly figures: Float64Array;
	/** Keys of it and of the sentences before and after it that the other text uses. */
	readonly around: Lists;
};

/** Measures the sentences of a source by the keys it shares with another. */
export function measureSide(profile: Profile, keys: SharedSide, kinds: KeyKinds): SideMeasures {
	const sharedNames = sumLists(keys.lists, kinds.names);
	const otherNames = sumUnsharedNames(profile, keys.numbers);
	return {
		weights: keys.totals,
		logWeights: keys.totals.map(Math.log1p),
		logWords: lengthsOf(profile.words).map(Math.log),
		matchable: sumLists(keys.lists, kinds.weights),
		names: sharedNames.map((weight, at) => weight + otherNames[at]!),
		figures: lengthsOf(profile.figures.inSentences),
		around: uniteNeighbours(keys.lists, kinds.weights.length),
	};
}

function lengthsOf({starts}: Lists): Float64Array {
	const lengths = new Float64Array(starts.length - 1);
	for (let list = 0; list < lengths.length; list++) lengths[list] = starts[list + 1]! - starts[list]!;
	return lengths;
}

/** Weight of the names of each sentence that the other text never uses. */
function sumUnsharedNames({names, keys}: Profile, shared: Int32Array): Float64Array {
	const weights = new Float64Array(names.names.map((key) => (shared[key]! < 0 ? keys.weights[key]! : 0)));
	return sumLists(names.inSentences, weights);
}

/** For each sentence what it, the one before and the one after hold, ascending. */
function uniteNeighbours({starts, items}: Lists, termCount: number): Lists {
	const count = starts.length - 1;
	const newStarts = new Int32Array(count + 1);
	const newItems = new Int32Array(3 * items.length);
	const lastMet = new Int32Array(termCount).fill(-1);
	let size = 0;
	for (let list = 0; list < count; list++) {
		for (let at = starts[Math.max(0, list - 1)]!; at < starts[Math.min(count, list + 2)]!; at++) {
			const term = items[at]!;
			if (lastMet[term] === list) continue;
			lastMet[term] = list;
			newItems[size++] = term;
		}
		newStarts[list + 1] = size;
	}
	return sortLists({starts: newStarts, items: newItems.subarray(0, size)}, termCount);
}
