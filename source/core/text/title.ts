import type {BlockKind} from '../model.ts';
import {anyScript} from './any-script.ts';
import type {Shape} from './shape.ts';
import type {Sign} from './signs.ts';

/**
 * What the short lines before the first running text are: the title, headings, and the furniture around them.
 * A text that begins with running text, or has none, has no title. `told` is which line it is, if that is known.
 */
export function sortHead(
	head: readonly Shape[],
	signs: readonly (Sign | undefined)[],
	told?: number,
): readonly BlockKind[] {
	const title = told ?? findTitle(head, signs);
	const kinds = head.map((shape, index): BlockKind => {
		if (index === title) return 'title';
		const isBefore = title !== undefined && index < title && shape.words <= MAX_LABEL_WORDS;
		return signs[index] !== undefined || isBefore || (title !== undefined && repeats(shape, head[title]!))
			? 'furniture'
			: 'heading';
	});
	if (title !== undefined) foldBylines(head, kinds, title);
	return kinds;
}

/** Names and what the named are, below the title and beside its date or share buttons; from the last line up and from the first down. */
function foldBylines(head: readonly Shape[], kinds: BlockKind[], title: number): void {
	const isByline = ({words, text, isClosed}: Shape) =>
		!isClosed && (words <= MAX_LABEL_WORDS || isRole(text, words) || NAME_IN_PLACE(text).test(text));
	const fold = (index: number, beside: number) => {
		if (index > title && kinds[index] === 'heading' && kinds[beside] === 'furniture' && isByline(head[index]!))
			kinds[index] = 'furniture';
	};
	for (let index = head.length - 1; index > title; index--) fold(index, index + 1);
	for (let index = title + 2; index < head.length; index++) fold(index, index - 1);
}

// "Jane Quill and Tom Hale in Port Ellis".
const NAME_IN_PLACE = anyScript(/^(?:[\p{Lu}]\S+ ){2,3}(?:and (?:[\p{Lu}]\S+ ){2,3})?in(?: [\p{Lu}]\S+){1,3}$/u);

const MAX_ROLE_WORDS = 8;

/** "Business reporter, Port Ellis". */
function isRole(text: string, words: number): boolean {
	return (
		words <= MAX_ROLE_WORDS &&
		/\b(?:reporter|correspondent|editor|columnist|journalist|writer|contributor|bureau chief|producer|analyst|redakteurin?|journaliste|periodista)s?\b/i.test(
			text,
		)
	);
}

const MAX_ABOVE_DATE = 4;

// A section of the site, a place, a person.
const MAX_LABEL_WORDS = 3;
const MAX_TITLE_WORDS = 40;

/** The line that looks most like a headline; the first of equals. */
function findTitle(head: readonly Shape[], signs: readonly (Sign | undefined)[]): number | undefined {
	let best: number | undefined;
	let bestScore = 0;
	head.forEach((shape, index) => {
		const sign = signs[index];
		const isCandidate =
			(sign === undefined || (sign === 'teaser' && shape.words > MAX_LABEL_WORDS)) &&
			shape.words >= 2 &&
			!shape.text.startsWith('>');
		if (!isCandidate || shape.words > MAX_TITLE_WORDS) return;
		const score = headlineScore(head, signs, index);
		if (score > bestScore) [best, bestScore] = [index, score];
	});
	return best;
}

// The page's own title is its first line, or below a menu: of ten thousand lines without running text each would be set against each.
const MOST_ABOVE = 200;

function headlineScore(head: readonly Shape[], signs: readonly (Sign | undefined)[], index: number): number {
	const {words, text} = head[index]!;
	const isMarked = /^#{1,2}\s/.test(text) ? 3 : 0;
	// Date, byline and reading time stand below a headline, behind a deck and a name at most.
	const below = signs.slice(index + 1, index + 1 + MAX_ABOVE_DATE);
	const dated = below.findIndex((sign) => sign === 'meta' || sign === 'date');
	// A menu stands above both.
	const isDated = dated >= 0 && !below.slice(0, dated).includes('nav') ? 2 : 0;
	// The page's own title, the headline and the site's name, may stand above the headline.
	const above = head.slice(0, Math.min(index, MOST_ABOVE));
	const isRepeated = above.some((other) => other.words > words && repeats(other, head[index]!)) ? 3 : 0;
	return Math.min(words, 5) + isMarked + isDated + isRepeated;
}

/** Whether a line is the headline once more, perhaps with the site's name: "Xi visits Moscow - The Example Post". */
function repeats({text}: Shape, headline: Shape): boolean {
	return headline.words > MAX_LABEL_WORDS && lettersOf(text).startsWith(lettersOf(headline.text));
}

const lettersOf = (line: string): string => line.toLowerCase().replaceAll(NO_LETTERS(line), '');
const NO_LETTERS = anyScript(/[^\p{L}\p{N}]+/gu);
