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
	const headline = headlineStated(metas, article);
	const visible = headlineShown(document);
	// Data for search engines is cut to 110 characters; the page shows the headline whole.
	const start = headline?.replace(/\s*(?:…|\.{3})$/, '');
	if (start !== undefined && start !== headline && visible?.startsWith(start)) return visible;
	const title = headline ?? visible ?? oneLineOf(document.querySelector('title'));
	return title === undefined ? undefined : withoutSite(title, outlet);
}

/** The headline as a page's data state it, which may be cut or hold the name of the site. */
export function headlineStated(metas: Metas, article: LdNode | undefined): string | undefined {
	return plainText(article?.headline) ?? first(metas, ['og:title', 'twitter:title', 'headline']);
}

/** "Ferry stays in port | The Island Post" without the name of the site. */
function withoutSite(title: string, outlet: string | undefined): string {
	const isSite = (part: string) => part.toLowerCase() === outlet?.toLowerCase();
	for (const [before, after] of seamsOf(title)) {
		if (isSite(after)) return before;
		if (isSite(before)) return after;
	}
	return title;
}

/** What stands before and behind each place where a title may be cut, first to last. */
export function seamsOf(title: string): readonly (readonly [before: string, after: string])[] {
	return [...title.matchAll(SEPARATOR)].map(({0: seam, index}) => [
		title.slice(0, index).trim(),
		title.slice(index + seam.length).trim(),
	]);
}

// What stands between a headline and the name of the site.
const SEPARATOR = /\s*[|｜_»]+\s*|\s[·•–—:-]+\s|:\s/g;

const HEADLINES = [
	'[itemprop~="headline"]',
	'article h1',
	'main h1',
	'h1[class*="headline" i], h1[class*="title" i]:not([class*="site" i])',
	// On some sites the largest heading is their own name, which leads to the front page.
	'h1:not([class*="logo" i]):not([class*="site" i]):not(:has(a[href="/"]))',
];

/** The headline as it stands on the page; where nothing marks it, the words of the page's title that an element repeats. */
export function headlineShown(document: DomDocument): string | undefined {
	return oneLineOf(shown(document, HEADLINES)) ?? titleParts(document).find((part) => isShown(document, part));
}

/** A page's title, then what is left of it without the site's name before or behind it, longest first. */
function titleParts(document: DomDocument): readonly string[] {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	return [title, ...seamsOf(title).flat()].filter(Boolean).toSorted((left, right) => right.length - left.length);
}

function isShown(document: DomDocument, text: string): boolean {
	return [...document.querySelectorAll(LEAVES)].some((element) => oneLineOf(element) === text);
}

// Where pages without headings put a headline.
const LEAVES = 'div, p, span, td, th, font, b, strong, a, h2, h3';
