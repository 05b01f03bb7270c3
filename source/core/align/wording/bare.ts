import type {Sentence} from '../../model.ts';
import {anyScript} from '../../text/any-script.ts';

/** What is left of a sentence without case, quotes, punctuation and white space; what a figure is made of stays. */
export function bareSentence(text: string, {start, end}: Sentence): string {
	const folded = text.slice(start, end).normalize('NFKC').toLowerCase();
	return folded.replace(NO_LETTERS(folded), '');
}

/** All but letters, figures and their signs; a point or comma stays between digits. */
const NO_LETTERS = anyScript(/(?<=\d)[.,](?!\d)|(?<!\d)[.,]|[^\p{L}\p{M}\p{N}\p{Sc}%.,]/gu);
