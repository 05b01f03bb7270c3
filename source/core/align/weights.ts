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
	bias: -5.008,
	evidence: {
		coverageLess: -5.399,
		coverageMore: -2.243,
		matchableLess: 0.5147,
		matchableMore: 0.2598,
		lettersLess: 4.114,
		lettersMore: 2.017,
		aroundLess: 2.507,
		aroundMore: 1.999,
		wordsLess: -0.5398,
		wordsMore: -0.8705,
		weightLess: 0.4383,
		weightMore: 0.3868,
		otherNamesLess: -0.05352,
		otherNamesMore: -0.1973,
		otherFiguresLess: 0.03499,
		otherFiguresMore: -0.06538,
		shared: 0.08283,
		sharedOnce: 1.752,
		anchors: -0.2054,
		rare: 0.128,
		sharedNames: -0.1786,
		sharedFigures: 1.666,
		pairs: 0.7076,
	},
};

export const SECOND: ContextWeights = {
	bias: -5.141,
	evidence: {
		coverageLess: -12.93,
		coverageMore: -4.475,
		matchableLess: 0.4095,
		matchableMore: 0.6157,
		lettersLess: 12.23,
		lettersMore: 6.154,
		aroundLess: 7.288,
		aroundMore: 4.076,
		wordsLess: -1.299,
		wordsMore: -2.133,
		weightLess: 1.084,
		weightMore: 0.9697,
		otherNamesLess: -0.1211,
		otherNamesMore: -0.5713,
		otherFiguresLess: 0.2011,
		otherFiguresMore: -0.1977,
		shared: 0.8858,
		sharedOnce: 4.333,
		anchors: -0.6073,
		rare: 0.3735,
		sharedNames: -0.5701,
		sharedFigures: 5.145,
		pairs: 2.079,
	},
	context: {
		score: -1.711,
		aheadLess: 0.1036,
		aheadMore: -0.06078,
		farAheadLess: 0.03302,
		farAheadMore: -0.06021,
		diagonalLess: 0.08965,
		diagonalMore: 0.02905,
		crossed: -0.08019,
		besideLess: -0.0008216,
		besideMore: 0.2141,
		ring: 0.002385,
		nearby: -0.009721,
		partnersLess: -1.002,
		partnersMore: -0.1901,
		elsewhere: 0.546,
		haystack: -1.024,
		besideCopy: -5.334,
		apart: -1.821,
		othersLess: -0.1476,
		othersMore: -0.02351,
		scoreByElsewhere: -0.09885,
		scoreByNearby: -0.05807,
		aheadByElsewhere: 0.09236,
		scoreAboveEven: -0.6412,
		aheadAboveTie: -0.1662,
		scoreByAhead: 0.04513,
	},
};
