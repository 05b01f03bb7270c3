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
	bias: -5.027,
	evidence: {
		coverageLess: -5.373,
		coverageMore: -2.232,
		matchableLess: 0.4924,
		matchableMore: 0.2716,
		lettersLess: 4.126,
		lettersMore: 2.007,
		aroundLess: 2.51,
		aroundMore: 1.989,
		wordsLess: -0.5437,
		wordsMore: -0.8883,
		weightLess: 0.4433,
		weightMore: 0.4056,
		otherNamesLess: -0.05298,
		otherNamesMore: -0.2015,
		otherFiguresLess: 0.03374,
		otherFiguresMore: -0.06662,
		shared: 0.05726,
		sharedOnce: 1.779,
		anchors: -0.2043,
		rare: 0.1176,
		sharedNames: -0.1779,
		sharedFigures: 1.655,
		pairs: 0.7106,
	},
};

export const SECOND: ContextWeights = {
	bias: -4.688,
	evidence: {
		coverageLess: -12.63,
		coverageMore: -4.315,
		matchableLess: 0.3349,
		matchableMore: 0.6248,
		lettersLess: 12.05,
		lettersMore: 6.021,
		aroundLess: 7.188,
		aroundMore: 3.949,
		wordsLess: -1.277,
		wordsMore: -2.117,
		weightLess: 1.07,
		weightMore: 0.9784,
		otherNamesLess: -0.1163,
		otherNamesMore: -0.5705,
		otherFiguresLess: 0.1965,
		otherFiguresMore: -0.1988,
		shared: 0.87,
		sharedOnce: 4.258,
		anchors: -0.5954,
		rare: 0.3344,
		sharedNames: -0.5575,
		sharedFigures: 5.029,
		pairs: 2.046,
	},
	context: {
		score: -1.662,
		aheadLess: 0.09385,
		aheadMore: -0.06024,
		farAheadLess: 0.03412,
		farAheadMore: -0.05599,
		diagonalLess: 0.08977,
		diagonalMore: 0.02878,
		crossed: -0.0803,
		besideLess: -0.003465,
		besideMore: 0.2106,
		ring: 0.0005381,
		nearby: -0.00689,
		partnersLess: -1.007,
		partnersMore: -0.1636,
		elsewhere: 0.5474,
		haystack: -1.056,
		besideCopy: -5.276,
		apart: -1.796,
		othersLess: -0.1351,
		othersMore: -0.03174,
		scoreByElsewhere: -0.103,
		scoreByNearby: -0.05729,
		aheadByElsewhere: 0.09793,
		scoreAboveEven: -0.6347,
		aheadAboveTie: -0.1644,
		scoreByAhead: 0.04484,
	},
};
