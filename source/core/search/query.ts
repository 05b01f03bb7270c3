import {anyScript} from '../text/any-script.ts';
import {findWords} from '../text/words.ts';
import {isFunctionWord} from './function-words.ts';
import {type SearchWord, toSearchWords} from './search-word.ts';

/** A word that is searched for. */
export type QueryWord = Pick<SearchWord, 'form' | 'key'> & {
	readonly isFunctionWord: boolean;
	/** It may be the beginning of a longer word: it is still being typed. */
	readonly isPrefix: boolean;
};

/** What a phrase asks for. */
export type Query = {
	/** The words outside quotes, in order: found whole, misspelt, reordered or with words between. */
	readonly free: readonly QueryWord[];
	/** The stretches in double quotes: found in that order with nothing between. */
	readonly exact: readonly (readonly QueryWord[])[];
	/** Words and stretches after a minus: no hit holds one of them. */
	readonly excluded: readonly (readonly QueryWord[])[];
};

// A minus counts at the beginning of a word only ("face-to-face" is a word), and a quote not yet closed runs to the end.
const PARTS = anyScript(/(?<=^|\s)(?<minus>-)?"(?<quoted>[^"]*)"?|(?<=^|\s)-(?<excluded>[\p{L}\p{N}]\S*)/gu);

// Longer than nearly every sentence. What is pasted beyond it would find no other places and cost a second.
const MAX_LENGTH = 600;

/**
 * Reads a phrase as it is typed: free words, `"exact phrase"`, `-word` and `-"exact phrase"`.
 * Of a very long one only the beginning counts, up to a whole word.
 */
export function parseQuery(typed: string): Query {
	const phrase = typed.length > MAX_LENGTH ? typed.slice(0, MAX_LENGTH).replace(/\S+$/, '') : typed;
	const exact: (readonly QueryWord[])[] = [];
	const excluded: (readonly QueryWord[])[] = [];
	const free = phrase.replace(PARTS(phrase), (part, ...rest) => {
		const groups: {minus?: string; quoted?: string; excluded?: string} = rest.at(-1);
		const isTyped = groups.quoted !== undefined && !part.slice(1).endsWith('"');
		const words = toQueryWords(groups.quoted ?? groups.excluded ?? '', isTyped && !groups.minus);
		if (words.length > 0) (groups.minus || groups.excluded ? excluded : exact).push(words);
		return ' ';
	});
	return {free: toQueryWords(free, true), exact, excluded};
}

function toQueryWords(text: string, isTyped: boolean): readonly QueryWord[] {
	const words = toSearchWords(text, findWords(text, {start: 0, end: text.length}));
	return words.map(({form, key, end}, index) => ({
		form,
		key,
		isFunctionWord: isFunctionWord(form),
		isPrefix: isTyped && index === words.length - 1 && end === text.length,
	}));
}
