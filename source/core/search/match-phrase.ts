import {bestChains, type Chain, type Pair, pairsOf} from './chain.ts';
import {isFunctionWord} from './function-words.ts';
import type {SearchWord} from './search-word.ts';
import {sumWeights, type WeighedWord} from './weigh.ts';

/** Where and how well a phrase is found in a run of words. */
export type PhraseMatch = {
	/** 0 to 1: the part of the phrase's weight that was found, less for words between and for another order. */
	readonly value: number;
	/** In text order. */
	readonly pairs: readonly Pair[];
};

// Of a word that is missing where another of its sort, content or function word, stands in its place: "lifeline for Russia" has the shape of
// "lifeline to Moscow", "a lifeline was" has not.
const STAND_IN = 0.2;

/**
 * The best way to find a phrase in some words: its content words, with order and nearness kept as well as they can be, and with them
 * the function words that stand right next to them. `undefined` where no content word is found.
 */
export function matchPhrase(phrase: readonly WeighedWord[], words: readonly SearchWord[]): PhraseMatch | undefined {
	const inOrder = bestMatch(phrase, words, bestChains(phrase, words, false));
	if (!inOrder || inOrder.pairs.length === phrase.length) return inOrder;
	const reordered = bestMatch(phrase, words, bestChains(phrase, words, true));
	return reordered && reordered.value > inOrder.value ? reordered : inOrder;
}

function bestMatch(
	phrase: readonly WeighedWord[],
	words: readonly SearchWord[],
	chains: readonly Chain[],
): PhraseMatch | undefined {
	const matches = chains.map((chain) => completeChain(phrase, words, chain));
	return matches.reduce<PhraseMatch | undefined>(
		(best, match) => (best && best.value >= match.value ? best : match),
		undefined,
	);
}

function completeChain(phrase: readonly WeighedWord[], words: readonly SearchWord[], chain: Chain): PhraseMatch {
	const pairs = addFunctionWords(phrase, words, pairsOf(chain));
	const functionWords = pairs.map(({asked}) => phrase[asked]!).filter(({isFunctionWord}) => isFunctionWord);
	const stoodIn = STAND_IN * sumWeights(missingWithStandIn(phrase, words, pairs));
	return {value: (chain.value + sumWeights(functionWords) + stoodIn) / sumWeights(phrase), pairs};
}

/** Function words count only where they touch what is found: to the left and right of each content word, in the phrase's order. */
function addFunctionWords(
	phrase: readonly WeighedWord[],
	words: readonly SearchWord[],
	pairs: readonly Pair[],
): readonly Pair[] {
	const answers = new Map(pairs.map(({at, asked}) => [at, asked]));
	const answered = new Set(answers.values());
	for (const pair of pairs)
		for (const step of [-1, 1])
			for (let {at, asked} = next(pair, step); ; {at, asked} = next({at, asked}, step)) {
				const wanted = phrase[asked];
				if (!wanted?.isFunctionWord || wanted.form !== words[at]?.form || answered.has(asked) || answers.has(at)) break;
				answers.set(at, asked);
				answered.add(asked);
			}
	return [...answers].map(([at, asked]) => ({at, asked})).sort((left, right) => left.at - right.at);
}

const next = ({at, asked}: Pair, step: number): Pair => ({at: at + step, asked: asked + step});

/** The words of the phrase that were not found but have another of their sort in their place, counted from the nearest word that was found. */
function missingWithStandIn(
	phrase: readonly WeighedWord[],
	words: readonly SearchWord[],
	pairs: readonly Pair[],
): readonly WeighedWord[] {
	const answered = new Set(pairs.map(({asked}) => asked));
	const used = new Set(pairs.map(({at}) => at));
	return phrase.filter((wanted, asked) => {
		if (answered.has(asked)) return false;
		const nearest = pairs.reduce((best, pair) =>
			Math.abs(pair.asked - asked) < Math.abs(best.asked - asked) ? pair : best,
		);
		const at = nearest.at + asked - nearest.asked;
		const word = words[at];
		return word && !used.has(at) && isFunctionWord(word.form) === wanted.isFunctionWord;
	});
}
