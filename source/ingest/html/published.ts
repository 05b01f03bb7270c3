import {isoDate} from '../dates.ts';
import {type DomDocument, oneLineOf} from './dom.ts';
import type {LdNode} from './json-ld.ts';
import type {Metas} from './metas.ts';

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

/** When a page's article came out: as its data state it, else as a date that is marked or stands beside its headline does. */
export async function publishedOf({
	document,
	metas,
	article,
	beside,
	language,
}: {
	readonly document: DomDocument;
	readonly metas: Metas;
	readonly article: LdNode | undefined;
	/** Lines beside the headline. */
	readonly beside: readonly string[];
	readonly language: string | undefined;
}): Promise<string | undefined> {
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
	for (const line of beside) {
		const date = /\d{4}/.test(line) ? await isoDate(line, {language}) : undefined;
		if (date) return date;
	}
	return undefined;
}

// The date stands at the top of the page; further down are those of other stories.
const MAX_DATES_TRIED = 3;
// Both dates of a story, with weekdays, names and reading time.
const MAX_DATE_LENGTH = 200;
