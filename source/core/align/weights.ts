import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

/** What a sentence pair says of itself. */
export type EvidenceWeights = {
	readonly bias: number;
	readonly evidence: Readonly<Record<(typeof EVIDENCE)[number], number>>;
};

/** The same, seen with the first scores of all pairs around. */
export type ContextWeights = EvidenceWeights & {readonly context: Readonly<Record<(typeof CONTEXT)[number], number>>};

export type Weights = {readonly first: EvidenceWeights; readonly second: ContextWeights};

// Both are fitted by `npm run bench:fit`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

export const FIRST: EvidenceWeights = {
	bias: -5.196,
	evidence: {
		coverageLess: -4.263,
		coverageMore: -2.236,
		matchableLess: 0.5595,
		matchableMore: 0.3067,
		lettersLess: 3.696,
		lettersMore: 2.096,
		aroundLess: 1.636,
		aroundMore: 1.947,
		wordsLess: -0.5688,
		wordsMore: -1.023,
		weightLess: 0.4993,
		weightMore: 0.5353,
		otherNamesLess: -0.06634,
		otherNamesMore: -0.2176,
		otherFiguresLess: 0.04369,
		otherFiguresMore: -0.09661,
		shared: -0.3213,
		sharedOnce: 2.17,
		anchors: -0.1061,
		rare: 0.03366,
		sharedNames: -0.1886,
		sharedFigures: 1.611,
		pairs: 0.7215,
	},
};

export const SECOND: ContextWeights = {
	bias: 1.993,
	evidence: {
		coverageLess: -9.39,
		coverageMore: -3.722,
		matchableLess: 0.1418,
		matchableMore: 0.3946,
		lettersLess: 10.13,
		lettersMore: 5.757,
		aroundLess: 4.754,
		aroundMore: 3.276,
		wordsLess: -1.133,
		wordsMore: -2.031,
		weightLess: 0.9772,
		weightMore: 0.8874,
		otherNamesLess: -0.1324,
		otherNamesMore: -0.5457,
		otherFiguresLess: 0.1659,
		otherFiguresMore: -0.2015,
		shared: 0.5734,
		sharedOnce: 4.284,
		anchors: -0.3718,
		rare: 0.08614,
		sharedNames: -0.5307,
		sharedFigures: 4.552,
		pairs: 1.851,
	},
	context: {
		score: -1.492,
		aheadLess: 0.09644,
		aheadMore: -0.04091,
		farAheadLess: 0.02232,
		farAheadMore: -0.05214,
		diagonalLess: 0.09672,
		diagonalMore: 0.02582,
		crossed: -0.08513,
		besideLess: -0.02628,
		besideMore: 0.21,
		ring: -0.001496,
		nearby: 0.005128,
		partnersLess: -0.8967,
		partnersMore: 0.1326,
		elsewhere: 0.5941,
		haystack: -1.673,
		apart: -1.654,
		othersLess: -0.1337,
		othersMore: -0.1558,
		scoreByElsewhere: -0.07179,
		scoreByNearby: -0.05585,
		aheadByElsewhere: 0.1222,
		scoreAboveEven: -0.6237,
		aheadAboveTie: -0.1628,
		scoreByAhead: 0.04922,
	},
};
