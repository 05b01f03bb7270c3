// The fit of the aligner's two logistic scores. The second sees what the first thinks of the surroundings; it is trained on first
// scores from folds that did not see the event, since scores of pairs the first was fitted on look surer than those of new texts.
import type {SentencePairs} from '../source/core/align/candidates.ts';
import {CONTEXT, Context} from '../source/core/align/context.ts';
import {EVIDENCE, Evidence} from '../source/core/align/evidence.ts';
import {findStretches} from '../source/core/align/stretches.ts';
import {toldBy} from '../source/core/align/told.ts';
import type {Weights} from '../source/core/align/weights.ts';
import {cutPair, eventOf, type GoldPair, markedPart, profilesOf, readPairs} from './align-data.ts';
import {joinInRows} from './align-made-pairs.ts';
import {type Example, fitLogistic, type Logistic, logOdds} from './logistic.ts';

// Sets differ in size and in how near they are to news told twice; spark is news, so its pairs count most.
// Of copied pages the second score learns what a likeness beside a copy is worth; to the first they teach little, as what they tell
// alike without copying is not marked.
const SETS: Readonly<Record<string, SetWeights>> = {
	spark: {first: 1, second: 1},
	retellings: {first: 0.6, second: 0.6},
	composite: {first: 0.3, second: 0.3},
	verbatim: {first: 0.3, second: 1.2},
};
// Parts of spark pairs teach what short news looks like; the only other short texts are fables, in which nearly all is shared.
const WEIGHTS_OF_PARTS: SetWeights = {first: 0.5, second: 0.5};
// Rows of spark pairs teach what long news looks like. They have many more sentence pairs than all others.
const WEIGHTS_OF_ROWS: SetWeights = {first: 0.15, second: 0.15};
const IN_A_ROW = 3;
const TURNS = 3;
export const FOLDS = 5;
// A sentence pair is right when people marked nearly half of its area: their passages begin and end inside sentences.
const LEAST_MARKED = 0.4;

/** What a sentence pair of a set counts in the fit of either score. */
type SetWeights = {readonly first: number; readonly second: number};

/** A pair of texts, what was measured of its sentence pairs, and which of them people linked. */
export type Labelled = {
	readonly set: string;
	readonly pair: GoldPair;
	readonly fold: number;
	readonly pairs: SentencePairs;
	/** A row of `EVIDENCE` for each sentence pair. */
	readonly evidence: readonly Float64Array[];
	readonly isTrue: readonly boolean[];
	/** Which of them say nothing either way. */
	readonly isOpen: readonly boolean[];
	readonly weights: SetWeights;
};

/** Fits both scores to some pairs. */
export function fitWeights(pairs: readonly Labelled[]): Weights {
	const first = fitFirst(pairs);
	const second = fitLogistic(
		Array.from({length: FOLDS}).flatMap((_, fold) => {
			const blind = fitFirst(pairs.filter((pair) => pair.fold !== fold));
			return pairs.filter((pair) => pair.fold === fold).flatMap((pair) => widen(pair, blind));
		}),
	);
	return {
		first: {bias: rounded(first.bias), evidence: nameWeights(EVIDENCE, first.weights)},
		second: {
			bias: rounded(second.bias),
			evidence: nameWeights(EVIDENCE, second.weights),
			context: nameWeights(CONTEXT, second.weights.slice(EVIDENCE.length)),
		},
	};
}

/** To the digits that mean something. */
const rounded = (weight: number) => Number(weight.toPrecision(4));

function nameWeights<Name extends string>(names: readonly Name[], weights: readonly number[]) {
	const named = names.map((name, at) => [name, rounded(weights[at]!)]);
	return Object.fromEntries(named) as Readonly<Record<Name, number>>;
}

/** Every pair of the data, in the order of the sets; short cuts of spark pairs are the set `parts`, rows of them the set `rows`. */
export async function readLabelled(): Promise<readonly Labelled[]> {
	const folds = new Map<string, number>();
	const foldOf = (event: string) => {
		if (!folds.has(event)) folds.set(event, folds.size % FOLDS);
		return folds.get(event)!;
	};
	const all: Labelled[] = [];
	for (const [set, weights] of Object.entries(SETS))
		for (const pair of await readPairs(set)) {
			const fold = foldOf(eventOf(set, pair));
			all.push(label(set, pair, fold, weights));
			if (set === 'spark') for (const part of cutPair(pair)) all.push(label('parts', part, fold, WEIGHTS_OF_PARTS));
		}
	const news = all.filter(({set}) => set === 'spark').map(({pair}) => pair);
	const foldOfNews = (pair: GoldPair) => foldOf(eventOf('spark', pair));
	for (const row of joinInRows(news, foldOfNews, IN_A_ROW, TURNS))
		all.push(label('rows', row, foldOfNews(row), WEIGHTS_OF_ROWS));
	return all;
}

function label(set: string, pair: GoldPair, fold: number, weights: SetWeights): Labelled {
	const [left, right] = profilesOf(pair);
	const evidence = new Evidence(left, right, toldBy(findStretches(left, right)));
	const {pairs} = evidence;
	const marked = Array.from(pairs.left, (leftAt, at) =>
		markedPart(pair, left.sentences[leftAt]!, right.sentences[pairs.right[at]!]!),
	);
	return {
		set,
		pair,
		fold,
		pairs,
		evidence: marked.map((_, at) => evidence.read(at).slice()),
		isTrue: marked.map((part) => part > LEAST_MARKED),
		// Of a copied passage every sentence pair is marked, also those that tell different things.
		isOpen: marked.map((part) => set === 'verbatim' && part > 0),
		weights,
	};
}

function fitFirst(pairs: readonly Labelled[]): Logistic {
	return fitLogistic(
		pairs.flatMap((pair) => pair.evidence.flatMap((values, at) => exampleOf(pair, at, values, pair.weights.first))),
	);
}

/** Evidence and context in one row, for the pairs that have a context. */
function widen(pair: Labelled, first: Logistic): readonly Example[] {
	const scores = Float64Array.from(pair.evidence, (row) => logOdds(first, row));
	const context = new Context(pair.pairs, scores);
	return Array.from(context.places, (at, index) =>
		exampleOf(pair, at, Float64Array.from([...pair.evidence[at]!, ...context.read(index)]), pair.weights.second),
	).flat();
}

/** A sentence pair to learn from; none where it says nothing either way. */
function exampleOf({isTrue, isOpen}: Labelled, at: number, values: Float64Array, weight: number): readonly Example[] {
	return isOpen[at]! ? [] : [{values, isTrue: isTrue[at]!, weight}];
}
