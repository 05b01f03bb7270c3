import type {SentencePairs} from './candidates.ts';
import {chanceOf} from './chance.ts';
import {Line, MOST_SURE, SURE} from './line.ts';

/** First scores of the sentence pairs of two texts, without the sentences that no pair of theirs makes likely. */
export type Grid = {
	/** The pairs in the grid, row by row: their places among all that were scored, and their rows and columns here. */
	readonly places: Int32Array;
	readonly pairRows: Int32Array;
	readonly pairColumns: Int32Array;
	/** Of each pair the log-odds, from `-SURE` to `MOST_SURE`. */
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
export function makeGrid({left, right, leftCount, rightCount}: SentencePairs, allScores: Float64Array): Grid {
	const allChances = allScores.map(chanceOf);
	const rowOf = numberOff(left, allChances, leftCount);
	const columnOf = numberOff(right, allChances, rightCount);
	const places = left.map((_, at) => at).filter((at) => rowOf[left[at]!]! >= 0 && columnOf[right[at]!]! >= 0);
	const pairRows = new Int32Array(places.length);
	const pairColumns = new Int32Array(places.length);
	const scores = new Float32Array(places.length);
	const chances = new Float32Array(places.length);
	const rows = makeLines(rowOf);
	const columns = makeLines(columnOf);
	const starts = new Int32Array(rows.length + 1);
	for (let pair = 0; pair < places.length; pair++) {
		const at = places[pair]!;
		const row = rowOf[left[at]!]!;
		const column = columnOf[right[at]!]!;
		pairRows[pair] = row;
		pairColumns[pair] = column;
		scores[pair] = Math.max(-SURE, Math.min(MOST_SURE, allScores[at]!));
		chances[pair] = allChances[at]! >= LEAST_LIKELY ? allChances[at]! : 0;
		rows[row]!.add(column, scores[pair]!, chances[pair]!);
		columns[column]!.add(row, scores[pair]!, chances[pair]!);
		starts[row + 1] = pair + 1;
	}
	return {places, pairRows, pairColumns, scores, chances, starts, rows, columns};
}

/** For each sentence that some pair makes likely its place among those, -1 for the others. */
function numberOff(sentences: Int32Array, chances: Float64Array, count: number): Int32Array {
	const numbers = new Int32Array(count).fill(-1);
	for (let at = 0; at < sentences.length; at++) if (chances[at]! >= LEAST_LIKELY) numbers[sentences[at]!] = 0;
	let next = 0;
	return numbers.map((number) => (number < 0 ? -1 : next++));
}

const makeLines = (numbers: Int32Array) =>
	Array.from({length: numbers.reduce((most, number) => Math.max(most, number + 1), 0)}, () => new Line());
