import type {QueryWord} from './query.ts';
import type {SearchWord} from './search-word.ts';

/** Where some words stand one after the other with nothing between: the index of the first of them, or -1. Other forms of a word do not count. */
export function findRun(run: readonly QueryWord[], words: readonly SearchWord[]): number {
	return words.findIndex((_, start) => run.every((wanted, offset) => isSame(wanted, words[start + offset])));
}

function isSame({form, isPrefix}: QueryWord, word: SearchWord | undefined): boolean {
	if (!word) return false;
	return isPrefix ? word.form.startsWith(form) : word.form === form;
}
