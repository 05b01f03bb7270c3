import type {Sentence} from '../model.ts';
import {chanceOf} from './chance.ts';
import {CONTEXT, Context} from './context.ts';
import {EVIDENCE, Evidence} from './evidence.ts';
import type {Group} from './grouping.ts';
import type {Profile} from './profile.ts';
import {toldBy} from './told.ts';
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

/**
 * The sentence pairs of two sources that may tell the same, in left order, but of sentences that a copied stretch tells: these would
 * make all others look likelier, and whoever copies a paragraph need not tell anything else again.
 * Other weights are for measuring what new data would get.
 */
export function findLinks(
	left: Profile,
	right: Profile,
	stretches: readonly Group[],
	{first, second}: Weights = SHIPPED,
): readonly Link[] {
	const evidence = new Evidence(left, right, toldBy(stretches));
	const {pairs} = evidence;
	const firstWeights = EVIDENCE.map((name) => first.evidence[name]);
	const secondWeights = EVIDENCE.map((name) => second.evidence[name]);
	const contextWeights = CONTEXT.map((name) => second.context[name]);
	const scores = new Float64Array(pairs.left.length);
	const ownOdds = new Float64Array(pairs.left.length);
	for (let at = 0; at < scores.length; at++) {
		const values = evidence.read(at);
		scores[at] = first.bias + weigh(values, firstWeights);
		ownOdds[at] = second.bias + weigh(values, secondWeights);
	}
	const context = new Context(pairs, scores);
	const links: Link[] = [];
	for (let index = 0; index < context.places.length; index++) {
		const at = context.places[index]!;
		const odds = ownOdds[at]! + weigh(context.read(index), contextWeights);
		const score = chanceOf(odds);
		if (score < LEAST_SCORE) continue;
		const [i, j] = [pairs.left[at]!, pairs.right[at]!];
		links.push({left: i, right: j, score, isCopy: isCopy(left.sentences[i]!, right.sentences[j]!)});
	}
	return links;
}

function isCopy({words: left}: Sentence, {words: right}: Sentence): boolean {
	return left.length === right.length && left.every(({key}, at) => key === right[at]!.key);
}

function weigh(values: Float64Array, weights: readonly number[]): number {
	let sum = 0;
	for (let at = 0; at < weights.length; at++) sum += weights[at]! * values[at]!;
	return sum;
}
