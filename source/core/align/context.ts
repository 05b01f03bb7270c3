/**
 * What is measured of a sentence pair by looking around it, once every pair has a first score.
 * Scores here are log-odds, kept within ±SURE; symmetric in the sides like `EVIDENCE`.
 */
export const CONTEXT = [
	'score',
	// How far the pair is ahead of the best other pair of either sentence; then leaving out the partner's neighbours, which may share a claim with it.
	'aheadLess',
	'aheadMore',
	'farAheadLess',
	'farAheadMore',
	// Scores of the pairs before and after it in both texts, of the crossed ones, of those beside it on one side, and of those two steps away.
	'diagonalLess',
	'diagonalMore',
	'crossed',
	'besideLess',
	'besideMore',
	'ring',
	// Links expected among the 24 pairs around it, of either sentence beside this one, and in the rest of the texts.
	'nearby',
	'partnersLess',
	'partnersMore',
	'elsewhere',
	// Logarithm of how many sentence pairs there are: among many, some look alike by chance.
	'haystack',
	// Mean score of the other pairs of either sentence: one made of the story's common words resembles everything.
	'othersLess',
	'othersMore',
	// What the above mean to a strong pair differs from what they mean to a weak one.
	'scoreByElsewhere',
	'scoreByNearby',
	'aheadByElsewhere',
	'scoreAboveEven',
	'aheadAboveTie',
	'scoreByAhead',
] as const;

// Log-odds of -6 are 1 in 400: what a pair without evidence gets.
const SURE = 6;
// Pairs below this are noise: thousands of them would add up to a link in long texts.
const LEAST_LIKELY = 0.02;
// A sentence more in a text of a few must not count for much.
const FEW = 50;

/** The rows of `CONTEXT` numbers for the cells whose first scores are given. */
export function readContext(
	cells: Int32Array,
	scores: Float64Array,
	{leftCount, rightCount}: {readonly leftCount: number; readonly rightCount: number},
): Float64Array {
	const grid = new Float32Array(leftCount * rightCount).fill(-SURE);
	const likely = new Float32Array(leftCount * rightCount);
	for (const [at, cell] of cells.entries()) {
		grid[cell] = Math.max(-SURE, Math.min(SURE + 2, scores[at]!));
		const chance = 1 / (1 + Math.exp(-scores[at]!));
		if (chance >= LEAST_LIKELY) likely[cell] = chance;
	}
	const look = (from: Float32Array, i: number, j: number, outside: number) =>
		i < 0 || j < 0 || i >= leftCount || j >= rightCount ? outside : from[i * rightCount + j]!;
	const rows = Array.from({length: leftCount}, (_, i) => new Rival(grid, i * rightCount, 1, rightCount));
	const columns = Array.from({length: rightCount}, (_, j) => new Rival(grid, j, rightCount, leftCount));
	const rowScores = new Float64Array(leftCount).fill(-SURE * rightCount);
	const columnScores = new Float64Array(rightCount).fill(-SURE * leftCount);
	const rowSums = new Float64Array(leftCount);
	const columnSums = new Float64Array(rightCount);
	let all = 0;
	for (const cell of cells) {
		const chance = likely[cell]!;
		rowSums[Math.floor(cell / rightCount)]! += chance;
		columnSums[cell % rightCount]! += chance;
		all += chance;
		rowScores[Math.floor(cell / rightCount)]! += grid[cell]! + SURE;
		columnScores[cell % rightCount]! += grid[cell]! + SURE;
	}
	const haystack = Math.log(leftCount + FEW) + Math.log(rightCount + FEW);
	const values = new Float64Array(cells.length * CONTEXT.length);
	for (const [at, cell] of cells.entries()) {
		const i = Math.floor(cell / rightCount);
		const j = cell % rightCount;
		const score = grid[cell]!;
		const near = (di: number, dj: number) => look(grid, i + di, j + dj, -SURE);
		const aheadOfRow = score - rows[i]!.best(j, 0);
		const aheadOfColumn = score - columns[j]!.best(i, 0);
		const farOfRow = score - rows[i]!.best(j, 1);
		const farOfColumn = score - columns[j]!.best(i, 1);
		const ahead = Math.min(aheadOfRow, aheadOfColumn);
		const besideRow = Math.max(near(0, -1), near(0, 1));
		const besideColumn = Math.max(near(-1, 0), near(1, 0));
		let nearby = 0;
		for (let di = -2; di <= 2; di++)
			for (let dj = -2; dj <= 2; dj++) if (di !== 0 || dj !== 0) nearby += look(likely, i + di, j + dj, 0);
		const ring = Math.max(...RING.map(([di, dj]) => near(di, dj)));
		const ofRow = rowSums[i]! - likely[cell]!;
		const ofColumn = columnSums[j]! - likely[cell]!;
		const othersOfRow = (rowScores[i]! - score) / Math.max(1, rightCount - 1);
		const othersOfColumn = (columnScores[j]! - score) / Math.max(1, leftCount - 1);
		const elsewhere = Math.log1p(Math.max(0, all - likely[cell]! - ofRow - ofColumn));
		values.set(
			[
				score,
				ahead,
				Math.max(aheadOfRow, aheadOfColumn),
				Math.min(farOfRow, farOfColumn),
				Math.max(farOfRow, farOfColumn),
				Math.min(near(-1, -1), near(1, 1)),
				Math.max(near(-1, -1), near(1, 1)),
				Math.max(near(-1, 1), near(1, -1)),
				Math.min(besideRow, besideColumn),
				Math.max(besideRow, besideColumn),
				ring,
				nearby,
				Math.log1p(Math.min(ofRow, ofColumn)),
				Math.log1p(Math.max(ofRow, ofColumn)),
				elsewhere,
				haystack,
				Math.min(othersOfRow, othersOfColumn),
				Math.max(othersOfRow, othersOfColumn),
				score * elsewhere,
				score * nearby,
				ahead * elsewhere,
				Math.max(0, score),
				Math.max(0, ahead),
				score * ahead,
			],
			at * CONTEXT.length,
		);
	}
	return values;
}

// The pairs two steps away that lie off both lines through the pair.
const RING = [-2, -1, 1, 2].flatMap((di) =>
	[-2, -1, 1, 2].filter((dj) => Math.max(Math.abs(di), Math.abs(dj)) === 2).map((dj) => [di, dj] as const),
);

/** The highest scores of one row or column of the grid, to tell quickly who else wants a sentence. */
class Rival {
	readonly #top: readonly {readonly at: number; readonly score: number}[];

	constructor(grid: Float32Array, start: number, step: number, length: number) {
		// The pair itself and its two neighbours may be the best three: the fourth is always a stranger.
		const top: {at: number; score: number}[] = [];
		for (let at = 0; at < length; at++) {
			const score = grid[start + at * step]!;
			if (score <= -SURE || (top.length === 4 && score <= top[3]!.score)) continue;
			top.push({at, score});
			top.sort((a, b) => b.score - a.score);
			top.length = Math.min(4, top.length);
		}
		this.#top = top;
	}

	/** The best score further than `distance` from a place. */
	best(place: number, distance: number): number {
		return this.#top.find(({at}) => Math.abs(at - place) > distance)?.score ?? -SURE;
	}
}
