import {CONTEXT, readContext} from './context.ts';
import {EVIDENCE, gatherEvidence} from './evidence.ts';
import type {Profile, Said} from './profile.ts';
import {FIRST, SECOND, type Weights} from './weights.ts';

/** How likely a left and a right sentence tell the same; both are indices into their profiles. */
export type Link = {
	readonly left: number;
	readonly right: number;
	readonly score: number;
	/** Whether the two hold the same words in the same order. */
	readonly isCopy: boolean;
};

// Passages are never asked for below this, and most pairs lie there.
const LEAST_SCORE = 0.05;

const SHIPPED: Weights = {first: FIRST, second: SECOND};

/** The sentence pairs of two sources that may tell the same, in left order. Other weights are for measuring what new data would get. */
export function findLinks(left: Profile, right: Profile, {first, second}: Weights = SHIPPED): readonly Link[] {
	const {cells, values, ...counts} = gatherEvidence(left, right);
	const firstWeights = EVIDENCE.map((name) => first.evidence[name]);
	const secondWeights = EVIDENCE.map((name) => second.evidence[name]);
	const contextWeights = CONTEXT.map((name) => second.context[name]);
	const scores = Float64Array.from(cells, (_, at) => first.bias + weigh(values, at, firstWeights));
	const context = readContext(cells, scores, counts);
	const links: Link[] = [];
	for (const [row, at] of context.pairs.entries()) {
		const odds = second.bias + weigh(values, at, secondWeights) + weigh(context.values, row, contextWeights);
		const score = 1 / (1 + Math.exp(-odds));
		const cell = cells[at]!;
		const [i, j] = [Math.floor(cell / right.length), cell % right.length];
		if (score >= LEAST_SCORE) links.push({left: i, right: j, score, isCopy: isCopy(left[i]!, right[j]!)});
	}
	return links;
}

function isCopy({sentence: {words: left}}: Said, {sentence: {words: right}}: Said): boolean {
	return left.length === right.length && left.every(({key}, at) => key === right[at]!.key);
}

function weigh(values: Float64Array, row: number, weights: readonly number[]): number {
	const start = row * weights.length;
	let sum = 0;
	for (let at = 0; at < weights.length; at++) sum += weights[at]! * values[start + at]!;
	return sum;
}
