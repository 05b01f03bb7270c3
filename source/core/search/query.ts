import {anyScript} from '../text/any-script.ts';
import {findWords} from '../text/words.ts';
import {UserError} from '../user-error.ts';
import {addToFilter, type Filter, type FilterName} from './filter.ts';
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
	/** Which sources are searched. */
	readonly filter: Filter;
	/** What is wrong with a part of the filter, which then counts for nothing. */
	readonly mistake: string | undefined;
};

// A minus counts at the beginning of a word only ("face-to-face" is a word), and a quote not yet closed runs to the end.
const PARTS = anyScript(/(?<=^|\s)(?<minus>-)?"(?<quoted>[^"]*)"?|(?<=^|\s)-(?<excluded>[\p{L}\p{N}]\S*)/gu);

// With a space behind the colon it is a word like any other ("after: the flood"), but at the end a name may follow yet.
const FILTER_PARTS = /(?<=^|\s)(outlet|story|before|after):("[^"]*"?|\S+|$)/g;

// Longer than nearly every sentence. What is pasted beyond it would find no other places and cost a second.
const MAX_LENGTH = 600;

/**
 * Reads a phrase as it is typed: free words, `"exact phrase"`, `-word` and `-"exact phrase"`, and of a filter `outlet:name`,
 * `story:"some name"`, `before:2022-12` and `after:2022`. Of a very long one only the beginning counts, up to a whole word.
 */
export function parseQuery(typed: string): Query {
	const whole = typed.length > MAX_LENGTH ? typed.slice(0, MAX_LENGTH).replace(/\S+$/, '') : typed;
	const {phrase, filter, mistake} = takeFilter(whole);
	const exact: (readonly QueryWord[])[] = [];
	const excluded: (readonly QueryWord[])[] = [];
	const free = phrase.replace(PARTS(phrase), (part, ...rest) => {
		const groups: {minus?: string; quoted?: string; excluded?: string} = rest.at(-1);
		const isTyped = groups.quoted !== undefined && !part.slice(1).endsWith('"');
		const words = toQueryWords(groups.quoted ?? groups.excluded ?? '', isTyped && !groups.minus);
		if (words.length > 0) (groups.minus || groups.excluded ? excluded : exact).push(words);
		return ' ';
	});
	return {free: toQueryWords(free, true), exact, excluded, filter, mistake};
}

type Taken = {readonly phrase: string; readonly filter: Filter; readonly mistake: string | undefined};

function takeFilter(typed: string): Taken {
	let filter: Filter = {};
	let mistake: string | undefined;
	const phrase = typed.replace(FILTER_PARTS, (_, name: FilterName, value: string) => {
		try {
			if (value !== '') filter = addToFilter(filter, name, value);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			mistake = error.message;
		}
		return ' ';
	});
	return {phrase, filter, mistake};
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
