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
	bias: -5.11,
	evidence: {
		coverageLess: -5.29,
		coverageMore: -2.199,
		matchableLess: 0.4262,
		matchableMore: 0.318,
		lettersLess: 4.159,
		lettersMore: 1.977,
		aroundLess: 2.525,
		aroundMore: 1.958,
		wordsLess: -0.5583,
		wordsMore: -0.9516,
		weightLess: 0.4631,
		weightMore: 0.4748,
		otherNamesLess: -0.05123,
		otherNamesMore: -0.2164,
		otherFiguresLess: 0.02967,
		otherFiguresMore: -0.07075,
		shared: -0.03282,
		sharedOnce: 1.872,
		anchors: -0.2005,
		rare: 0.08174,
		sharedNames: -0.1758,
		sharedFigures: 1.619,
		pairs: 0.7215,
	},
};

export const SECOND: ContextWeights = {
	bias: -1.516,
	evidence: {
		coverageLess: -11.32,
		coverageMore: -3.606,
		matchableLess: 0.07998,
		matchableMore: 0.593,
		lettersLess: 11.16,
		lettersMore: 5.446,
		aroundLess: 6.657,
		aroundMore: 3.334,
		wordsLess: -1.165,
		wordsMore: -1.966,
		weightLess: 0.9716,
		weightMore: 0.9314,
		otherNamesLess: -0.09388,
		otherNamesMore: -0.5496,
		otherFiguresLess: 0.1622,
		otherFiguresMore: -0.1968,
		shared: 0.9788,
		sharedOnce: 3.748,
		anchors: -0.5586,
		rare: 0.2123,
		sharedNames: -0.5112,
		sharedFigures: 4.548,
		pairs: 1.879,
	},
	context: {
		score: -1.4,
		aheadLess: 0.04269,
		aheadMore: -0.07294,
		farAheadLess: 0.04256,
		farAheadMore: -0.04904,
		diagonalLess: 0.09003,
		diagonalMore: 0.02861,
		crossed: -0.08427,
		besideLess: -0.01197,
		besideMore: 0.2047,
		ring: -0.004171,
		nearby: 0.001735,
		partnersLess: -0.9791,
		partnersMore: -0.03257,
		elsewhere: 0.5277,
		haystack: -1.283,
		besideCopy: -4.924,
		apart: -1.617,
		othersLess: -0.163,
		othersMore: -0.07161,
		scoreByElsewhere: -0.1236,
		scoreByNearby: -0.05423,
		aheadByElsewhere: 0.1287,
		scoreAboveEven: -0.6128,
		aheadAboveTie: -0.153,
		scoreByAhead: 0.04378,
	},
};
