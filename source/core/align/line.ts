// Scores are kept between `-SURE` and `MOST_SURE`. Log-odds of -6 are 1 in 400: what a pair without evidence gets. The upper end lies a
// little further out; the weights are fitted to scores cut off so, and others would need others.
export const SURE = 6;
export const MOST_SURE = SURE + 2;

// The pair itself and its two neighbours may be the best three: the fourth is always a stranger.
const KEPT = 4;

/** One row or column of the grid: who else wants a sentence. */
export class Line {
	/** Links expected of the sentence. */
	links = 0;
	/** How far its scored pairs are above `-SURE`, all together, and how many they are. */
	#height = 0;
	#count = 0;
	/** The best scores, best first, and where they stand. */
	readonly #best: number[] = [];
	readonly #places: number[] = [];

	/** Takes in the next pair of the sentence. */
	add(place: number, score: number, chance: number): void {
		if (score <= -SURE) return;
		this.links += chance;
		this.#height += score + SURE;
		this.#count++;
		if (this.#best.length === KEPT && score <= this.#best[KEPT - 1]!) return;
		let at = Math.min(this.#best.length, KEPT - 1);
		for (; at > 0 && this.#best[at - 1]! < score; at--) {
			this.#best[at] = this.#best[at - 1]!;
			this.#places[at] = this.#places[at - 1]!;
		}
		this.#best[at] = score;
		this.#places[at] = place;
	}

	/** The best score. */
	get best(): number {
		return this.#best[0] ?? -SURE;
	}

	/** The best score further than `distance` from a place. */
	bestBeyond(place: number, distance: number): number {
		for (let at = 0; at < this.#best.length; at++)
			if (Math.abs(this.#places[at]! - place) > distance) return this.#best[at]!;
		return -SURE;
	}

	/** How far the other pairs of the sentence are above `-SURE` on average. */
	othersThan(score: number): number {
		return (this.#height - score - SURE) / Math.max(1, this.#count);
	}
}
