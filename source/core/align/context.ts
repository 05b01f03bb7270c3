import {type Grid, type Line, makeGrid, SURE} from './grid.ts';

/**
 * What is measured of a sentence pair by looking around it, once every pair has a first score.
 * Scores here are log-odds within ±SURE; symmetric in the sides like `EVIDENCE`. Neighbours are the next sentences that may
 * have a partner at all.
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
	// How far apart the two stand, as parts of what their texts may share.
	'apart',
	// How well the other pairs of either sentence score on average: one made of the story's common words resembles everything.
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

// Sentences added to each text: one more in a text of a few must not count for much.
const FEW = 50;

/** A row of `CONTEXT` numbers for each pair that may be right; `pairs` are their places among `cells`. */
export type Context = {readonly pairs: Int32Array; readonly values: Float64Array};

/** Looks around every pair whose first score is given, in log-odds. */
export function readContext(
	cells: Int32Array,
	scores: Float64Array,
	{leftCount, rightCount}: {readonly leftCount: number; readonly rightCount: number},
): Context {
	const grid = makeGrid(cells, scores, rightCount);
	const haystack = Math.log(leftCount + FEW) + Math.log(rightCount + FEW);
	const all = grid.rows.reduce((sum, {links}) => sum + links, 0);
	const rowPlaces = placesOf(grid.rows);
	const columnPlaces = placesOf(grid.columns);
	const values = new Float64Array(grid.pairs.length * CONTEXT.length);
	for (const [index, {row, column}] of grid.pairs.entries()) {
		const score = at(grid, grid.scores, row, column, -SURE);
		const chance = at(grid, grid.chances, row, column, 0);
		const lines = [grid.rows[row]!, grid.columns[column]!] as const;
		const near = (down: number, along: number) => at(grid, grid.scores, row + down, column + along, -SURE);
		const ahead = bothWays(score - lines[0].bestBeyond(column, 0), score - lines[1].bestBeyond(row, 0));
		const partners = bothWays(lines[0].links - chance, lines[1].links - chance);
		const elsewhere = Math.log1p(Math.max(0, all - lines[0].links - lines[1].links + chance));
		const nearby = sumNearby(grid, row, column);
		values.set(
			[
				score,
				...ahead,
				...bothWays(score - lines[0].bestBeyond(column, 1), score - lines[1].bestBeyond(row, 1)),
				...bothWays(near(-1, -1), near(1, 1)),
				Math.max(near(-1, 1), near(1, -1)),
				...bothWays(Math.max(near(0, -1), near(0, 1)), Math.max(near(-1, 0), near(1, 0))),
				RING.reduce((best, [down, along]) => Math.max(best, near(down, along)), -SURE),
				nearby,
				...partners.map(Math.log1p),
				elsewhere,
				haystack,
				Math.abs(rowPlaces[row]! - columnPlaces[column]!),
				...bothWays(lines[0].othersThan(score), lines[1].othersThan(score)),
				score * elsewhere,
				score * nearby,
				ahead[0] * elsewhere,
				Math.max(0, score),
				Math.max(0, ahead[0]),
				score * ahead[0],
			],
			index * CONTEXT.length,
		);
	}
	return {pairs: Int32Array.from(grid.pairs, (pair) => pair.at), values};
}

function bothWays(first: number, second: number): readonly [number, number] {
	return first < second ? [first, second] : [second, first];
}

function at({rowCount, columnCount}: Grid, values: Float32Array, row: number, column: number, outside: number): number {
	return row < 0 || column < 0 || row >= rowCount || column >= columnCount
		? outside
		: values[row * columnCount + column]!;
}

function sumNearby(grid: Grid, row: number, column: number): number {
	let sum = 0;
	for (let down = -2; down <= 2; down++)
		for (let along = -2; along <= 2; along++)
			if (down !== 0 || along !== 0) sum += at(grid, grid.chances, row + down, column + along, 0);
	return sum;
}

// The pairs two steps away that lie off both lines through the pair.
const RING = [-2, -1, 1, 2].flatMap((down) =>
	[-2, -1, 1, 2].filter((along) => Math.abs(down) + Math.abs(along) > 2).map((along) => [down, along] as const),
);

// Sentences: keeps the places in texts that hardly share anything together.
const SLACK = 2;

/** Where each sentence stands, 0 to 1, in what its text may share: by the chances of the best partners up to it. */
function placesOf(lines: readonly Line[]): readonly number[] {
	const chances = lines.map(({best}) => 1 / (1 + Math.exp(-best)));
	const all = chances.reduce((sum, chance) => sum + chance, SLACK);
	let before = 0;
	return chances.map((chance) => {
		before += chance;
		return (before - chance / 2) / all;
	});
}
