import type {Passage, Source, Span} from '../model.ts';
import {linksBetween} from './align.ts';
import {weightOf} from './commonness.ts';
import {profileOf} from './profile.ts';

/** What carried a passage's score. */
export type Explanation = {
	/** Words both sides hold, as either writes them, the most telling first. */
	readonly words: readonly SharedWord[];
	/** Sentence pairs close by on both sides that are likely too: they make this one likelier. */
	readonly neighbours: readonly Pair[];
	/** The best other partners of its sentences, best first: they make it less likely. */
	readonly rivals: readonly Pair[];
};

export type SharedWord = {
	readonly left: Span;
	readonly right: Span;
	/** How rare the word is in English news: 0 for "the", about 7 for the rarest. */
	readonly weight: number;
	/** In how many sentence pairs of the two texts the word could meet: the fewer, the more it tells. */
	readonly meetings: number;
};

export type Pair = {readonly left: Span; readonly right: Span; readonly score: number};

// Sentences from the passage's own: as far as the score itself looks.
const NEAR = 2;
const MOST_RIVALS = 3;

/** Why a passage of two sources is scored as it is. */
export function explainPassage(left: Source, right: Source, passage: Passage): Explanation {
	const inLeft = indicesOf(left, passage.left);
	const inRight = indicesOf(right, passage.right);
	const pairs = linksBetween(left, right).filter((link) => !(inLeft.has(link.left) && inRight.has(link.right)));
	const toPair = (link: (typeof pairs)[number]): Pair => ({
		left: profileOf(left).sentences[link.left]!,
		right: profileOf(right).sentences[link.right]!,
		score: link.score,
	});
	const isNear = (index: number, own: ReadonlySet<number>) => [...own].some((each) => Math.abs(each - index) <= NEAR);
	const isRival = (link: (typeof pairs)[number]) => inLeft.has(link.left) || inRight.has(link.right);
	return {
		words: shareWords(left, right, inLeft, inRight),
		neighbours: pairs
			.filter((link) => !isRival(link) && isNear(link.left, inLeft) && isNear(link.right, inRight))
			.map(toPair),
		rivals: pairs
			.filter(isRival)
			.sort((a, b) => b.score - a.score)
			.slice(0, MOST_RIVALS)
			.map(toPair),
	};
}

function indicesOf(source: Source, spans: readonly Span[]): ReadonlySet<number> {
	const starts = new Set(spans.map(({start}) => start));
	return new Set(profileOf(source).sentences.flatMap(({start}, index) => (starts.has(start) ? index : [])));
}

function shareWords(left: Source, right: Source, inLeft: ReadonlySet<number>, inRight: ReadonlySet<number>) {
	const leftWords = firstWords(left, inLeft);
	const rightWords = firstWords(right, inRight);
	const words = [...leftWords].flatMap(([key, span]): readonly SharedWord[] => {
		const other = rightWords.get(key);
		const weight = weightOf(key);
		if (!other || weight === 0) return [];
		return [{left: span, right: other, weight, meetings: countHolding(left, key) * countHolding(right, key)}];
	});
	const telling = ({weight, meetings}: SharedWord) => weight / (1 + Math.log(meetings));
	return words.sort((a, b) => telling(b) - telling(a));
}

/** Where each key first stands in some sentences. */
function firstWords(source: Source, indices: ReadonlySet<number>): ReadonlyMap<string, Span> {
	const found = new Map<string, Span>();
	for (const index of indices)
		for (const {key, start, end} of profileOf(source).sentences[index]!.words)
			if (!found.has(key)) found.set(key, {start, end});
	return found;
}

function countHolding(source: Source, key: string): number {
	const {numbers, counts} = profileOf(source).keys;
	return counts[numbers.get(key)!]!;
}
