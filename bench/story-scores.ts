// How well a grouping agrees with the events, by pairs of articles.
import type {Labelled} from './story-data.ts';

/** Pairs of articles: put together rightly, wrongly, and apart wrongly. */
export type PairCounts = {readonly right: number; readonly wrong: number; readonly missed: number};

/** The group of each article, by any numbers. */
export type Groups = ArrayLike<number>;

/** Counts the pairs of which something is known, and of these only those `counts` lets pass. */
export function countPairs(
	articles: readonly Labelled[],
	groups: Groups,
	counts: (one: Labelled, other: Labelled) => boolean = () => true,
): PairCounts {
	let [right, wrong, missed] = [0, 0, 0];
	for (const [i, one] of articles.entries())
		for (let j = i + 1; j < articles.length; j++) {
			const other = articles[j]!;
			if (!isKnown(one, other) || !counts(one, other)) continue;
			const isSame = one.event === other.event;
			const isTogether = groups[i] === groups[j];
			if (isSame && isTogether) right++;
			else if (isTogether) wrong++;
			else if (isSame) missed++;
		}
	return {right, wrong, missed};
}

/** Two articles without an event tell different ones only where they are of different sets; with one, always known. */
function isKnown(one: Labelled, other: Labelled): boolean {
	if (one.event === undefined && other.event === undefined) return false;
	return (one.event !== undefined && other.event !== undefined) || one.set !== other.set;
}

export const addCounts = (all: readonly PairCounts[]): PairCounts =>
	all.reduce((sum, {right, wrong, missed}) => ({
		right: sum.right + right,
		wrong: sum.wrong + wrong,
		missed: sum.missed + missed,
	}));

export const precisionOf = ({right, wrong}: PairCounts): number => right / Math.max(1, right + wrong);
export const recallOf = ({right, missed}: PairCounts): number => right / Math.max(1, right + missed);
export const f1Of = ({right, wrong, missed}: PairCounts): number =>
	(2 * right) / Math.max(1, 2 * right + wrong + missed);
