import type {CONTEXT} from './context.ts';
import type {EVIDENCE} from './evidence.ts';

type EvidenceWeights = Readonly<Record<(typeof EVIDENCE)[number], number>>;
type ContextWeights = Readonly<Record<(typeof CONTEXT)[number], number>>;

// Both are fitted by `npm run bench:fit`, never by hand. A weight is log-odds for one unit of what it is named after;
// many measure nearly the same, so a single weight, or its sign, says little by itself.

/** What two sentences say of themselves. */
export const FIRST: {readonly bias: number; readonly evidence: EvidenceWeights} = {
	bias: -3.607,
	evidence: {
		coverageLess: -6.397,
		coverageMore: -2.827,
		matchableLess: 1.293,
		matchableMore: 0.5727,
		lettersLess: 7.295,
		lettersMore: 2.024,
		aroundLess: 0.04981,
		aroundMore: 1.04,
		wordsLess: -0.4223,
		wordsMore: -0.4676,
		weightLess: -0.01649,
		weightMore: 0.3486,
		otherNamesLess: -0.08088,
		otherNamesMore: -0.2261,
		otherFiguresLess: 0.1673,
		otherFiguresMore: -0.05729,
		shared: -1.003,
		sharedOnce: 2.725,
		anchors: 0.08474,
		rare: 0.0599,
		sharedNames: -0.1029,
		sharedFigures: 1.373,
		pairs: 0.6443,
		surroundings: 3.192,
		apart: -1.845,
	},
};

/** The same, seen with the first scores of all pairs around. */
export const SECOND: {readonly bias: number; readonly evidence: EvidenceWeights; readonly context: ContextWeights} = {
	bias: -6.438,
	evidence: {
		coverageLess: -14.76,
		coverageMore: -5.596,
		matchableLess: 1.577,
		matchableMore: 1.138,
		lettersLess: 19.04,
		lettersMore: 5.071,
		aroundLess: 0.1562,
		aroundMore: 1.134,
		wordsLess: -1.057,
		wordsMore: -1.223,
		weightLess: -0.08376,
		weightMore: 0.8836,
		otherNamesLess: -0.1827,
		otherNamesMore: -0.5401,
		otherFiguresLess: 0.3998,
		otherFiguresMore: -0.1164,
		shared: -2.124,
		sharedOnce: 6.692,
		anchors: 0.1614,
		rare: 0.1776,
		sharedNames: -0.2773,
		sharedFigures: 3.869,
		pairs: 1.693,
		surroundings: 6.566,
		apart: -3.826,
	},
	context: {
		score: -1.275,
		aheadLess: 0.3394,
		aheadMore: 0.05606,
		farAheadLess: -0.002946,
		farAheadMore: -0.1501,
		diagonalLess: 0.04935,
		diagonalMore: 0.08485,
		crossed: -0.1067,
		besideLess: 0.05702,
		besideMore: 0.2728,
		ring: 0.03278,
		nearby: 0.01263,
		partnersLess: -1.309,
		partnersMore: -0.387,
		elsewhere: -0.04538,
		scoreByElsewhere: -0.03696,
		scoreByNearby: -0.0698,
		aheadByElsewhere: 0.01377,
		scoreAboveEven: -0.7645,
		aheadAboveTie: -0.2515,
		scoreByAhead: 0.06761,
	},
};
