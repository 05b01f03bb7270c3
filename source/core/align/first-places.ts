/** Two numbers at each place, from the first place on; negative where there is none. */
export type Twos = {readonly first: Int32Array; readonly second: Int32Array};

/**
 * For each place of either side the first place on the left where the same two numbers stand; -1 where there is none.
 * The numbers of both sides are below `count`.
 *
 * Method: the places of each first number in turn, its second numbers marked as they are met. To look the two up by a name or a
 * number put together of both would take several times as long.
 */
export function findFirstPlaces(
	left: Twos,
	right: Twos,
	count: number,
): {readonly left: Int32Array; readonly right: Int32Array} {
	const found = {left: new Int32Array(left.first.length).fill(-1), right: new Int32Array(right.first.length).fill(-1)};
	const [onLeft, onRight] = [chainPlaces(left, count), chainPlaces(right, count)];
	/** Of each second number the first number that it was last met with, and where it was so first. */
	const metWith = new Int32Array(count).fill(-1);
	const metAt = new Int32Array(count);
	for (let number = 0; number < count; number++) {
		for (let place = onLeft.heads[number]!; place >= 0; place = onLeft.next[place]!) {
			const second = left.second[place]!;
			if (metWith[second] !== number) {
				metWith[second] = number;
				metAt[second] = place;
			}
			found.left[place] = metAt[second]!;
		}
		for (let place = onRight.heads[number]!; place >= 0; place = onRight.next[place]!) {
			const second = right.second[place]!;
			if (metWith[second] === number) found.right[place] = metAt[second]!;
		}
	}
	return found;
}

/** For each first number the first place that has it and a second one; for each such place the next with the same first number; -1 behind the last. */
type Chains = {readonly heads: Int32Array; readonly next: Int32Array};

function chainPlaces({first, second}: Twos, count: number): Chains {
	const heads = new Int32Array(count).fill(-1);
	const next = new Int32Array(first.length);
	for (let place = Math.min(first.length, second.length) - 1; place >= 0; place--) {
		if (first[place]! < 0 || second[place]! < 0) continue;
		next[place] = heads[first[place]!]!;
		heads[first[place]!] = place;
	}
	return {heads, next};
}
