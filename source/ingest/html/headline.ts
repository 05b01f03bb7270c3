import {personNames} from '../person-names.ts';
import {namesSite, type Site} from '../site-name.ts';
import {seamsOf, withoutSite} from '../without-site.ts';
import {type DomDocument, type DomElement, oneLineOf, plainText} from './dom.ts';
import type {LdNode} from './json-ld.ts';
import {first, firstShown, type Metas} from './metas.ts';
import {isSameText} from './own-article.ts';

/** A page's headline: as its data state it, else as it shows it, else its title; without the names of the site and the author. */
export function titleOf(
	document: DomDocument,
	{
		stated,
		shown,
		site,
		author,
	}: {
		readonly stated: string | undefined;
		readonly shown: string | undefined;
		readonly site: Site;
		readonly author: string | undefined;
	},
): string | undefined {
	if (stated !== undefined && shown !== undefined && (isCut(stated, shown) || isReworded(document, stated, shown)))
		return shown;
	const title = (isForPrint(stated) ? undefined : stated) ?? shown ?? oneLineOf(document.querySelector('title'));
	if (title === undefined) return undefined;
	const isAuthor = (part: string) => author !== undefined && isSameText(personNames(part, site).join(), author);
	for (const [before, after] of seamsOf(title)) {
		if (shown !== undefined && isSameText(before, shown) && isWhole(before, title, site)) return before;
		if (isAuthor(after)) return before;
		if (isAuthor(before)) return after;
	}
	return withoutSite(title, site);
}

/** Whether the beginning of a title is all of the headline: most of it, or all but sections and the name of the site. */
function isWhole(before: string, title: string, site: Site): boolean {
	return before.length > title.length * MOST || namesSite(seamsOf(title).at(-1)![1], site);
}

// "Ferry stays in port - Local news" is shown as "Ferry stays in port", but "Live - Ferry stays in port" not told by "Live".
const MOST = 0.6;

/** The headline as a page's data state it, which may be cut or hold the name of the site. */
export function headlineStated(metas: Metas, article: LdNode | undefined): string | undefined {
	return plainText(article?.headline) ?? first(metas, ['og:title', 'twitter:title', 'headline', 'dc.title']);
}

/** Data for search engines is cut to 110 characters, or to the first part of a headline; the page shows it whole. */
function isCut(stated: string, shown: string): boolean {
	const start = stated.replace(/\s*(?:…|\.{3})$/, '');
	if (!shown.startsWith(start) || shown === start) return false;
	return (
		start !== stated ||
		(shown.length <= MAX_HEADLINE_LENGTH && /^[,;:]?\s+[\p{L}'‘’"“„«]/u.test(shown.slice(start.length)))
	);
}

// With a deck in the same element it is longer.
const MAX_HEADLINE_LENGTH = 160;

/**
 * Whether a page shows another headline than its data state, which are for search engines and networks: one that is marked as
 * such, or tells of the same. What is the same but for a section or the name of the site is told apart from that elsewhere.
 */
function isReworded(document: DomDocument, stated: string, shown: string): boolean {
	const [one, other] = [stated, shown].map((text) => text.toLowerCase());
	if (one!.includes(other!) || other!.includes(one!) || shown.length < MIN_HEADLINE_LENGTH) return false;
	const marked = [...document.querySelectorAll(MARKED)].some((element) => oneLineOf(element) === shown);
	const words = new Set(one!.match(LONG_WORDS));
	return marked || (other!.match(LONG_WORDS) ?? []).some((word) => words.has(word));
}

const MARKED = 'h1[itemprop~="headline"], article h1[class*="headline" i]';
// Of sections and offers, which may stand in a largest heading, too; two characters are a word in Chinese.
const MIN_HEADLINE_LENGTH = 16;
const LONG_WORDS = /\p{L}{5,}|[\p{Script=Han}]{2}/gu;

const HEADLINES = [
	'[itemprop~="headline"]',
	'article h1',
	'main h1',
	'h1[class*="headline" i], h1[class*="title" i]:not([class*="site" i])',
	'h1:not([class*="logo" i]):not([class*="site" i])',
	// Microformats, on pages whose largest heading is the name of the blog.
	'.entry-title, .p-name',
];

// On pages without headings. One of several is a story of a list.
const NAMED = ['headline', 'article-title', 'story-title', 'article-headline', 'story-headline'].map(
	(name) => `[class~="${name}" i]`,
);

/** The headline as it stands on the page; where nothing marks it, the words of the page's title that an element repeats. */
export function headlineShown(document: DomDocument, url: string | undefined): string | undefined {
	const passedOver = new Set<string>();
	for (const selector of HEADLINES)
		for (const element of document.querySelectorAll(selector)) {
			// Some mark all of the header, with section and deck.
			const text = headlineIn(element.querySelector('h1') ?? element);
			if (text === undefined) continue;
			if (!leadsHome(element, url)) return text;
			passedOver.add(text);
		}
	if (isForPrint(oneLineOf(document.querySelector('title')))) return oneLineOf(firstShown(document, ['h2', 'h3']));
	const repeated = titleParts(document).find((part) => !passedOver.has(part) && isShown(document, part, url));
	return repeated ?? NAMED.flatMap((selector) => onlyOne([...document.querySelectorAll(selector)]))[0];
}

/** The text of a heading. Some hold a long and a short form of it, one of which is hidden in a narrow window: the longer one. */
function headlineIn(heading: DomElement): string | undefined {
	const [one = '', other = ''] = [...heading.querySelectorAll('span')]
		.flatMap((part) => oneLineOf(part) ?? [])
		.toSorted((left, right) => right.length - left.length);
	const whole = oneLineOf(heading);
	return other !== '' && one.startsWith(other) && whole?.length === one.length + other.length ? one : whole;
}

/** The text of an element that is the only one of its kind. */
const onlyOne = (elements: readonly DomElement[]) => (elements.length === 1 ? (oneLineOf(elements[0]) ?? []) : []);

/** Whether a title only says that the page is meant for a printer. */
export const isForPrint = (title: string | undefined) =>
	/^(?:print(?:er)?[- ](?:friendly|version|view|page)|print this|druck(?:version|ansicht)|version (?:imprimable|à imprimer)|versión (?:imprimible|para imprimir)|версия для печати)/i.test(
		title ?? '',
	);

/** Whether a heading is the name of the site: it leads to the front page, or to that of the blog on which the page is. */
export function leadsHome(element: DomElement, url: string | undefined): boolean {
	const href =
		element.querySelector('a[href]')?.getAttribute('href') ?? element.closest('a[href]')?.getAttribute('href');
	if (!href) return false;
	if (/^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i.test(href)) return true;
	const plain = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$|\/$/g, '');
	return url !== undefined && plain(url).startsWith(`${plain(href)}/`);
}

/** A page's title, then what is left of it without the site's name before or behind it, longest first. */
function titleParts(document: DomDocument): readonly string[] {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	return [title, ...seamsOf(title).flat()].filter(Boolean).toSorted((left, right) => right.length - left.length);
}

function isShown(document: DomDocument, text: string, url: string | undefined): boolean {
	return [...document.querySelectorAll(LEAVES)].some(
		(element) => oneLineOf(element) === text && !leadsHome(element, url),
	);
}

// Where pages without headings put a headline.
const LEAVES = 'div, p, span, td, th, font, b, strong, a, h2, h3';
