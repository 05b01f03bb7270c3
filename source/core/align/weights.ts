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
	bias: -5.28,
	evidence: {
		coverageLess: -4.316,
		coverageMore: -2.144,
		matchableLess: 0.5799,
		matchableMore: 0.3078,
		lettersLess: 3.867,
		lettersMore: 1.962,
		aroundLess: 1.654,
		aroundMore: 1.91,
		wordsLess: -0.6117,
		wordsMore: -1.025,
		weightLess: 0.5342,
		weightMore: 0.5528,
		otherNamesLess: -0.07646,
		otherNamesMore: -0.2041,
		otherFiguresLess: 0.04511,
		otherFiguresMore: -0.09647,
		shared: -0.3739,
		sharedOnce: 2.196,
		anchors: -0.1116,
		rare: 0.0669,
		sharedNames: -0.1895,
		sharedFigures: 1.612,
		pairs: 0.7236,
	},
};

export const SECOND: ContextWeights = {
	bias: 1.704,
	evidence: {
		coverageLess: -9.49,
		coverageMore: -3.432,
		matchableLess: 0.2507,
		matchableMore: 0.4063,
		lettersLess: 10.56,
		lettersMore: 5.409,
		aroundLess: 4.875,
		aroundMore: 3.191,
		wordsLess: -1.25,
		wordsMore: -2.046,
		weightLess: 1.08,
		weightMore: 0.9462,
		otherNamesLess: -0.1625,
		otherNamesMore: -0.5128,
		otherFiguresLess: 0.1714,
		otherFiguresMore: -0.2045,
		shared: 0.4016,
		sharedOnce: 4.396,
		anchors: -0.3848,
		rare: 0.1519,
		sharedNames: -0.5319,
		sharedFigures: 4.569,
		pairs: 1.857,
	},
	context: {
		score: -1.5,
		aheadLess: 0.09602,
		aheadMore: -0.04135,
		farAheadLess: 0.01889,
		farAheadMore: -0.05498,
		diagonalLess: 0.1049,
		diagonalMore: 0.02469,
		crossed: -0.08529,
		besideLess: -0.02818,
		besideMore: 0.2137,
		ring: -0.001873,
		nearby: 0.003687,
		partnersLess: -0.8872,
		partnersMore: 0.1278,
		elsewhere: 0.6064,
		haystack: -1.671,
		apart: -1.667,
		othersLess: -0.1411,
		othersMore: -0.1544,
		scoreByElsewhere: -0.0726,
		scoreByNearby: -0.05351,
		aheadByElsewhere: 0.1213,
		scoreAboveEven: -0.6306,
		aheadAboveTie: -0.1631,
		scoreByAhead: 0.04844,
	},
};
