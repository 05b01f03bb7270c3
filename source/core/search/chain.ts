import {likenessOf} from './meaning.ts';
import type {SearchWord} from './search-word.ts';
import type {WeighedWord} from './weigh.ts';

/** A word of a text and the word of the query it answers, as indexes. */
export type Pair = {readonly at: number; readonly asked: number};

/** Words of a text that answer content words of a phrase, linked from the last to the first, and what they are worth together. */
export type Chain = Pair & {readonly value: number; readonly before: Chain | undefined};

// Each word put between two words of the phrase costs this part of the second one: some ten words apart they no longer belong together.
const GAP_COST = 0.08;
// What is left of a word that stands before the one it should follow ("Sun Yun" for "Yun Sun").
const SWAP = 0.75;

/**
 * The chains of a phrase's content words worth most, in the phrase's order or, with `mayReorder`, in any; several where they are worth the same.
 *
 * Method: dynamic programming over all places where a word of the phrase is answered. With `mayReorder` a chain may miss the very best,
 * since of the chains up to a word only the best is kept.
 * Cost: the square of these places, which are few in one sentence.
 */
export function bestChains(
	phrase: readonly WeighedWord[],
	words: readonly SearchWord[],
	mayReorder: boolean,
): readonly Chain[] {
	const chains: Chain[] = [];
	words.forEach((word, at) => {
		phrase.forEach((wanted, asked) => {
			const worth = wanted.isFunctionWord ? 0 : wanted.weight * likenessOf(wanted, word);
			if (worth === 0) return;
			let best: Chain = {at, asked, value: worth, before: undefined};
			for (const before of chains) {
				if (before.at === at && !(before.asked === asked - 1 && word.form === wanted.joined)) continue;
				if (mayReorder ? holds(before, asked) : before.asked >= asked) continue;
				const value = before.value + worth * nearness(before, best);
				if (value > best.value) best = {at, asked, value, before};
			}
			chains.push(best);
		});
	});
	const most = chains.reduce((most, {value}) => Math.max(most, value), 0);
	return chains.filter(({value}) => value === most);
}

/** The pairs of a chain in text order. */
export function pairsOf(chain: Chain): readonly Pair[] {
	const pairs: Pair[] = [];
	for (let link: Chain | undefined = chain; link; link = link.before) pairs.unshift({at: link.at, asked: link.asked});
	return pairs;
}

function nearness(before: Pair, {at, asked}: Pair): number {
	const apart = at - before.at;
	const wanted = asked - before.asked;
	// Two words of the phrase that the text writes as one.
	if (apart === 0) return 1;
	return wanted > 0 ? 1 - GAP_COST * Math.abs(apart - wanted) : SWAP - GAP_COST * (apart - 1);
}

function holds(chain: Chain, asked: number): boolean {
	for (let link: Chain | undefined = chain; link; link = link.before) if (link.asked === asked) return true;
	return false;
}
