// 5 words: the shortest run that stock phrases rarely reach by chance.
export const GRAM = 5;

/** For each run of words, as a number, the places where it begins, ascending; the runs in the order of their first places. */
export type Grams = ReadonlyMap<number, readonly number[]>;

/**
 * Where the runs of `GRAM` words begin of which either side uses all words. The words are numbers, from 0 up to how many the left has,
 * negative where only one side uses them; a run has the same number on both sides.
 *
 * Method: words are joined to twos, twos to fours, and those with one more to fives, each numbered: a name put together for each run
 * would cost several times as much.
 */
export function findGrams(left: Int32Array, right: Int32Array): {readonly left: Grams; readonly right: Grams} {
	const words = [left, right] as const;
	const twos = join(words, words, 1);
	const fours = join(twos, twos, 2);
	const fives = join(fours, words, GRAM - 1);
	return {left: indexPlaces(fives[0]), right: indexPlaces(fives[1])};
}

/** For each place of the left and of the right a number, negative where there is none. */
type Numbers = readonly [Int32Array, Int32Array];

/** Numbers what stands at each place together with what stands some steps behind it. What only the right has gets no number. */
function join([left, right]: Numbers, [leftBehind, rightBehind]: Numbers, steps: number): Numbers {
	// Above all numbers there are, so that no two pairs make the same product.
	const radix = left.length + 1;
	const known = new Map<number, number>();
	const joinSide = (first: Int32Array, behind: Int32Array, numberOf: (pair: number) => number): Int32Array => {
		const joined = new Int32Array(first.length).fill(-1);
		for (let at = 0; at + steps < first.length; at++)
			if (first[at]! >= 0 && behind[at + steps]! >= 0) joined[at] = numberOf(first[at]! * radix + behind[at + steps]!);
		return joined;
	};
	const numberNew = (pair: number): number => {
		const number = known.get(pair) ?? known.size;
		known.set(pair, number);
		return number;
	};
	return [joinSide(left, leftBehind, numberNew), joinSide(right, rightBehind, (pair) => known.get(pair) ?? -1)];
}

function indexPlaces(numbers: Int32Array): Grams {
	const places = new Map<number, number[]>();
	for (let at = 0; at < numbers.length; at++) {
		const number = numbers[at]!;
		if (number < 0) continue;
		const known = places.get(number);
		if (known) known.push(at);
		else places.set(number, [at]);
	}
	return places;
}
