import {wordList} from './word-list.ts';

// Words that carry grammar rather than news: articles, pronouns, forms of be, have and do, and the prepositions and
// conjunctions that outlets swap freely. Left out on purpose, because a change of them is news: negations ("no", "not",
// "without"), modals ("may", "could", "will"), and prepositions that turn a claim round ("before", "after", "against").
const FUNCTION_WORDS = wordList(
	`a an the this that these those such some any all both each
	i you he she it we they me him her us them my your his its our their yours hers ours theirs
	himself herself itself themselves myself ourselves yourself
	who whom whose which what where when how why there here
	is am are was were be been being has have had having do does did doing 's 're 've
	of in on at by for from to into onto upon with within as about between among through during toward towards per via
	and or but so if than then while whereas because also too just very well still even yet
	he's she's it's they're we're i'm i've that's there's who's`,
);

/** Whether a folded word carries grammar rather than news. English only: of other languages every word counts as content. */
export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** A word in lower case with straight apostrophes, for look-ups in word lists. */
export function foldWord(word: string): string {
	const lower = word.toLowerCase();
	return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
