import {saysWhatAuthorDoes} from './author-box.ts';
import {findComments} from './comments.ts';
import {isWholeQuote, type Shape} from './shape.ts';
import {namesInByline, type Sign} from './signs.ts';

export type Fold = 'furniture' | 'comment';

/**
 * Which paragraphs after the first running text are not the article's: `undefined` for those that stay.
 *
 * A sign inside the article folds itself alone. What ends the article, an author box, a list of other stories or a place for comments, folds all that
 * follows it, but only if what it would fold is not the greater part of the text.
 */
export function foldAfter(
	firstProse: number,
	shapes: readonly Shape[],
	signs: readonly (Sign | undefined)[],
): readonly (Fold | undefined)[] {
	const comments = findComments(shapes, signs, firstProse);
	const page = makePage(shapes.slice(0, comments), signs, firstProse);
	const end = trimTail(page, findEnd(page, comments < shapes.length));
	const boxed = new Set([...teaserBoxes(page, end), ...pulledQuotes(page, end)]);
	return shapes.map((_, index) => {
		if (index <= firstProse) return undefined;
		if (index >= comments) return 'comment';
		return index >= end || boxed.has(index) || foldsAlone(page, index) ? 'furniture' : undefined;
	});
}

type Page = {
	readonly shapes: readonly Shape[];
	readonly signs: readonly (Sign | undefined)[];
	readonly firstProse: number;
	/** Who wrote it, as the lines above say. */
	readonly authors: readonly string[];
	/** Words of sentences before each paragraph, and before the end, that no sign tells from the article's. */
	readonly articleWords: readonly number[];
	/** All words before each paragraph, and before the end. */
	readonly allWords: readonly number[];
	/** The last but one running text without a sign, and the last that is no blurb of another story; -1 where there is none. */
	readonly lastButOne: number;
	readonly lastNoBlurb: number;
	/** The last paragraph that closes a list of stories, -1 where none does. */
	readonly close: number;
};

function makePage(shapes: readonly Shape[], allSigns: readonly (Sign | undefined)[], firstProse: number): Page {
	const signs = allSigns.slice(0, shapes.length);
	const articleWords = [0];
	const allWords = [0];
	let [last, lastButOne, lastNoBlurb] = [-1, -1, -1];
	shapes.forEach(({isProse, isSentence, words}, index) => {
		const counts = (isProse || isSentence) && signs[index] === undefined;
		articleWords.push(articleWords[index]! + (counts ? words : 0));
		allWords.push(allWords[index]! + words);
		if (!isProse || signs[index] !== undefined) return;
		[last, lastButOne] = [index, last];
		if (words >= MAX_BLURB_WORDS || !isLabel(shapes, signs, index - 1)) lastNoBlurb = index;
	});
	const authors = shapes.slice(0, firstProse).flatMap(({text}) => namesInByline(text));
	const close = signs.lastIndexOf('more');
	return {shapes, signs, firstProse, authors, articleWords, allWords, lastButOne, lastNoBlurb, close};
}

// A teaser below its headline; paragraphs of an article under sub-headings are longer or come in twos.
const MAX_BLURB_WORDS = 40;

// An advertisement stands before paragraphs of the article.
const isLabel = (shapes: readonly Shape[], signs: readonly (Sign | undefined)[], index: number): boolean =>
	shapes[index] !== undefined && signs[index] !== 'line' && (signs[index] !== undefined || !shapes[index].isProse);

/** The first paragraph of what follows the article, by the first sign that ends it. */
function findEnd(page: Page, hasComments: boolean): number {
	const end = page.shapes.findIndex((_, index) => index > page.firstProse && endsArticle(page, index, hasComments));
	return end < 0 ? page.shapes.length : end;
}

function endsArticle(page: Page, index: number, hasComments: boolean): boolean {
	const sign = page.signs[index];
	const isAuthor = sign === 'author' || isAuthorBox(page, index);
	if (sign === undefined && !isAuthor) return false;
	const before = page.articleWords[index]!;
	const after = page.articleWords.at(-1)! - page.articleWords[index + 1]!;
	if (after > before) return false;
	if (sign === 'reply-form' || isAuthor) return true;
	if (sign === 'comments') return hasComments || after === 0;
	if (sign === 'end') return after === 0;
	return sign === 'related' && (after === 0 || opensTeasers(page, index, before));
}

/** What one of the authors does for the paper, or a name above what the named does: "Jane Quill" over "Quill is a reporter at the Post." */
function isAuthorBox({shapes, authors}: Page, index: number): boolean {
	const {text: name, words} = shapes[index]!;
	const next = shapes[index + 1]?.text ?? '';
	if (authors.some((author) => saysWhatAuthorDoes(name, author))) return true;
	return words <= MAX_BOX_LABEL_WORDS && next.length > name.length && saysWhatAuthorDoes(next, name);
}

/** Whether the running text after "Read more" is other stories: labelled like a feed and closed by "Show more", or a headline before each. */
function opensTeasers({shapes, signs, allWords, close, ...page}: Page, index: number, before: number): boolean {
	if (close > index && isLabel(shapes, signs, index + 1) && allWords[close]! - allWords[index]! < before) return true;
	return page.lastButOne > index && page.lastNoBlurb <= index;
}

/** Takes in what stands between the last sentence and the end: signs, what the page says of itself, and the label above either. */
function trimTail({shapes, signs, firstProse}: Page, end: number): number {
	let tail = end;
	let labels = 0;
	while (tail - 1 > firstProse) {
		const {isClosed, words, text} = shapes[tail - 1]!;
		const isSign = signs[tail - 1] !== undefined;
		// A remark in brackets is the article's.
		const isName = !isClosed && words <= MAX_BOX_LABEL_WORDS && !/^[([]/.test(text);
		const isLabel = tail < shapes.length && isName && labels < MAX_LABELS;
		if (!isSign && !isLabel) break;
		labels = isSign ? 0 : labels + 1;
		tail--;
	}
	return tail;
}

// The name of the site or of its author above the box about it.
const MAX_BOX_LABEL_WORDS = 5;
// Name and place, or name and title. More short lines are verse or a list.
const MAX_LABELS = 2;

/** Quotations that a paragraph has as well, pulled out of it to catch the eye, and the names below them. */
function pulledQuotes({shapes}: Page, end: number): readonly number[] {
	if (shapes.length > MAX_PAGE_PARAGRAPHS) return [];
	return shapes.slice(0, end).flatMap(({text, words}, index) => {
		if (words < MIN_PULLED_WORDS || !isWholeQuote(text)) return [];
		// Without its marks, and what closes it.
		const said = text.slice(1, -1).replace(/[.,;:!?…]+$/, '');
		if (!shapes.some((other) => other.isProse && !isWholeQuote(other.text) && other.text.includes(said))) return [];
		const below = shapes[index + 1];
		const isName = below && !below.isClosed && !below.afterGap && below.words <= MAX_BOX_LABEL_WORDS;
		return isName ? [index, index + 1] : [index];
	});
}

// Fewer may be said twice, or name a book.
const MIN_PULLED_WORDS = 7;
// A book is no page, and would take long.
const MAX_PAGE_PARAGRAPHS = 300;

/** Headlines below "Related" in the middle of the article, which goes on behind them. */
function teaserBoxes({shapes, signs}: Page, end: number): ReadonlySet<number> {
	const boxed = new Set<number>();
	signs.slice(0, end).forEach((sign, opener) => {
		// A lone "Read more" belongs to what stands before it; a list follows directly.
		if (sign !== 'related' || (/^read more$/i.test(shapes[opener]!.text) && shapes[opener + 1]?.afterGap)) return;
		let next = opener + 1;
		while (next < end && signs[next] === undefined && !shapes[next]!.isProse && !shapes[next]!.isClosed)
			boxed.add(next++);
		// The last short line before the article goes on may be its sub-heading.
		if (next - opener > 2 && shapes[next - 1]!.afterGap && shapes[next - 1]!.words <= MAX_BOX_LABEL_WORDS)
			boxed.delete(next - 1);
	});
	return boxed;
}

/** Whether a sign in the middle of the article is furniture: a menu word or a time between two paragraphs heads a section. */
function foldsAlone({shapes, signs}: Page, index: number): boolean {
	const sign = signs[index];
	if (sign === undefined) return isTeaser(shapes, index);
	if (sign === 'about') return false;
	if (sign === 'nav' || sign === 'date' || (sign === 'comments' && !/\d/.test(shapes[index]!.text)))
		return signs[index - 1] !== undefined || signs[index + 1] !== undefined;
	return true;
}

/** The headline of another story, below which a page has the button that leads to it. */
function isTeaser(shapes: readonly Shape[], index: number): boolean {
	const {isProse, isClosed, afterGap} = shapes[index]!;
	const next = shapes[index + 1];
	return !isProse && !isClosed && afterGap && next !== undefined && !next.afterGap && /^read more$/i.test(next.text);
}
