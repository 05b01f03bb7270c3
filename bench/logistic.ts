// Logistic regression by Newton's method, for a few dozen inputs.
import {chanceOf} from '../source/core/align/chance.ts';

export type Example = {readonly values: ArrayLike<number>; readonly isTrue: boolean; readonly weight: number};

/** Bias and weights, in units of the inputs as they are. */
export type Logistic = {readonly bias: number; readonly weights: readonly number[]};

export const logOdds = ({bias, weights}: Logistic, values: ArrayLike<number>): number =>
	weights.reduce((sum, weight, at) => sum + weight * values[at]!, bias);

/** Fits by weighted maximum likelihood with a quadratic penalty of 1/2 on each weight of the standardised inputs. */
export function fitLogistic(examples: readonly Example[]): Logistic {
	const width = examples[0]!.values.length;
	const {means, spreads} = standards(examples, width);
	const rows = examples.map(({values}) =>
		Float64Array.from({length: width + 1}, (_, at) => (at === width ? 1 : (values[at]! - means[at]!) / spreads[at]!)),
	);
	let fitted = new Float64Array(width + 1);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const step = newtonStep(rows, examples, fitted);
		fitted = fitted.map((value, at) => value + step[at]!);
		if (Math.max(...step.map(Math.abs)) < 1e-6) break;
	}
	const weights = Array.from(spreads, (spread, at) => fitted[at]! / spread);
	return {bias: weights.reduce((bias, weight, at) => bias - weight * means[at]!, fitted[width]!), weights};
}

// Newton's method settles within ten rounds here.
const MOST_ROUNDS = 25;

function standards(examples: readonly Example[], width: number) {
	const means = new Float64Array(width);
	const squares = new Float64Array(width);
	for (const {values} of examples)
		for (let at = 0; at < width; at++) {
			means[at]! += values[at]! / examples.length;
			squares[at]! += values[at]! ** 2 / examples.length;
		}
	const spreads = squares.map((square, at) => Math.sqrt(Math.max(1e-12, square - means[at]! ** 2)));
	return {means, spreads};
}

function newtonStep(rows: readonly Float64Array[], examples: readonly Example[], fitted: Float64Array): Float64Array {
	const size = fitted.length;
	const gradient = new Float64Array(size);
	const curvature = Array.from({length: size}, () => new Float64Array(size));
	for (const [index, row] of rows.entries()) {
		const {isTrue, weight} = examples[index]!;
		let sum = 0;
		for (let at = 0; at < size; at++) sum += fitted[at]! * row[at]!;
		const chance = chanceOf(sum);
		const miss = weight * ((isTrue ? 1 : 0) - chance);
		const bend = weight * chance * (1 - chance);
		for (let at = 0; at < size; at++) {
			gradient[at]! += miss * row[at]!;
			const scaled = bend * row[at]!;
			const line = curvature[at]!;
			for (let to = 0; to <= at; to++) line[to]! += scaled * row[to]!;
		}
	}
	for (let at = 0; at < size - 1; at++) {
		gradient[at]! -= fitted[at]!;
		curvature[at]![at]! += 1;
	}
	curvature[size - 1]![size - 1]! += 1e-9;
	return solve(curvature, gradient);
}

/** Solves a symmetric positive system given by its lower triangle (Cholesky). */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i]![j]!;
			for (let k = 0; k < j; k++) sum -= matrix[i]![k]! * matrix[j]![k]!;
			matrix[i]![j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / matrix[j]![j]!;
		}
	const solution = Float64Array.from(right);
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) solution[i]! -= matrix[i]![k]! * solution[k]!;
		solution[i]! /= matrix[i]![i]!;
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) solution[i]! -= matrix[k]![i]! * solution[k]!;
		solution[i]! /= matrix[i]![i]!;
	}
	return solution;
}
