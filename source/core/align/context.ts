import type {SentencePairs} from './candidates.ts';
import {chanceOf} from './chance.ts';
import {type Grid, makeGrid} from './grid.ts';
import type {Line} from './line.ts';
import {Row} from './row.ts';
import {Surroundings} from './surroundings.ts';

/**
 * What is measured of a sentence pair by looking around it, once every pair has a first score.
 * Scores here are log-odds from `-SURE` to `MOST_SURE`; symmetric in the sides like `EVIDENCE`. Neighbours are the next sentences that may
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
	// Beside a copied stretch: how far the other links expected are from `RETOLD`, 1 to 0. Who copies seldom rewords just a sentence or two
	// of the rest: a lone likeness there is a fact that both tell.
	'besideCopy',
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
// Links to a sentence (mean of both texts): of texts that tell one story again more are found.
const RETOLD = 0.3;

/** Looks around the sentence pairs that may be right, once every pair has a first score. */
export class Context {
	/** The pairs that may be right: their places among all. */
	readonly places: Int32Array;
	readonly #grid: Grid;
	readonly #surroundings: Surroundings;
	readonly #haystack: number;
	/** As many links as sentences would be if the texts told one story again; 0 where nothing is copied. */
	readonly #retold: number;
	/** Links expected in all. */
	readonly #links: number;
	readonly #rowPlaces: Float64Array;
	readonly #columnPlaces: Float64Array;
	readonly #row = new Row(CONTEXT.length);

	/** `scores` are the first ones of the pairs, in log-odds. */
	constructor(pairs: SentencePairs, scores: Float64Array) {
		const grid = makeGrid(pairs, scores);
		this.places = grid.places;
		this.#grid = grid;
		this.#surroundings = new Surroundings(grid);
		this.#haystack = Math.log(pairs.leftCount + FEW) + Math.log(pairs.rightCount + FEW);
		this.#retold = pairs.areBesideCopy ? RETOLD * Math.sqrt(pairs.leftCount * pairs.rightCount) : 0;
		this.#links = grid.rows.reduce((sum, {links}) => sum + links, 0);
		this.#rowPlaces = placesOf(grid.rows);
		this.#columnPlaces = placesOf(grid.columns);
	}

	/** What was measured of a pair, in the order of `CONTEXT`; overwritten by the next call. To be asked for in the order of `places`. */
	read(index: number): Float64Array {
		const grid = this.#grid;
		const around = this.#surroundings;
		const row = grid.pairRows[index]!;
		const column = grid.pairColumns[index]!;
		const score = grid.scores[index]!;
		const chance = grid.chances[index]!;
		const across = grid.rows[row]!;
		const down = grid.columns[column]!;
		around.goTo(index);
		const aheadOfRow = score - across.bestBeyond(column, 0);
		const aheadOfColumn = score - down.bestBeyond(row, 0);
		const ahead = Math.min(aheadOfRow, aheadOfColumn);
		const others = Math.max(0, this.#links - across.links - down.links + chance);
		const elsewhere = Math.log1p(others);
		const nearby = around.sumOfChances();
		const values = this.#row;
		values.begin();
		values.put(score);
		values.putBothWays(aheadOfRow, aheadOfColumn);
		values.putBothWays(score - across.bestBeyond(column, 1), score - down.bestBeyond(row, 1));
		values.putBothWays(around.score(-1, -1), around.score(1, 1));
		values.put(Math.max(around.score(-1, 1), around.score(1, -1)));
		values.putBothWays(
			Math.max(around.score(0, -1), around.score(0, 1)),
			Math.max(around.score(-1, 0), around.score(1, 0)),
		);
		values.put(around.bestOfRing());
		values.put(nearby);
		values.putBothWays(Math.log1p(across.links - chance), Math.log1p(down.links - chance));
		values.put(elsewhere);
		values.put(this.#haystack);
		values.put(this.#retold > 0 ? Math.max(0, 1 - others / this.#retold) : 0);
		values.put(Math.abs(this.#rowPlaces[row]! - this.#columnPlaces[column]!));
		values.putBothWays(across.othersThan(score), down.othersThan(score));
		values.put(score * elsewhere);
		values.put(score * nearby);
		values.put(ahead * elsewhere);
		values.put(Math.max(0, score));
		values.put(Math.max(0, ahead));
		values.put(score * ahead);
		return values.values;
	}
}

// Sentences: keeps the places in texts that hardly share anything together.
const SLACK = 2;

/** Where each sentence stands, 0 to 1, in what its text may share: by the chances of the best partners up to it. */
function placesOf(lines: readonly Line[]): Float64Array {
	const chances = Float64Array.from(lines, ({best}) => chanceOf(best));
	const all = chances.reduce((sum, chance) => sum + chance, SLACK);
	let before = 0;
	return chances.map((chance) => {
		before += chance;
		return (before - chance / 2) / all;
	});
}
