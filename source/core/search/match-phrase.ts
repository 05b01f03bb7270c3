import {likenessOf, type Meaning} from './meaning.ts';
import type {SearchWord} from './search-word.ts';

/** A word of the query with its weight: how much of what the phrase says it carries. */
export type WeighedWord = Meaning & {readonly weight: number};

/** Where and how well a phrase is found in a run of words. */
export type PhraseMatch = {
	/** 0 to 1: the part of the phrase's weight that was found, less for words between and for another order. */
	readonly value: number;
	/** Pairs of a word of the text and the word of the query it answers, both as indexes, in text order. */
	readonly pairs: readonly {readonly at: number; readonly asked: number}[];
};

// Each word put between two words of the phrase costs this part of the second one, so that some ten words apart they no longer belong together.
const GAP_COST = 0.08;
// Of a word that stands before the one it should follow ("Sun Yun" for "Yun Sun").
const SWAP = 0.75;

type Link = {readonly at: number; readonly asked: number; value: number; before: Link | undefined};

/**
 * The best way to find a phrase in some words: its content words, chained in text order so that order and nearness are kept as well
 * as they can be, and with them the function words that stand right next to them. `undefined` where no content word is found.
 *
 * Method: the best chain by dynamic programming over all places where a word of the query is answered.
 * Cost: the square of these places, which are few in one sentence.
 */
export function matchPhrase(phrase: readonly WeighedWord[], words: readonly SearchWord[]): PhraseMatch | undefined {
	const last = bestChain(phrase, words);
	if (!last) return undefined;
	const pairs: {at: number; asked: number}[] = [];
	for (let link: Link | undefined = last; link; link = link.before) pairs.unshift({at: link.at, asked: link.asked});
	const joined = addFunctionWords(phrase, words, pairs);
	const added = joined.filter(({asked}) => phrase[asked]!.isFunctionWord);
	const total = phrase.reduce((sum, {weight}) => sum + weight, 0);
	return {value: (last.value + added.reduce((sum, {asked}) => sum + phrase[asked]!.weight, 0)) / total, pairs: joined};
}

function bestChain(phrase: readonly WeighedWord[], words: readonly SearchWord[]): Link | undefined {
	const links: Link[] = [];
	let best: Link | undefined;
	words.forEach((word, at) => {
		phrase.forEach((wanted, asked) => {
			const worth = wanted.isFunctionWord ? 0 : wanted.weight * likenessOf(wanted, word);
			if (worth === 0) return;
			const link: Link = {at, asked, value: worth, before: undefined};
			for (const before of links) {
				if (before.at === at && !(before.asked === asked - 1 && word.form === wanted.joined)) continue;
				const value = before.value + worth * nearness(before, link);
				if (value > link.value && !holds(before, asked)) Object.assign(link, {value, before});
			}
			links.push(link);
			if (!best || link.value > best.value) best = link;
		});
	});
	return best;
}

function nearness(before: Link, link: Link): number {
	const apart = link.at - before.at;
	const wanted = link.asked - before.asked;
	if (apart === 0) return 1;
	return wanted > 0 ? 1 - GAP_COST * Math.abs(apart - wanted) : SWAP - GAP_COST * (apart - 1);
}

function holds(chain: Link, asked: number): boolean {
	for (let link: Link | undefined = chain; link; link = link.before) if (link.asked === asked) return true;
	return false;
}

/** Function words count only where they touch what is found: to the left and right of each content word, in the phrase's order. */
function addFunctionWords(
	phrase: readonly WeighedWord[],
	words: readonly SearchWord[],
	pairs: readonly {at: number; asked: number}[],
): PhraseMatch['pairs'] {
	const answers = new Map(pairs.map(({at, asked}) => [at, asked]));
	const used = new Set(answers.values());
	for (const pair of pairs)
		for (const step of [-1, 1]) {
			let at = pair.at + step;
			let asked = pair.asked + step;
			while (phrase[asked]?.isFunctionWord && !used.has(asked) && words[at]?.form === phrase[asked]?.form) {
				if (answers.has(at)) break;
				answers.set(at, asked);
				used.add(asked);
				at += step;
				asked += step;
			}
		}
	return [...answers].map(([at, asked]) => ({at, asked})).sort((left, right) => left.at - right.at);
}
