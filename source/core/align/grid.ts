/** First scores of the sentence pairs of two texts, without the sentences that no pair of theirs makes likely. */
export type Grid = {
	readonly rowCount: number;
	readonly columnCount: number;
	/** The pairs in the grid: their places among all that were scored, and their rows and columns here. */
	readonly pairs: readonly {readonly at: number; readonly row: number; readonly column: number}[];
	/** Log-odds within ±`SURE`, row by row; `-SURE` where a pair was not scored. */
	readonly scores: Float32Array;
	/** Chances, 0 to 1, row by row; 0 below `LEAST_LIKELY`. */
	readonly chances: Float32Array;
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
};

// Log-odds of -6 are 1 in 400: what a pair without evidence gets.
export const SURE = 6;
// Pairs below this are noise: thousands of them would add up to a link in long texts. A sentence that has nothing better is left
// out, so that a paragraph which shares nothing does not come between those that do.
const LEAST_LIKELY = 0.02;

/** The grid of some cells (`left * rightCount + right`) and their scores in log-odds. */
export function makeGrid(cells: Int32Array, scores: Float64Array, rightCount: number): Grid {
	const likely = Array.from(cells, (cell, at) => ({at, left: Math.floor(cell / rightCount), right: cell % rightCount}));
	const isLikely = ({at}: {readonly at: number}) => chanceOf(scores[at]!) >= LEAST_LIKELY;
	const rowsOf = numberOff(likely.filter(isLikely).map(({left}) => left));
	const columnsOf = numberOff(likely.filter(isLikely).map(({right}) => right));
	const pairs = likely.flatMap(({at, left, right}) => {
		const [row, column] = [rowsOf.get(left), columnsOf.get(right)];
		return row === undefined || column === undefined ? [] : {at, row, column};
	});
	const [rowCount, columnCount] = [rowsOf.size, columnsOf.size];
	const grid = new Float32Array(rowCount * columnCount).fill(-SURE);
	const chances = new Float32Array(rowCount * columnCount);
	for (const {at, row, column} of pairs) {
		const chance = chanceOf(scores[at]!);
		grid[row * columnCount + column] = Math.max(-SURE, Math.min(SURE + 2, scores[at]!));
		chances[row * columnCount + column] = chance >= LEAST_LIKELY ? chance : 0;
	}
	const lines = (count: number, start: number, step: number, length: number) =>
		Array.from({length: count}, (_, at) => new Line(grid, chances, at * start, step, length));
	return {
		rowCount,
		columnCount,
		pairs,
		scores: grid,
		chances,
		rows: lines(rowCount, columnCount, 1, columnCount),
		columns: lines(columnCount, 1, columnCount, rowCount),
	};
}

const chanceOf = (score: number) => 1 / (1 + Math.exp(-score));

/** Each of some numbers with its place in their order. */
function numberOff(numbers: readonly number[]): ReadonlyMap<number, number> {
	return new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, place) => [number, place]));
}

/** One row or column of the grid: who else wants a sentence. */
export class Line {
	/** Links expected of the sentence. */
	readonly links: number = 0;
	/** How far its scored pairs are above `-SURE`, all together, and how many they are. */
	readonly height: number = 0;
	readonly count: number = 0;
	readonly #top: readonly {readonly at: number; readonly score: number}[];

	constructor(scores: Float32Array, chances: Float32Array, start: number, step: number, length: number) {
		// The pair itself and its two neighbours may be the best three: the fourth is always a stranger.
		const top: {at: number; score: number}[] = [];
		for (let at = 0; at < length; at++) {
			const score = scores[start + at * step]!;
			if (score <= -SURE) continue;
			this.links += chances[start + at * step]!;
			this.height += score + SURE;
			this.count++;
			if (top.length === 4 && score <= top[3]!.score) continue;
			top.push({at, score});
			top.sort((a, b) => b.score - a.score);
			top.length = Math.min(4, top.length);
		}
		this.#top = top;
	}

	/** The best score. */
	get best(): number {
		return this.#top[0]?.score ?? -SURE;
	}

	/** The best score further than `distance` from a place. */
	bestBeyond(place: number, distance: number): number {
		return this.#top.find(({at}) => Math.abs(at - place) > distance)?.score ?? -SURE;
	}

	/** How far the other pairs of the sentence are above `-SURE` on average. */
	othersThan(score: number): number {
		return (this.height - score - SURE) / Math.max(1, this.count);
	}
}
