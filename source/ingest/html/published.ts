import {isoDate} from '../dates.ts';
import {addressDate} from './address-date.ts';
import {type DomDocument, type DomElement, oneLineOf} from './dom.ts';
import {ELSEWHERE} from './elsewhere.ts';
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
	'search.date',
	'pdate',
	'date',
	'displaydate',
];

const DATES_SHOWN = [
	'[itemprop~="datePublished"]',
	'time[pubdate], time[class*="publi" i], [class*="publi" i] time',
	'article time, main time',
	'time',
	'[class*="published" i], [class*="publish-date" i], [class*="pubdate" i]',
	'[class*="timestamp" i], [class*="dateline" i], [class*="datum" i], [class*="fecha" i], [class~="date" i], [class*="-date" i], [class*="date-" i], [class*="_date" i]',
	'[class*="byline" i], [class*="meta" i]',
];

/** What says when a page came out. */
export type Dated = {
	readonly document: DomDocument;
	readonly metas: Metas;
	readonly article: LdNode | undefined;
	/** Short lines of the page, those beside the headline first. */
	readonly lines: readonly string[];
	readonly language: string | undefined;
	readonly url: string | undefined;
};

/**
 * When a page's article came out: as its data state it, else as a date that is marked or stands beside its headline does,
 * else as its address has it. Of the dates a page shows, one near that of its address is taken before any other.
 */
export async function publishedOf(page: Dated): Promise<string | undefined> {
	const {metas, article, language, url} = page;
	const stated = [
		article?.datePublished,
		article?.dateCreated,
		...DATE_METAS.flatMap((name) => metas.get(name)?.[0] ?? []),
	];
	for (const value of stated.flat()) {
		const date = await isoDate(value, {language});
		if (date && date >= FIRST_STATED) return date;
	}
	const inAddress = addressDate(url);
	for await (const date of datesShown(page))
		if (inAddress === undefined ? date >= FIRST_PAGE : isNear(date, inAddress)) return date;
	return inAddress;
}

// Where a program has no date, it states the first second of its clock; older texts come from archives.
const FIRST_STATED = '1970-01-03';
const FIRST_PAGE = '1991-08-06';

// An article that came out at night has the next day's address in another zone.
const isNear = (date: string, day: string) => Math.abs(Date.parse(date.slice(0, 10)) - Date.parse(day)) <= TWO_DAYS_MS;
const TWO_DAYS_MS = 2 * 86_400_000;

/** Dates that a page shows, the likeliest first: those that it was changed on last. */
async function* datesShown({document, lines, language}: Dated): AsyncGenerator<string> {
	const changed: string[] = [];
	for (const selector of DATES_SHOWN) {
		const elements = [...document.querySelectorAll(selector)].filter((element) => !element.closest(ELSEWHERE));
		for (const element of elements.slice(0, MAX_DATES_TRIED)) {
			const date = await dateOf(element, language);
			if (date && isOfChange(element)) changed.push(date);
			else if (date) yield date;
		}
	}
	for (const line of lines) {
		const date = await isoDate(line, {language});
		if (date && !isPublished(line) && CHANGED.test(line)) changed.push(date);
		else if (date) yield date;
	}
	yield* changed;
}

/** Whether an element tells when a page was changed: by its name, or by the words before it. */
function isOfChange(element: DomElement): boolean {
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
	if (/updat|modif/i.test(name)) return !/publi/i.test(name);
	const text = oneLineOf(element) ?? '';
	const around = oneLineOf(element.parentElement) ?? '';
	const before = around.slice(0, Math.max(0, around.indexOf(text)));
	return (CHANGED.test(text) && !isPublished(text)) || CHANGED_BEFORE.test(before);
}

const CHANGED =
	/(?<!\p{L})(?:updated?|modified|edited|aktualisiert|geändert|modifié|mis à jour|actualizado|modificad[ao]|aggiornat[ao]|atualizado|обновлено|изменено|оновлено|更新)(?!\p{L})/iu;
const CHANGED_BEFORE = new RegExp(`${CHANGED.source}(?:\\s+(?:on|at|am|le|el))?[:\\s]*$`, 'iu');

/** Whether a line says of a date in it that something was published then. */
const isPublished = (line: string) =>
	/(?<!\p{L})(?:published|posted|publié|veröffentlicht|erschienen|publicado|pubblicat[ao]|опубликовано|опубліковано|发布|發布|公開)(?!\p{L})/iu.test(
		line,
	);

async function dateOf(element: DomElement, language: string | undefined): Promise<string | undefined> {
	const marked = ['datetime', 'content', 'title'].flatMap((name) => element.getAttribute(name) ?? []);
	for (const value of [...marked, oneLineOf(element)?.slice(0, MAX_DATE_LENGTH)]) {
		const date = await isoDate(value, {language});
		if (date) return date;
	}
	return undefined;
}

// The date stands at the top of the page; further down are those of other stories.
const MAX_DATES_TRIED = 3;
// Both dates of a story, with weekdays, names and reading time.
const MAX_DATE_LENGTH = 200;
