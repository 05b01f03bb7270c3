// What a sentence or two hold; it doubles whenever it is full.
const FIRST_ROOM = 64;

/** Whole numbers that come in one by one. Of half the size of an array's, and at the end no list has to be turned into another. */
export class Numbers {
	/** The numbers so far, with room for more behind them. */
	items = new Int32Array(FIRST_ROOM);
	length = 0;

	push(number: number): void {
		if (this.length === this.items.length) {
			const longer = new Int32Array(2 * this.length);
			longer.set(this.items);
			this.items = longer;
		}
		this.items[this.length++] = number;
	}

	finish(): Int32Array {
		return this.items.slice(0, this.length);
	}
}
