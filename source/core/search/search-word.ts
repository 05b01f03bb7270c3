import type {Span, Word} from '../model.ts';
import {findWords} from '../text/words.ts';
import {fold} from './fold.ts';

/**
 * A word as searching sees it: a text's word, or one part of a compound ("war-time"), which keeps the span of the whole.
 * `form` is the word as written but for case, accents and a possessive ending; `key` is shared by all forms of a word.
 */
export type SearchWord = Span & {readonly form: string; readonly key: string};

/** The words of a sentence for searching, in text order. */
export function toSearchWords(text: string, words: readonly Word[]): readonly SearchWord[] {
	return words.flatMap((word) => {
		const written = text.slice(word.start, word.end);
		if (!/[-‐‑]/.test(written)) return {start: word.start, end: word.end, form: formOf(written), key: word.key};
		return findParts(written).map(({form, key}) => ({start: word.start, end: word.end, form, key}));
	});
}

function findParts(compound: string): readonly {form: string; key: string}[] {
	return compound.split(/[-‐‑]/).flatMap((part) =>
		findWords(part, {start: 0, end: part.length}).map(({start, end, key}) => ({
			form: formOf(part.slice(start, end)),
			key,
		})),
	);
}

function formOf(written: string): string {
	const form = fold(written);
	if (form.endsWith("'s")) return form.slice(0, -2);
	return form.endsWith("'") ? form.slice(0, -1) : form;
}
