import {type DomDocument, oneLineOf, plainText} from './dom.ts';
import type {LdNode} from './json-ld.ts';
import {first, type Metas, shown} from './metas.ts';

/** A page's headline: as its data state it, else as it shows it, else its title without the name of the site. */
export function titleOf(
	document: DomDocument,
	metas: Metas,
	article: LdNode | undefined,
	outlet: string | undefined,
): string | undefined {
	const headline = plainText(article?.headline) ?? first(metas, ['og:title', 'twitter:title', 'headline']);
	const visible = headlineShown(document);
	// Data for search engines is cut to 110 characters; the page shows the headline whole.
	const start = headline?.replace(/\s*(?:…|\.{3})$/, '');
	if (start !== undefined && start !== headline && visible?.startsWith(start)) return visible;
	const title = headline ?? visible ?? oneLineOf(document.querySelector('title'));
	return title === undefined ? undefined : withoutSite(title, outlet);
}

/** "Ferry stays in port | The Island Post" without the name of the site. */
function withoutSite(title: string, outlet: string | undefined): string {
	const parts = title.split(SITE_SEPARATOR);
	if (parts.length < 2 || outlet === undefined) return title;
	const isSite = (part = '') => part.trim().toLowerCase() === outlet.toLowerCase();
	if (isSite(parts.at(-1))) return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|·•–—»:-]+\s*$/, '');
	return isSite(parts[0]) ? title.slice(parts[0]!.length).replace(/^\s+[|·•–—»:-]+\s*/, '') : title;
}

/** What stands between a headline and the name of the site. */
export const SITE_SEPARATOR = /\s[|·•–—»:-]+\s/g;

const HEADLINES = [
	'[itemprop~="headline"]',
	'article h1',
	'main h1',
	'h1[class*="headline" i], h1[class*="title" i]',
	'h1',
];

/** The headline as it stands on the page; where nothing marks it, the words of the page's title that an element repeats. */
export function headlineShown(document: DomDocument): string | undefined {
	return oneLineOf(shown(document, HEADLINES)) ?? titleParts(document).find((part) => isShown(document, part));
}

/** A page's title without the site's name before or behind it, longest first: "Ferry stays in port | News | The Post" gives three. */
function titleParts(document: DomDocument): readonly string[] {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	const seams = [...title.matchAll(SITE_SEPARATOR)];
	const parts = seams.flatMap(({0: seam, index}) => [title.slice(0, index), title.slice(index + seam.length)]);
	return [title, ...parts].filter(Boolean).toSorted((left, right) => right.length - left.length);
}

function isShown(document: DomDocument, text: string): boolean {
	return [...document.querySelectorAll(LEAVES)].some((element) => oneLineOf(element) === text);
}

// Where pages without headings put a headline.
const LEAVES = 'div, p, span, td, th, font, b, strong, a, h2, h3';
