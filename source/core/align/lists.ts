/** A list of numbers for each sentence, one behind the other: `items` from `starts[at]` up to, but not with, `starts[at + 1]`. */
export type Lists = {readonly starts: Int32Array; readonly items: Int32Array};

/** For each number below `count` the lists that hold it, ascending; negative numbers are left out. */
export function transpose({starts, items}: Lists, count: number): Lists {
	const newStarts = new Int32Array(count + 1);
	for (let at = 0; at < items.length; at++) if (items[at]! >= 0) newStarts[items[at]! + 1]!++;
	for (let number = 0; number < count; number++) newStarts[number + 1]! += newStarts[number]!;
	const ends = newStarts.slice();
	const newItems = new Int32Array(newStarts[count]!);
	for (let list = 0; list + 1 < starts.length; list++)
		for (let at = starts[list]!; at < starts[list + 1]!; at++)
			if (items[at]! >= 0) newItems[ends[items[at]!]!++] = list;
	return {starts: newStarts, items: newItems};
}

/**
 * The same lists of numbers below `count`, each ascending and without negative ones.
 * Transposed twice, lists come out so: for many short lists that takes a fraction of what sorting each does.
 */
export const sortLists = (lists: Lists, count: number): Lists =>
	transpose(transpose(lists, count), lists.starts.length - 1);

/** For each list the sum of the weights of its items. */
export function sumLists({starts, items}: Lists, weights: Float64Array): Float64Array {
	const sums = new Float64Array(starts.length - 1);
	for (let list = 0; list < sums.length; list++)
		for (let at = starts[list]!; at < starts[list + 1]!; at++) sums[list]! += weights[items[at]!]!;
	return sums;
}
