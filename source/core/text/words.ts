import type {Span, Word} from '../model.ts';

/** The words of a stretch of text, each with the key it is compared by. */
export function findWords(text: string, {start, end}: Span): readonly Word[] {
	return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)].map((word) => ({
		start: start + word.index,
		end: start + word.index + word[0].length,
		key: word[0].toLowerCase(),
	}));
}
