import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

type EvidenceWeights = Readonly<Record<(typeof EVIDENCE)[number], number>>;
type ContextWeights = Readonly<Record<(typeof CONTEXT)[number], number>>;

// Both are fitted by `npm run bench:fit`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

/** What two sentences say of themselves. */
export const FIRST: {readonly bias: number; readonly evidence: EvidenceWeights} = {
	bias: -4.623,
	evidence: {
		coverageLess: -3.307,
		coverageMore: -1.486,
		matchableLess: 0.6618,
		matchableMore: 0.2649,
		lettersLess: 3.434,
		lettersMore: 2.111,
		aroundLess: 0.2504,
		aroundMore: 1.011,
		wordsLess: -0.583,
		wordsMore: -1.031,
		weightLess: 0.4781,
		weightMore: 0.5155,
		otherNamesLess: -0.07235,
		otherNamesMore: -0.1906,
		otherFiguresLess: 0.05284,
		otherFiguresMore: -0.09378,
		shared: -0.3724,
		sharedOnce: 2.2,
		anchors: -0.146,
		rare: 0.0395,
		sharedNames: -0.2011,
		sharedFigures: 1.591,
		pairs: 0.6857,
		surroundings: 3.902,
		apart: -1.241,
	},
};

/** The same, seen with the first scores of all pairs around. */
export const SECOND: {readonly bias: number; readonly evidence: EvidenceWeights; readonly context: ContextWeights} = {
	bias: 2.146,
	evidence: {
		coverageLess: -8.612,
		coverageMore: -2.559,
		matchableLess: 0.2021,
		matchableMore: 0.1747,
		lettersLess: 11.18,
		lettersMore: 6.304,
		aroundLess: 1.222,
		aroundMore: 1.237,
		wordsLess: -1.443,
		wordsMore: -2.322,
		weightLess: 1.015,
		weightMore: 0.9207,
		otherNamesLess: -0.1758,
		otherNamesMore: -0.5686,
		otherFiguresLess: 0.2013,
		otherFiguresMore: -0.2849,
		shared: 0.8349,
		sharedOnce: 4.826,
		anchors: -0.5729,
		rare: 0.3111,
		sharedNames: -0.6239,
		sharedFigures: 5.107,
		pairs: 2.036,
		surroundings: 11.56,
		apart: -3.256,
	},
	context: {
		score: -1.911,
		aheadLess: 0.1845,
		aheadMore: -0.007836,
		farAheadLess: 0.04213,
		farAheadMore: -0.09792,
		diagonalLess: 0.1026,
		diagonalMore: 0.02035,
		crossed: -0.1047,
		besideLess: 0.02307,
		besideMore: 0.2126,
		ring: 0.007075,
		nearby: 0.03621,
		partnersLess: -0.8986,
		partnersMore: 0.2889,
		elsewhere: 0.4367,
		haystack: -2.052,
		othersLess: -0.3589,
		othersMore: -0.197,
		scoreByElsewhere: -0.02141,
		scoreByNearby: -0.0696,
		aheadByElsewhere: 0.09759,
		scoreAboveEven: -0.7176,
		aheadAboveTie: -0.1745,
		scoreByAhead: 0.06091,
	},
};
