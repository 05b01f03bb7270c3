// Fits the weights of the aligner to the alignment data and writes them to source/core/align/weights.ts.
//
//   npm run bench:fit
//
// Two logistic scores, the second of which sees what the first thinks of the surroundings. It is trained on first scores from
// folds that did not see the event, since scores of pairs the first was fitted on look surer than those of new texts.
import {writeFile} from 'node:fs/promises';
import {CONTEXT, readContext} from '../source/core/align/context.ts';
import {EVIDENCE, type Evidence, gatherEvidence} from '../source/core/align/evidence.ts';
import {eventOf, hasData, markedPart, profilesOf, readPairs} from './align-data.ts';
import {type Example, fitLogistic, type Logistic, logOdds} from './logistic.ts';

// Sets differ in size and in how near they are to news told twice; spark is news, so its pairs count most.
// Of verbatim only the pairs that share nothing: its copied stretches are not linked by sentences.
const SETS: Readonly<Record<string, number>> = {spark: 1, retellings: 1, composite: 0.2, verbatim: 0.1};
const FOLDS = 5;
// A sentence pair is right when people marked nearly half of its area: their passages begin and end inside sentences.
const LEAST_MARKED = 0.4;

type Labelled = {
	readonly fold: number;
	readonly evidence: Evidence;
	readonly isTrue: readonly boolean[];
	readonly weight: number;
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
		return labelled
			.filter((pair) => pair.fold === fold)
			.flatMap((pair) => examplesOf(pair, widen(pair.evidence, blind)));
	}),
);
await writeFile(new URL('../source/core/align/weights.ts', import.meta.url), writeTable(first, second));

async function readLabelled(): Promise<readonly Labelled[]> {
	const folds = new Map<string, number>();
	const all: Labelled[] = [];
	for (const [set, weight] of Object.entries(SETS))
		for (const pair of await readPairs(set)) {
			if (set === 'verbatim' && pair.passages.length > 0) continue;
			const event = eventOf(set, pair);
			if (!folds.has(event)) folds.set(event, folds.size % FOLDS);
			const [left, right] = profilesOf(pair);
			const evidence = gatherEvidence(left, right);
			const isTrue = Array.from(evidence.cells, (cell) => {
				const [i, j] = [Math.floor(cell / right.length), cell % right.length];
				return markedPart(pair, left[i]!.sentence, right[j]!.sentence) > LEAST_MARKED;
			});
			all.push({fold: folds.get(event)!, evidence, isTrue, weight});
		}
	return all;
}

function fitFirst(pairs: readonly Labelled[]): Logistic {
	return fitLogistic(pairs.flatMap((pair) => examplesOf(pair, rowsOf(pair.evidence.values, EVIDENCE.length))));
}

function rowsOf(values: Float64Array, width: number): readonly Float64Array[] {
	return Array.from({length: values.length / width}, (_, at) => values.subarray(at * width, (at + 1) * width));
}

function examplesOf({isTrue, weight}: Labelled, rows: readonly Float64Array[]): readonly Example[] {
	return rows.map((values, at) => ({values, isTrue: isTrue[at]!, weight}));
}

/** Evidence and context in one row. */
function widen(evidence: Evidence, first: Logistic): readonly Float64Array[] {
	const rows = rowsOf(evidence.values, EVIDENCE.length);
	const scores = Float64Array.from(rows, (row) => logOdds(first, row));
	const context = rowsOf(readContext(evidence.cells, scores, evidence), CONTEXT.length);
	return rows.map((row, at) => Float64Array.from([...row, ...context[at]!]));
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
