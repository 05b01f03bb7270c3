import type {Grid} from './grid.ts';
import {SURE} from './line.ts';

// As far as any measure looks.
const REACH = 2;
const WIDTH = 2 * REACH + 1;
const MIDDLE = REACH * WIDTH + REACH;

/** The pairs of a grid around one of them. To be led from pair to pair in the order of the grid. */
export class Surroundings {
	readonly #grid: Grid;
	/** Of each of the rows around the first pair that is not left behind. */
	readonly #next = new Int32Array(WIDTH);
	readonly #scores = new Float64Array(WIDTH * WIDTH);
	readonly #chances = new Float64Array(WIDTH * WIDTH);
	#row = -1;

	constructor(grid: Grid) {
		this.#grid = grid;
	}

	goTo(pair: number): void {
		const {pairRows, pairColumns, starts, scores, chances} = this.#grid;
		const row = pairRows[pair]!;
		const first = pairColumns[pair]! - REACH;
		this.#scores.fill(-SURE);
		this.#chances.fill(0);
		for (let line = 0; line < WIDTH; line++) {
			const at = row - REACH + line;
			if (at < 0 || at + 1 >= starts.length) continue;
			let next = row === this.#row ? this.#next[line]! : starts[at]!;
			const end = starts[at + 1]!;
			while (next < end && pairColumns[next]! < first) next++;
			this.#next[line] = next;
			for (; next < end && pairColumns[next]! < first + WIDTH; next++) {
				const cell = line * WIDTH + pairColumns[next]! - first;
				this.#scores[cell] = scores[next]!;
				this.#chances[cell] = chances[next]!;
			}
		}
		this.#row = row;
	}

	/** The score so many rows and columns away; `-SURE` where no pair was scored. */
	score(down: number, along: number): number {
		return this.#scores[MIDDLE + down * WIDTH + along]!;
	}

	/** The best score of the pairs two steps away that lie off both lines through the pair. */
	bestOfRing(): number {
		let best = -SURE;
		for (const cell of RING) best = Math.max(best, this.#scores[cell]!);
		return best;
	}

	/** The chances of all pairs around it, added up. */
	sumOfChances(): number {
		let sum = 0;
		for (let cell = 0; cell < this.#chances.length; cell++) if (cell !== MIDDLE) sum += this.#chances[cell]!;
		return sum;
	}
}

const STEPS = [-2, -1, 1, 2];
const RING = STEPS.flatMap((down) =>
	STEPS.filter((along) => Math.abs(down) + Math.abs(along) > 2).map((along) => MIDDLE + down * WIDTH + along),
);
