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
		coverageLess: -4.293,
		coverageMore: -2.194,
		matchableLess: 0.5602,
		matchableMore: 0.3067,
		lettersLess: 3.733,
		lettersMore: 2.046,
		aroundLess: 1.635,
		aroundMore: 1.947,
		wordsLess: -0.5701,
		wordsMore: -1.021,
		weightLess: 0.4997,
		weightMore: 0.5346,
		otherNamesLess: -0.06607,
		otherNamesMore: -0.2176,
		otherFiguresLess: 0.04433,
		otherFiguresMore: -0.09665,
		shared: -0.3208,
		sharedOnce: 2.17,
		anchors: -0.1066,
		rare: 0.03322,
		sharedNames: -0.1888,
		sharedFigures: 1.609,
		pairs: 0.7223,
	},
};

export const SECOND: ContextWeights = {
	bias: 2.021,
	evidence: {
		coverageLess: -9.447,
		coverageMore: -3.598,
		matchableLess: 0.1403,
		matchableMore: 0.3882,
		lettersLess: 10.21,
		lettersMore: 5.609,
		aroundLess: 4.748,
		aroundMore: 3.269,
		wordsLess: -1.136,
		wordsMore: -2.023,
		weightLess: 0.9763,
		weightMore: 0.8839,
		otherNamesLess: -0.1315,
		otherNamesMore: -0.5452,
		otherFiguresLess: 0.1671,
		otherFiguresMore: -0.2012,
		shared: 0.574,
		sharedOnce: 4.278,
		anchors: -0.3736,
		rare: 0.08646,
		sharedNames: -0.5309,
		sharedFigures: 4.539,
		pairs: 1.85,
	},
	context: {
		score: -1.488,
		aheadLess: 0.09686,
		aheadMore: -0.0409,
		farAheadLess: 0.0225,
		farAheadMore: -0.05245,
		diagonalLess: 0.09645,
		diagonalMore: 0.02579,
		crossed: -0.08464,
		besideLess: -0.02652,
		besideMore: 0.2099,
		ring: -0.001173,
		nearby: 0.005319,
		partnersLess: -0.8836,
		partnersMore: 0.1304,
		elsewhere: 0.593,
		haystack: -1.673,
		apart: -1.653,
		othersLess: -0.1391,
		othersMore: -0.1551,
		scoreByElsewhere: -0.07159,
		scoreByNearby: -0.05574,
		aheadByElsewhere: 0.1222,
		scoreAboveEven: -0.625,
		aheadAboveTie: -0.1638,
		scoreByAhead: 0.04938,
	},
};
