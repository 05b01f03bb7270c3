import {webAddress} from '../facts.ts';
import {withHeadFacts} from '../head-facts.ts';
import {type DomElement, oneLineOf, parsePage} from '../html/dom.ts';
import {piecesOf} from '../html/dom-pieces.ts';
import type {Piece} from '../pieces.ts';

/** An article of an issue, with what it says of itself. */
export type IssueArticle = {
	readonly title: string;
	readonly author: string | undefined;
	readonly published: string | undefined;
	readonly url: string | undefined;
	readonly pieces: readonly Piece[];
};

/**
 * The articles in the parts of a book, given as HTML, if it is an issue of a paper and no book: one that says so, or in which
 * most chapters have a byline. Lists of articles, and parts that stand before the first headline, are none.
 */
export async function articlesOf(
	parts: readonly string[],
	isPeriodical: boolean,
): Promise<readonly IssueArticle[] | undefined> {
	const articles = await Promise.all(joined(parts.map(partOf)).map(articleOf));
	const signed = articles.filter(({author}) => author !== undefined).length;
	return isPeriodical || (signed > 1 && signed > articles.length / 2) ? articles : undefined;
}

type Part = {readonly title: string | undefined; readonly url: string | undefined; readonly pieces: readonly Piece[]};

function partOf(html: string): Part {
	const page = parsePage(html);
	const link = page.querySelector('[rel~="calibre-downloaded-from"]')?.getAttribute('href');
	for (const around of page.querySelectorAll(AROUND)) around.remove();
	const title = oneLineOf(page.querySelector('h1, h2, h3'));
	const pieces: readonly Piece[] = page.querySelector(LISTS) ? [] : piecesOf(page.body as DomElement);
	return {
		title: pieces.slice(0, MAX_BEFORE_TITLE).some(({text}) => text === title) ? title : undefined,
		url: webAddress(link ?? undefined),
		pieces,
	};
}

// What calibre, with which most issues are made, sets around each article; and its lists of them.
const AROUND = '.calibre_navbar, nav';
const LISTS = '.calibre_feed_list, .calibre_article_list, .calibre_recipe_title';

// A section and a picture.
const MAX_BEFORE_TITLE = 3;

/** Parts that begin with a headline, each with the parts behind it that do not: long articles are cut in several. */
function joined(parts: readonly Part[]): readonly (Part & {readonly title: string})[] {
	const whole: (Part & {readonly title: string})[] = [];
	for (const {title, url, pieces} of parts) {
		const last = whole.at(-1);
		if (title !== undefined) whole.push({title, url, pieces});
		else if (last) whole[whole.length - 1] = {...last, url: last.url ?? url, pieces: [...last.pieces, ...pieces]};
	}
	// A title page has no sentence below its title.
	return whole.filter(({title, pieces}) =>
		pieces.some(({text}) => text !== title && /[.!?…。！？]["'”’»」)]*$/.test(text)),
	);
}

async function articleOf({title, url, pieces}: Part & {readonly title: string}): Promise<IssueArticle> {
	const head = await withHeadFacts(pieces, {title});
	return {title, url, pieces: head.pieces, author: head.facts.author, published: head.facts.published};
}
