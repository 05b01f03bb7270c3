import {findFirstPlaces} from './first-places.ts';
import {type Lists, transpose} from './lists.ts';

// 5 words: the shortest run that stock phrases rarely reach by chance.
export const GRAM = 5;

/** For each place on the left the places where a run of words begins that begins there first, ascending. */
export type Grams = {readonly left: Lists; readonly right: Lists};

/**
 * Where the runs of `GRAM` words begin of which either side uses all words. The words are numbers, from 0 up to how many words the left
 * has, negative where only one side uses them.
 *
 * Method: words are joined to twos, twos to fours, and those with one more to fives, each known by the place where the left has it first.
 */
export function findGrams(left: Int32Array, right: Int32Array): Grams {
	const words = {left, right};
	const twos = join(words, words, 1);
	const fours = join(twos, twos, 2);
	const fives = join(fours, words, GRAM - 1);
	return {left: indexPlaces(fives.left, left.length), right: indexPlaces(fives.right, left.length)};
}

/** For each place of either side a number, negative where there is none. */
type Numbered = {readonly left: Int32Array; readonly right: Int32Array};

/** Numbers what stands at each place together with what stands some steps behind it. What only the right has gets no number. */
function join(first: Numbered, behind: Numbered, steps: number): Numbered {
	return findFirstPlaces(
		{first: first.left, second: behind.left.subarray(steps)},
		{first: first.right, second: behind.right.subarray(steps)},
		first.left.length,
	);
}

/** The places of each number, ascending. */
function indexPlaces(numbers: Int32Array, count: number): Lists {
	const starts = new Int32Array(numbers.length + 1);
	for (let at = 0; at < starts.length; at++) starts[at] = at;
	return transpose({starts, items: numbers}, count);
}
