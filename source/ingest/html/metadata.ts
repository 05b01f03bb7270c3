import type {Metadata} from '../../core/model.ts';
import {isoDate} from '../dates.ts';
import {type DomDocument, type DomElement, oneLineOf, plainText} from './dom.ts';
import {addressOf, isArticle, type LdNode, ldNodes, namesOf} from './json-ld.ts';

/** What a page says of itself. */
export type PageFacts = {readonly [Key in Exclude<keyof Metadata, 'story'>]: Metadata[Key] | undefined} & {
	/** The JSON-LD of the page's own article. */
	readonly article: LdNode | undefined;
	readonly language: string | undefined;
};

/** Reads what a page says of itself: in JSON-LD, else in OpenGraph and other <meta>, else in microdata, else in what it shows. */
export async function pageFacts(document: DomDocument, html: string, address?: string): Promise<PageFacts> {
	const nodes = ldNodes(document);
	const metas = metaValues(document);
	const url = pageAddress(document, html, metas, nodes, address);
	const article = ownArticle(nodes, url, headlineShown(document) ?? first(metas, ['og:title']));
	const language = document.documentElement.getAttribute('lang') ?? undefined;
	const outlet = outletOf(document, metas, nodes, article, url);
	return {
		article,
		language,
		outlet,
		url,
		title: titleOf(document, metas, article, outlet),
		author: authorOf(document, metas, nodes, article, outlet),
		published: await publishedOf(document, metas, article, language),
	};
}

type Metas = ReadonlyMap<string, string>;

/** The first value of each `<meta>`, by its name or property in lower case. */
function metaValues(document: DomDocument): Metas {
	const values = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const key = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.trim();
		const value = plainText(meta.getAttribute('content') ?? '');
		if (key && value && !values.has(key.toLowerCase())) values.set(key.toLowerCase(), value);
	}
	return values;
}

function first(metas: Metas, names: readonly string[]): string | undefined {
	return names.map((name) => metas.get(name)).find((value) => value !== undefined);
}

function shown(document: DomDocument, selectors: readonly string[]): DomElement | undefined {
	for (const selector of selectors) {
		const found = [...document.querySelectorAll(selector)].find((element) => oneLineOf(element) !== undefined);
		if (found) return found;
	}
	return undefined;
}

/** A page that lists other stories describes them, too: the article with its address is its own, else the one with its headline. */
function ownArticle(
	nodes: readonly LdNode[],
	url: string | undefined,
	headline: string | undefined,
): LdNode | undefined {
	const articles = nodes.filter(isArticle);
	const isHere = (node: LdNode) =>
		url !== undefined &&
		[node.mainEntityOfPage, node.url, node['@id']].some((value) => isSamePage(addressOf(value), url));
	const isHeaded = (node: LdNode) => headline !== undefined && plainText(node.headline) === headline;
	return articles.find(isHere) ?? articles.find(isHeaded) ?? articles.find(({headline}) => headline !== undefined);
}

function isSamePage(address: string | undefined, url: string): boolean {
	const plain = (text: string) => text.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[#?].*$|\/$/g, '');
	return address !== undefined && plain(address) === plain(url);
}

const HEADLINES = [
	'[itemprop~="headline"]',
	'article h1',
	'main h1',
	'h1[class*="headline" i], h1[class*="title" i]',
	'h1',
];

const headlineShown = (document: DomDocument) => oneLineOf(shown(document, HEADLINES));

function titleOf(
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

const SITE_SEPARATOR = /\s[|·•–—»:-]+\s/;

function outletOf(
	document: DomDocument,
	metas: Metas,
	nodes: readonly LdNode[],
	article: LdNode | undefined,
	url: string | undefined,
): string | undefined {
	return (
		namesOf(article?.publisher ?? article?.sourceOrganization, nodes)[0] ??
		first(metas, ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher']) ??
		oneLineOf(shown(document, ['[itemprop~="publisher"] [itemprop~="name"]'])) ??
		plainText(document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.getAttribute('content')) ??
		nodes.flatMap((node) =>
			node['@type'] === 'WebSite' || node['@type'] === 'NewsMediaOrganization' ? namesOf(node, nodes) : [],
		)[0] ??
		siteInTitle(document) ??
		hostOf(url)
	);
}

/** What the page's title has more than its headline: "Ferry stays in port | The Island Post". */
function siteInTitle(document: DomDocument): string | undefined {
	const title = oneLineOf(document.querySelector('title'));
	const headline = headlineShown(document);
	if (title === undefined || headline === undefined) return undefined;
	const [site, ...more] = title
		.split(headline)
		.join('')
		.split(SITE_SEPARATOR)
		.map((part) => part.trim())
		.filter(Boolean)
		.toReversed();
	const isName = site !== undefined && more.length < 2 && title.includes(headline) && site.length < MAX_NAME_LENGTH;
	return isName ? site.replace(/^[|·•–—»:-]+\s*|\s*[|·•–—»:-]+$/g, '') || undefined : undefined;
}

// "The Sydney Morning Herald and Melbourne Age" is 43.
const MAX_NAME_LENGTH = 60;

const hostOf = (url: string | undefined) =>
	url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');

function authorOf(
	document: DomDocument,
	metas: Metas,
	nodes: readonly LdNode[],
	article: LdNode | undefined,
	outlet: string | undefined,
): string | undefined {
	const named = namesOf(article?.author ?? article?.creator, nodes);
	const stated = first(metas, [
		'author',
		'byl',
		'article:author',
		'parsely-author',
		'sailthru.author',
		'dc.creator',
		'dcterms.creator',
	]);
	const meta = stated !== undefined && !/^https?:/i.test(stated) ? [stated] : [];
	const found = [named, meta, namesShown(document)].find((names) => names.length > 0) ?? [];
	const names = [...new Set(found.map(withoutBy))].filter((name) => name !== '' && name !== outlet);
	return names.join(', ') || undefined;
}

const BYLINES = [
	'[itemprop~="author"] [itemprop~="name"]',
	'[itemprop~="author"]',
	'a[rel~="author"]',
	'[class*="author-name" i], [class*="byline-name" i], [class*="byline__name" i], [class*="author__name" i]',
	'[class*="byline" i], [class~="author" i]',
];

function namesShown(document: DomDocument): readonly string[] {
	for (const selector of BYLINES) {
		const names = [...document.querySelectorAll(selector)]
			.filter((element) => !element.closest('[class*="comment" i], [id*="comment" i], aside, footer'))
			.flatMap((element) => oneLineOf(element) ?? [])
			.filter((name) => name.length < MAX_NAME_LENGTH);
		if (names.length > 0) return selector === BYLINES.at(-1) ? names.slice(0, 1) : names;
	}
	return [];
}

const withoutBy = (name: string) =>
	name
		.replace(/^(?:by|von|par|por|di|от|автор:?|text:?|written by)\s+/i, '')
		.split(/\s+[|•·]\s+|,?\s+\d/)[0]!
		.trim();

const DATE_METAS = [
	'article:published_time',
	'og:article:published_time',
	'og:published_time',
	'article:published',
	'datepublished',
	'publishdate',
	'publish-date',
	'publish_date',
	'published_time',
	'pubdate',
	'published-date',
	'cxenseparse:recs:publishtime',
	'parsely-pub-date',
	'sailthru.date',
	'dc.date.issued',
	'dcterms.issued',
	'dc.date',
	'dcterms.date',
	'dcterms.created',
	'dc.date.created',
	'citation_publication_date',
	'article.published',
	'originalpublicationdate',
	'date',
	'displaydate',
];

const DATES_SHOWN = [
	'[itemprop~="datePublished"]',
	'time[pubdate], time[class*="publi" i], [class*="publi" i] time',
	'article time, main time',
	'time',
	'[class*="published" i], [class*="publish-date" i], [class*="pubdate" i], [class*="timestamp" i], [class*="dateline" i], [class*="datum" i], [class*="fecha" i], [class~="date" i], [class*="-date" i], [class*="date-" i], [class*="_date" i]',
	'[class*="byline" i], [class*="meta" i]',
];

async function publishedOf(
	document: DomDocument,
	metas: Metas,
	article: LdNode | undefined,
	language: string | undefined,
): Promise<string | undefined> {
	const stated = [article?.datePublished, article?.dateCreated, ...DATE_METAS.map((name) => metas.get(name))];
	for (const value of stated) {
		const date = await isoDate(value, {language});
		if (date) return date;
	}
	for (const selector of DATES_SHOWN) {
		for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_DATES_TRIED)) {
			if (element.closest('[class*="comment" i], [id*="comment" i], aside, footer')) continue;
			const date =
				(await isoDate(element.getAttribute('datetime') ?? element.getAttribute('content'), {language})) ??
				(await isoDate(oneLineOf(element)?.slice(0, MAX_DATE_LENGTH), {language}));
			if (date) return date;
		}
	}
	return undefined;
}

// The date stands at the top of the page; further down are those of other stories.
const MAX_DATES_TRIED = 3;
// Both dates of a story, with weekdays, names and reading time.
const MAX_DATE_LENGTH = 200;

function pageAddress(
	document: DomDocument,
	html: string,
	metas: Metas,
	nodes: readonly LdNode[],
	address: string | undefined,
): string | undefined {
	const saved = /<!--\s*saved from url=\(\d+\)(\S+)|Page saved with SingleFile\s+url:\s*(\S+)/.exec(
		html.slice(0, SAVED_WITHIN),
	);
	const base = [address, saved?.[1], saved?.[2], document.querySelector('base[href]')?.getAttribute('href')].find(
		isWebAddress,
	);
	const canonical = [
		document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
		metas.get('og:url'),
		...nodes
			.filter(isArticle)
			.slice(0, 1)
			.flatMap(({mainEntityOfPage, url}) => [addressOf(mainEntityOfPage), addressOf(url)]),
	];
	return canonical.flatMap((found) => absolute(found, base) ?? [])[0] ?? absolute(base, undefined);
}

// The mark a browser leaves in a page it saves.
const SAVED_WITHIN = 4000;

const isWebAddress = (text: string | null | undefined): text is string => /^https?:\/\//i.test(text ?? '');

function absolute(address: string | null | undefined, base: string | undefined): string | undefined {
	if (!address || !URL.canParse(address, base)) return undefined;
	const {href, protocol} = new URL(address, base);
	return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
