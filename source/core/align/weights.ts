import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

type EvidenceWeights = Readonly<Record<(typeof EVIDENCE)[number], number>>;
type ContextWeights = Readonly<Record<(typeof CONTEXT)[number], number>>;

// Both are fitted by `npm run bench:fit`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

/** What two sentences say of themselves. */
export const FIRST: {readonly bias: number; readonly evidence: EvidenceWeights} = {
	bias: -5.871,
	evidence: {
		coverageLess: -4.987,
		coverageMore: -2.663,
		matchableLess: 1.461,
		matchableMore: 0.7418,
		lettersLess: 3.792,
		lettersMore: 1.959,
		aroundLess: 0.5567,
		aroundMore: 1.533,
		wordsLess: -0.2677,
		wordsMore: -0.7461,
		weightLess: 0.3707,
		weightMore: 0.3809,
		otherNamesLess: -0.09912,
		otherNamesMore: -0.2343,
		otherFiguresLess: 0.03213,
		otherFiguresMore: -0.1988,
		shared: -1.172,
		sharedOnce: 3.477,
		anchors: -0.2439,
		rare: -0.2895,
		sharedNames: -0.202,
		sharedFigures: 0.1984,
		pairs: 0.8066,
		surroundings: 4.979,
		apart: -1.445,
	},
};

/** The same, seen with the first scores of all pairs around. */
export const SECOND: {readonly bias: number; readonly evidence: EvidenceWeights; readonly context: ContextWeights} = {
	bias: -3.895,
	evidence: {
		coverageLess: -11.47,
		coverageMore: -3.956,
		matchableLess: 0.4809,
		matchableMore: 0.7789,
		lettersLess: 10.66,
		lettersMore: 4.482,
		aroundLess: 2.494,
		aroundMore: 1.909,
		wordsLess: -0.4461,
		wordsMore: -1.046,
		weightLess: 0.4609,
		weightMore: 0.2217,
		otherNamesLess: -0.1634,
		otherNamesMore: -0.4641,
		otherFiguresLess: 0.06375,
		otherFiguresMore: -0.3229,
		shared: -1.113,
		sharedOnce: 6.42,
		anchors: -0.5199,
		rare: -0.2699,
		sharedNames: -0.4684,
		sharedFigures: 1.117,
		pairs: 1.801,
		surroundings: 10.4,
		apart: -2.934,
	},
	context: {
		score: -1.414,
		aheadLess: 0.3998,
		aheadMore: 0.04067,
		farAheadLess: 0.03396,
		farAheadMore: -0.07137,
		diagonalLess: 0.08545,
		diagonalMore: 0.02748,
		crossed: -0.1153,
		besideLess: -0.03844,
		besideMore: 0.2043,
		ring: 0.01231,
		nearby: -0.02351,
		partnersLess: -1.374,
		partnersMore: -0.5718,
		elsewhere: 0.5535,
		haystack: -1.121,
		scoreByElsewhere: 0.08187,
		scoreByNearby: -0.0605,
		aheadByElsewhere: -0.008734,
		scoreAboveEven: -0.8613,
		aheadAboveTie: -0.2239,
		scoreByAhead: 0.06813,
	},
};
