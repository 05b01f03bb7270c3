/** Takes down the numbers that are measured of a pair, one after the other, over those of the pair before. */
export class Row {
	readonly values: Float64Array;
	#at = 0;

	constructor(width: number) {
		this.values = new Float64Array(width);
	}

	begin(): void {
		this.#at = 0;
	}

	put(value: number): void {
		this.values[this.#at++] = value;
	}

	/** What differs by side: the smaller value, then the larger, so that swapping the sides changes nothing. */
	putBothWays(first: number, second: number): void {
		this.put(Math.min(first, second));
		this.put(Math.max(first, second));
	}
}
