import {seamsOf} from '../without-site.ts';
import {type DomDocument, oneLineOf, plainText} from './dom.ts';
import {isForPrint, leadsHome} from './headline.ts';
import {type LdNode, namesOf, typesOf} from './json-ld.ts';
import {first, firstShown, type Metas} from './metas.ts';
import {isSameText} from './own-article.ts';

/** Who publishes a page: as its data state it, else what its title has behind the headline, else the name of its host. */
export function outletOf(
	document: DomDocument,
	{
		metas,
		nodes,
		article,
		url,
		shown,
		stated,
	}: {
		readonly metas: Metas;
		readonly nodes: readonly LdNode[];
		readonly article: LdNode | undefined;
		readonly url: string | undefined;
		/** The headline as the page shows it, and as its data state it. */
		readonly shown: string | undefined;
		readonly stated: string | undefined;
	},
): string | undefined {
	const names = [
		...namesOf(article?.publisher ?? article?.sourceOrganization, nodes).slice(0, 1),
		...SITE_METAS.flatMap((name) => metas.get(name)?.[0] ?? []),
		oneLineOf(firstShown(document, ['[itemprop~="publisher"] [itemprop~="name"]', '.source-org .fn, .source-org.fn'])),
		plainText(document.querySelector('[itemprop~="publisher"] [itemprop~="name"]')?.getAttribute('content')),
		...nodes.filter(isSite).flatMap((node) => namesOf(node, nodes)),
	].filter((name) => name !== undefined && isName(name, stated));
	// Many a publisher states the company that owns the paper; the site itself says what the paper is called.
	const name = names.find((one) => !COMPANY.test(one!)) ?? names[0];
	return (
		(name && readable(name)) ??
		siteInTitle(document, [shown, stated]) ??
		siteBehind(document, stated) ??
		siteAbove(document, url) ??
		siteInPicture(document) ??
		first(metas, ['source']) ??
		hostOf(url)
	);
}

const SITE_METAS = [
	'og:site_name',
	'application-name',
	'apple-mobile-web-app-title',
	'dc.publisher',
	'dcterms.publisher',
	'citation_publisher',
	'publisher',
];

const isSite = (node: LdNode) =>
	typesOf(node).some((type) => /^(?:https?:\/\/schema\.org\/)?(?:WebSite|NewsMediaOrganization)$/.test(type));

// A program that builds sites may put anything into a field: the headline, an address.
const isName = (name: string, headline: string | undefined) =>
	!/^https?:\/\/|^(?:my (?:site|blog|website)|website|home|blog|untitled)$/i.test(name) &&
	(headline === undefined || !isSameText(name, headline));

const COMPANY =
	/(?:^|[\s,])(?:inc|llc|ltd|limited|corp|corporation|company|plc|gmbh|kg|ag|s\.?a\.?|s\.?l\.?|s\.?p\.?a\.?|b\.?v\.?|pty|media group|newspapers|holdings?|verlag|株式会社|有限公司)\.?$|^株式会社/i;

/** A name without the words about the site that some put behind it, and without the "www." of a host. */
function readable(name: string): string {
	const [before, after] = seamsOf(name)[0] ?? [];
	const short = before !== undefined && after!.split(' ').length >= MIN_TAGLINE_WORDS ? before : name;
	return short.replace(/^www\./, '');
}

// "The Island Post: News, weather and tides"; "BBC News - Africa" has one.
const MIN_TAGLINE_WORDS = 3;

/** What the page's title has beside its headline, the last part of it: "Ferry stays in port | News | The Island Post". */
function siteInTitle(document: DomDocument, headlines: readonly (string | undefined)[]): string | undefined {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	const seams = seamsOf(title);
	const isHeadline = (part: string) =>
		isForPrint(part) || headlines.some((headline) => headline !== undefined && isSameText(part, headline));
	const behind = seams.findLast(([before]) => isHeadline(before))?.[1];
	if (behind) return nameIn(seamsOf(behind).at(-1)?.[1] ?? behind);
	const before = seams.find(([, after]) => isHeadline(after))?.[0];
	return before ? nameIn(seamsOf(before)[0]?.[0] ?? before) : undefined;
}

/** What the data have behind the headline and the page's title is alone: its headline is "Ferry stays in port | The Island Post". */
function siteBehind(document: DomDocument, stated: string | undefined): string | undefined {
	const title = oneLineOf(document.querySelector('title'));
	const behind = seamsOf(stated ?? '').at(-1)?.[1];
	return title !== undefined && behind !== undefined && isSameText(title, behind) ? nameIn(title) : undefined;
}

/** The words at the top of a page that lead to the front page of its site, and stand alone. */
function siteAbove(document: DomDocument, url: string | undefined): string | undefined {
	const names = [...document.querySelectorAll(MASTHEADS)].filter(
		(link) => leadsHome(link, url) && oneLineOf(link) === oneLineOf(link.parentElement),
	);
	return names.flatMap((link) => nameIn(oneLineOf(link) ?? '') || [])[0];
}

/** The part of a page's title that a picture is called, too, which leads somewhere: the masthead. */
function siteInPicture(document: DomDocument): string | undefined {
	const title = oneLineOf(document.querySelector('title')) ?? '';
	const parts = [title, ...seamsOf(title).flat()];
	const pictures = [...document.querySelectorAll('a[href] img[alt]')].map((image) => image.getAttribute('alt') ?? '');
	return parts.find((part) => part !== '' && pictures.some((name) => isSameText(name, part)));
}

const MASTHEADS = ['h1', ...['site-title', 'sitename', 'site-name', 'masthead'].map((name) => `[class*="${name}" i]`)]
	.map((place) => `${place} a[href]`)
	.join(', ');

const nameIn = (text: string) => (text.length < MAX_NAME_LENGTH ? text : undefined);

// "The Sydney Morning Herald and Melbourne Age" is 43.
const MAX_NAME_LENGTH = 60;

const hostOf = (url: string | undefined) =>
	url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
