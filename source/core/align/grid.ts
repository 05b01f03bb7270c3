import type {SentencePairs} from './candidates.ts';
import {Line, SURE} from './line.ts';

/** First scores of the sentence pairs of two texts, without the sentences that no pair of theirs makes likely. */
export type Grid = {
	/** The pairs in the grid, row by row: their places among all that were scored, and their rows and columns here. */
	readonly places: Int32Array;
	readonly pairRows: Int32Array;
	readonly pairColumns: Int32Array;
	/** Of each pair the log-odds within ±`SURE`. */
	readonly scores: Float32Array;
	/** Of each pair the chance, 0 to 1; 0 below `LEAST_LIKELY`. */
	readonly chances: Float32Array;
	/** The first pair of each row, and behind the last row the number of pairs. */
	readonly starts: Int32Array;
	readonly rows: readonly Line[];
	readonly columns: readonly Line[];
};

// Pairs below this are noise: thousands of them would add up to a link in long texts. A sentence that has nothing better is left
// out, so that a paragraph which shares nothing does not come between those that do.
const LEAST_LIKELY = 0.02;

/** The grid of some pairs and their scores in log-odds. */
export function makeGrid({left, right}: SentencePairs, scores: Float64Array): Grid {
	const chances = scores.map(chanceOf);
	const rowOf = numberOff(left, chances);
	const columnOf = numberOff(right, chances);
	const places = Int32Array.from(left.keys()).filter((at) => rowOf[left[at]!]! >= 0 && columnOf[right[at]!]! >= 0);
	const grid = {
		places,
		pairRows: places.map((at) => rowOf[left[at]!]!),
		pairColumns: places.map((at) => columnOf[right[at]!]!),
		scores: Float32Array.from(places, (at) => Math.max(-SURE, Math.min(SURE + 2, scores[at]!))),
		chances: Float32Array.from(places, (at) => (chances[at]! >= LEAST_LIKELY ? chances[at]! : 0)),
	};
	const rows = makeLines(rowOf);
	const columns = makeLines(columnOf);
	const starts = new Int32Array(rows.length + 1);
	for (let pair = 0; pair < places.length; pair++) {
		const [row, column] = [grid.pairRows[pair]!, grid.pairColumns[pair]!];
		rows[row]!.add(column, grid.scores[pair]!, grid.chances[pair]!);
		columns[column]!.add(row, grid.scores[pair]!, grid.chances[pair]!);
		starts[row + 1] = pair + 1;
	}
	return {...grid, starts, rows, columns};
}

const chanceOf = (score: number) => 1 / (1 + Math.exp(-score));

/** For each sentence that some pair makes likely its place among those, -1 for the others. */
function numberOff(sentences: Int32Array, chances: Float64Array): Int32Array {
	const numbers = new Int32Array(sentences.reduce((most, sentence) => Math.max(most, sentence + 1), 0)).fill(-1);
	for (let at = 0; at < sentences.length; at++) if (chances[at]! >= LEAST_LIKELY) numbers[sentences[at]!] = 0;
	let count = 0;
	return numbers.map((number) => (number < 0 ? -1 : count++));
}

const makeLines = (numbers: Int32Array) =>
	Array.from({length: numbers.filter((number) => number >= 0).length}, () => new Line());
