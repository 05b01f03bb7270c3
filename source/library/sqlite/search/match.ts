import {OUTSIDE_GUESS} from '../../../core/search/meaning.ts';
import type {QueryWord} from '../../../core/search/query.ts';
import type {WeighedWord} from '../../../core/search/weigh.ts';
import type {LibraryWords} from './library-words.ts';

// Parts of queries in the language of FTS5 (https://sqlite.org/fts5.html, 3. Full-text Query Syntax). Whatever is in quotes is
// cut into words as the index's own text was.

/** A word that may be asked for by other forms and spellings: what matches the likeliest of them, and what any of them. */
export type WordMatch = {readonly best: string; readonly any: string};

// Beginnings this short stand for so much that going through it takes longer than a key may.
const MIN_PREFIX_LETTERS = 3;
// The index keeps beginnings of two letters; those of one it would have to put together of all words.
const MIN_QUOTED_PREFIX_LETTERS = 2;

// A misspelt word has few that it may have been, a rare word few forms; what is left out is the least likely.
const MAX_KEYS = 8;
const MAX_FORMS = 6;

/** What matches a word of a phrase; `undefined` for a word that the library holds in no form. */
export function matchWord(
	{form, keys, isPrefix}: WeighedWord,
	{vocabulary, formsOf}: LibraryWords,
): WordMatch | undefined {
	const isBegun = isPrefix && form.length >= MIN_PREFIX_LETTERS;
	const isCovered = (other: string) => other === form || (isBegun && other.startsWith(form));
	const others = [...keys]
		// A guess at a word that is there as typed is of use beside other words only, and these find it. Forms of a key that goes on
		// from what is typed begin with it, too; those of the very key need not: "ferri" is the key of "ferry".
		.filter(([key, likeness]) => likeness > OUTSIDE_GUESS && !(isBegun && key !== form && key.startsWith(form)))
		.sort(([, left], [, right]) => right - left)
		.slice(0, MAX_KEYS)
		.flatMap(([key]) => formsOf(key, MAX_FORMS))
		.filter((other) => !isCovered(other));
	const matches = [
		...(vocabulary.keysOf(form).length > 0 ? [quote(form)] : []),
		...(isBegun ? [`${quote(form)} *`] : []),
		...others.map(quote),
	];
	const [best] = matches;
	return best === undefined ? undefined : {best, any: anyOf(matches)};
}

/** What matches words that stand one after the other; `undefined` if that is nothing but a letter yet. */
export function matchRun(run: readonly QueryWord[]): string | undefined {
	const last = run.at(-1);
	const isBegun = last?.isPrefix === true;
	const whole = isBegun && last.form.length < MIN_QUOTED_PREFIX_LETTERS ? run.slice(0, -1) : run;
	if (whole.length === 0) return undefined;
	return quote(whole.map(({form}) => form).join(' ')) + (isBegun && whole === run ? ' *' : '');
}

export const anyOf = (matches: readonly string[]): string => `(${matches.join(' OR ')})`;

export const allOf = (matches: readonly string[]): string => matches.join(' AND ');

/** Words no more than some words apart, in any order. */
export const near = (matches: readonly string[], words: number): string => `NEAR(${matches.join(' ')}, ${words})`;

const quote = (text: string) => `"${text.replaceAll('"', ' ')}"`;
