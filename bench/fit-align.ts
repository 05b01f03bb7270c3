// Fits the weights of the aligner to the alignment data and writes them to source/core/align/weights.ts.
//
//   npm run bench:fit
//
// Two logistic scores, the second of which sees what the first thinks of the surroundings. It is trained on first scores from
// folds that did not see the event, since scores of pairs the first was fitted on look surer than those of new texts.
import {writeFile} from 'node:fs/promises';
import {CONTEXT, readContext} from '../source/core/align/context.ts';
import {EVIDENCE, type Evidence, gatherEvidence} from '../source/core/align/evidence.ts';
import {cutPair, eventOf, type GoldPair, hasData, markedPart, profilesOf, readPairs} from './align-data.ts';
import {type Example, fitLogistic, type Logistic, logOdds} from './logistic.ts';

// Sets differ in size and in how near they are to news told twice; spark is news, so its pairs count most.
const SETS: Readonly<Record<string, number>> = {spark: 1, retellings: 0.6, composite: 0.3, verbatim: 0.3};
// Parts of spark pairs teach what short news looks like; the only other short texts are fables, in which nearly all is shared.
const WEIGHT_OF_PARTS = 0.5;
const FOLDS = 5;
// A sentence pair is right when people marked nearly half of its area: their passages begin and end inside sentences.
const LEAST_MARKED = 0.4;

type Labelled = {
	readonly fold: number;
	readonly evidence: Evidence;
	readonly isTrue: readonly boolean[];
	readonly weights: readonly number[];
};

if (!hasData()) {
	process.stderr.write('no alignment data beside the project: weights left as they are\n');
	process.exit(2);
}
const labelled = await readLabelled();
const first = fitFirst(labelled);
const second = fitLogistic(
	Array.from({length: FOLDS}).flatMap((_, fold) => {
		const blind = fitFirst(labelled.filter((pair) => pair.fold !== fold));
		return labelled.filter((pair) => pair.fold === fold).flatMap((pair) => widen(pair, blind));
	}),
);
await writeFile(new URL('../source/core/align/weights.ts', import.meta.url), writeTable(first, second));

async function readLabelled(): Promise<readonly Labelled[]> {
	const folds = new Map<string, number>();
	const foldOf = (event: string) => {
		if (!folds.has(event)) folds.set(event, folds.size % FOLDS);
		return folds.get(event)!;
	};
	const all: Labelled[] = [];
	for (const [set, weight] of Object.entries(SETS))
		for (const pair of await readPairs(set)) {
			const fold = foldOf(eventOf(set, pair));
			// Of a copied stretch every sentence pair is marked, also those that tell different things: no example either way.
			all.push(label(pair, fold, (part) => (set === 'verbatim' && part > 0 ? 0 : weight)));
			if (set === 'spark') for (const part of cutPair(pair)) all.push(label(part, fold, () => WEIGHT_OF_PARTS));
		}
	return all;
}

function label(pair: GoldPair, fold: number, weigh: (marked: number) => number): Labelled {
	const [left, right] = profilesOf(pair);
	const evidence = gatherEvidence(left, right);
	const marked = Array.from(evidence.cells, (cell) =>
		markedPart(pair, left[Math.floor(cell / right.length)]!.sentence, right[cell % right.length]!.sentence),
	);
	return {fold, evidence, isTrue: marked.map((part) => part > LEAST_MARKED), weights: marked.map(weigh)};
}

function fitFirst(pairs: readonly Labelled[]): Logistic {
	return fitLogistic(pairs.flatMap((pair) => examplesOf(pair, rowsOf(pair.evidence.values, EVIDENCE.length))));
}

function rowsOf(values: Float64Array, width: number): readonly Float64Array[] {
	return Array.from({length: values.length / width}, (_, at) => values.subarray(at * width, (at + 1) * width));
}

function examplesOf({isTrue, weights}: Labelled, rows: readonly Float64Array[]): readonly Example[] {
	return rows
		.map((values, at) => ({values, isTrue: isTrue[at]!, weight: weights[at]!}))
		.filter(({weight}) => weight > 0);
}

/** Evidence and context in one row, for the pairs that have a context. */
function widen(pair: Labelled, first: Logistic): readonly Example[] {
	const {evidence} = pair;
	const rows = rowsOf(evidence.values, EVIDENCE.length);
	const scores = Float64Array.from(rows, (row) => logOdds(first, row));
	const context = readContext(evidence.cells, scores, evidence);
	const contextRows = rowsOf(context.values, CONTEXT.length);
	const examples = Array.from(context.pairs, (at, row) => ({
		values: Float64Array.from([...rows[at]!, ...contextRows[row]!]),
		isTrue: pair.isTrue[at]!,
		weight: pair.weights[at]!,
	}));
	return examples.filter(({weight}) => weight > 0);
}

function writeTable(first: Logistic, second: Logistic): string {
	const record = (names: readonly string[], weights: readonly number[]) =>
		names.map((name, at) => `\t\t${name}: ${Number(weights[at]!.toPrecision(4))},\n`).join('');
	return `import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

type EvidenceWeights = Readonly<Record<(typeof EVIDENCE)[number], number>>;
type ContextWeights = Readonly<Record<(typeof CONTEXT)[number], number>>;

// Both are fitted by \`npm run bench:fit\`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

/** What two sentences say of themselves. */
export const FIRST: {readonly bias: number; readonly evidence: EvidenceWeights} = {
	bias: ${Number(first.bias.toPrecision(4))},
	evidence: {
${record(EVIDENCE, first.weights)}	},
};

/** The same, seen with the first scores of all pairs around. */
export const SECOND: {readonly bias: number; readonly evidence: EvidenceWeights; readonly context: ContextWeights} = {
	bias: ${Number(second.bias.toPrecision(4))},
	evidence: {
${record(EVIDENCE, second.weights)}	},
	context: {
${record(CONTEXT, second.weights.slice(EVIDENCE.length))}	},
};
`;
}
