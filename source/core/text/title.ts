import type {BlockKind} from '../model.ts';
import type {Shape} from './shape.ts';
import type {Sign} from './signs.ts';

/**
 * What the short lines before the first running text are: the title, headings, and the furniture around them.
 * A text that begins with running text, or has none, has no title.
 */
export function sortHead(head: readonly Shape[], signs: readonly (Sign | undefined)[]): readonly BlockKind[] {
	const title = findTitle(head, signs);
	return head.map((shape, index) => {
		if (index === title) return 'title';
		if (isFurniture(index) || (title !== undefined && repeats(shape, head[title]!))) return 'furniture';
		return 'heading';
	});

	function isFurniture(index: number): boolean {
		if (signs[index] !== undefined) return true;
		if (head[index]!.words > MAX_LABEL_WORDS || title === undefined) return false;
		// A section label before the title; after it, a name beside the date or the share buttons.
		return index < title || signs[index - 1] !== undefined || signs[index + 1] !== undefined;
	}
}

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
			(sign === undefined || (sign === 'teaser' && shape.words > MAX_LABEL_WORDS)) && shape.words >= 2;
		if (!isCandidate || shape.words > MAX_TITLE_WORDS) return;
		const score = headlineScore(head, signs, index);
		if (score > bestScore) [best, bestScore] = [index, score];
	});
	return best;
}

function headlineScore(head: readonly Shape[], signs: readonly (Sign | undefined)[], index: number): number {
	const {words, text} = head[index]!;
	const isMarked = /^#{1,2}\s/.test(text) ? 3 : 0;
	// Date, byline and reading time stand below a headline.
	const isDated = [index + 1, index + 2].some((at) => signs[at] === 'meta' || signs[at] === 'date') ? 2 : 0;
	// The page's own title, the headline and the site's name, may stand above the headline.
	const isRepeated = head.some((other, at) => at < index && other.words > words && repeats(other, head[index]!))
		? 3
		: 0;
	return Math.min(words, 5) + isMarked + isDated + isRepeated;
}

/** Whether a line is the headline once more, perhaps with the site's name: "Xi visits Moscow - The Example Post". */
function repeats({text}: Shape, headline: Shape): boolean {
	const letters = (line: string) => line.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
	return headline.words > MAX_LABEL_WORDS && letters(text).startsWith(letters(headline.text));
}
