import {CONTEXT, readContext} from './context.ts';
import {EVIDENCE, gatherEvidence} from './evidence.ts';
import type {Profile, Said} from './profile.ts';
import {FIRST, SECOND} from './weights.ts';

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

/** The sentence pairs of two sources that may tell the same, in left order. */
export function findLinks(left: Profile, right: Profile): readonly Link[] {
	const {cells, values, ...counts} = gatherEvidence(left, right);
	const first = Float64Array.from(cells, (_, at) => FIRST.bias + weigh(values, at, FIRST_WEIGHTS));
	const context = readContext(cells, first, counts);
	const links: Link[] = [];
	for (const [row, at] of context.pairs.entries()) {
		const odds = SECOND.bias + weigh(values, at, SECOND_WEIGHTS) + weigh(context.values, row, CONTEXT_WEIGHTS);
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

const FIRST_WEIGHTS = EVIDENCE.map((name) => FIRST.evidence[name]);
const SECOND_WEIGHTS = EVIDENCE.map((name) => SECOND.evidence[name]);
const CONTEXT_WEIGHTS = CONTEXT.map((name) => SECOND.context[name]);

function weigh(values: Float64Array, row: number, weights: readonly number[]): number {
	const start = row * weights.length;
	let sum = 0;
	for (let at = 0; at < weights.length; at++) sum += weights[at]! * values[start + at]!;
	return sum;
}
