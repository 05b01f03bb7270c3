// Fits the weights of the aligner to the alignment data and writes them to source/core/align/weights.ts: npm run bench:fit
import {writeFile} from 'node:fs/promises';
import type {Weights} from '../source/core/align/weights.ts';
import {hasData} from './align-data.ts';
import {fitWeights, readLabelled} from './align-fit.ts';

if (!hasData()) {
	process.stderr.write('no alignment data beside the project: weights left as they are\n');
	process.exit(2);
}
const weights = fitWeights(await readLabelled());
await writeFile(new URL('../source/core/align/weights.ts', import.meta.url), writeTable(weights));

function writeTable({first, second}: Weights): string {
	const record = (weights: Readonly<Record<string, number>>) =>
		Object.entries(weights)
			.map(([name, weight]) => `\t\t${name}: ${weight},\n`)
			.join('');
	return `import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

/** What a sentence pair says of itself. */
export type EvidenceWeights = {
	readonly bias: number;
	readonly evidence: Readonly<Record<(typeof EVIDENCE)[number], number>>;
};

/** The same, seen with the first scores of all pairs around. */
export type ContextWeights = EvidenceWeights & {readonly context: Readonly<Record<(typeof CONTEXT)[number], number>>};

export type Weights = {readonly first: EvidenceWeights; readonly second: ContextWeights};

// Both are fitted by \`npm run bench:fit\`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

export const FIRST: EvidenceWeights = {
	bias: ${first.bias},
	evidence: {
${record(first.evidence)}	},
};

export const SECOND: ContextWeights = {
	bias: ${second.bias},
	evidence: {
${record(second.evidence)}	},
	context: {
${record(second.context)}	},
};
`;
}
