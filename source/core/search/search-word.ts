import type {Span, Word} from '../model.ts';
import {fold} from './fold.ts';

/**
 * A word as searching sees it. `form` is the word as written but for case, accents and a possessive ending; `key` is shared by all
 * forms of a word.
 */
export type SearchWord = Span & {readonly form: string; readonly key: string};

/** The words of a sentence for searching, in text order. */
export function toSearchWords(text: string, words: readonly Word[]): readonly SearchWord[] {
	return words.map(({start, end, key}) => ({start, end, form: formOf(text.slice(start, end)), key}));
}

function formOf(written: string): string {
	const form = fold(written);
	if (form.endsWith("'s")) return form.slice(0, -2);
	return form.endsWith("'") ? form.slice(0, -1) : form;
}
