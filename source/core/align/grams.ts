import type {Lists} from './terms.ts';

// 5 words: the shortest run that stock phrases rarely reach by chance.
export const GRAM = 5;

/** For each run of words the places where it begins, ascending; the runs in the order of their first places on the left. */
export type Grams = {readonly count: number; readonly left: Lists; readonly right: Lists};

/**
 * Where the runs of `GRAM` words begin of which either side uses all words. The words are numbers, from 0 up to how many the left has,
 * negative where only one side uses them.
 *
 * Method: words are joined to twos, twos to fours, and those with one more to fives, each numbered: a name put together for each run
 * would cost several times as much.
 */
export function findGrams(left: Int32Array, right: Int32Array): Grams {
	const words = {left, right};
	const twos = join(words, words, 1);
	const fours = join(twos, twos, 2);
	const fives = join(fours, words, GRAM - 1);
	const {count} = fives;
	return {count, left: indexPlaces(fives.left, count), right: indexPlaces(fives.right, count)};
}

/** For each place of either side a number, negative where there is none. */
type Numbered = {readonly left: Int32Array; readonly right: Int32Array};

/** Numbers what stands at each place together with what stands some steps behind it. What only the right has gets no number. */
function join(first: Numbered, behind: Numbered, steps: number): Numbered & {readonly count: number} {
	// Above all numbers there are, so that no two pairs make the same product.
	const radix = first.left.length + 1;
	const known = new Map<number, number>();
	const joinSide = (first: Int32Array, behind: Int32Array, isNumbered: boolean): Int32Array => {
		const joined = new Int32Array(first.length).fill(-1);
		for (let at = 0; at + steps < first.length; at++) {
			if (first[at]! < 0 || behind[at + steps]! < 0) continue;
			const pair = first[at]! * radix + behind[at + steps]!;
			const number = known.get(pair);
			if (number !== undefined) joined[at] = number;
			else if (isNumbered) {
				joined[at] = known.size;
				known.set(pair, known.size);
			}
		}
		return joined;
	};
	const left = joinSide(first.left, behind.left, true);
	return {left, right: joinSide(first.right, behind.right, false), count: known.size};
}

/** The places of each number, ascending. */
function indexPlaces(numbers: Int32Array, count: number): Lists {
	const starts = new Int32Array(count + 1);
	for (const number of numbers) if (number >= 0) starts[number + 1]!++;
	for (let number = 0; number < count; number++) starts[number + 1]! += starts[number]!;
	const ends = starts.slice();
	const items = new Int32Array(starts[count]!);
	for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= 0) items[ends[numbers[at]!]!++] = at;
	return {starts, items};
}
