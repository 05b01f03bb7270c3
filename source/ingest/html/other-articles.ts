import {letters} from '../letters.ts';
import {type DomDocument, type DomElement, oneLineOf} from './dom.ts';

/**
 * Takes out of a page the articles that stand below its own, as on sites that go on with the next one when a reader comes to
 * the end: each element that is marked as an article and headed like one, if another has some text and a heading that the
 * page's title repeats.
 */
export function clearOthers(document: DomDocument): void {
	const articles = [...document.querySelectorAll(ARTICLES)].filter(
		({parentElement}) => parentElement?.closest(ARTICLES) === null,
	);
	if (articles.length < 2) return;
	const title = letters(oneLineOf(document.querySelector('title')) ?? '');
	const isOwn = (article: DomElement) =>
		headings(article, 'h1, h2, h3').some((text) => text.length >= MIN_HEADLINE_LENGTH && title.includes(letters(text)));
	if (!articles.some((article) => isOwn(article) && article.querySelector('p'))) return;
	for (const article of articles)
		if (!isOwn(article) && headings(article, 'h1, h2 a[href], h3 a[href]').length > 0) article.remove();
}

const ARTICLES = 'article, [itemtype*="Article"], .hentry, .h-entry';

// Shorter ones are sections, which a title may name, too; in Chinese, six characters make a headline.
const MIN_HEADLINE_LENGTH = 6;

const headings = (element: DomElement, selector: string) =>
	[...element.querySelectorAll(selector)].flatMap((heading) => oneLineOf(heading) ?? []);
