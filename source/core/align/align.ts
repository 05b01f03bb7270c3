import type {Alignment, Passage, Sentence, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';

export type AlignOptions = {
	/** Passages scored below it are left out; 0 to 1, by default `DEFAULT_THRESHOLD`. */
	readonly threshold?: number;
};

export const DEFAULT_THRESHOLD = 0.3;

/** The passages two sources share, in left order; they may cross on the right. Does not judge who copied whom. */
export function align(left: Source, right: Source, {threshold = DEFAULT_THRESHOLD}: AlignOptions = {}): Alignment {
	const leftSentences = sentencesOf(left);
	const rightSentences = sentencesOf(right);
	const frequency = new Map<string, number>();
	for (const {words} of [...leftSentences, ...rightSentences])
		for (const key of new Set(words.map(({key}) => key))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
	const weight = (key: string) => Math.log((leftSentences.length + rightSentences.length) / (frequency.get(key) ?? 1));
	const passages: Passage[] = [];
	for (const l of leftSentences) {
		let best: Sentence | undefined;
		let bestScore = threshold;
		for (const r of rightSentences) {
			const score = cosine(l, r, weight);
			if (score >= bestScore) [best, bestScore] = [r, score];
		}
		if (best)
			passages.push({
				kind: 'reworded',
				score: bestScore,
				left: [spanOf(l)],
				right: [spanOf(best)],
				changes: [],
				flags: [],
			});
	}
	const isIn = (side: 'left' | 'right', {start}: Sentence) =>
		passages.some((p) => p[side].some((s) => s.start === start));
	const share = (side: 'left' | 'right', all: readonly Sentence[]) => {
		const count = (list: readonly Sentence[]) => list.reduce((sum, {words}) => sum + words.length, 0);
		return count(all.filter((s) => isIn(side, s))) / Math.max(1, count(all));
	};
	return {
		left,
		right,
		threshold,
		passages,
		onlyLeft: leftSentences.filter((s) => !isIn('left', s)).map(spanOf),
		onlyRight: rightSentences.filter((s) => !isIn('right', s)).map(spanOf),
		share: {left: share('left', leftSentences), right: share('right', rightSentences)},
	};
}

const spanOf = ({start, end}: Sentence) => ({start, end});

function cosine(left: Sentence, right: Sentence, weight: (key: string) => number): number {
	const keysLeft = new Set(left.words.map(({key}) => key));
	const keysRight = new Set(right.words.map(({key}) => key));
	const square = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + weight(key) ** 2, 0);
	const shared = square([...keysLeft].filter((key) => keysRight.has(key)));
	return shared === 0 ? 0 : shared / Math.sqrt(square(keysLeft) * square(keysRight));
}
