import {isoDate} from './dates.ts';
import type {Document} from './document.ts';
import {personNames} from './person-names.ts';
import {withoutSite} from './without-site.ts';

/** Values by their names, as in a JSON object or a text's front matter. */
export type Values = Readonly<Record<string, unknown>>;

// What archives, crawlers and site builders call them; the first that is there counts.
const NAMES = {
	outlet: [
		'outlet',
		'source',
		'source_name',
		'media_name',
		'outlet_name',
		'publication_name',
		'publisher',
		'publication',
		'newspaper',
		'site_name',
		'site',
		'media',
		'journal',
		'website',
		'source_domain',
		'domain',
	],
	title: ['title', 'headline', 'heading', 'name', 'webtitle', 'web_title', 'article_title'],
	author: ['author', 'authors', 'byline', 'creator', 'by'],
	url: [
		'url',
		'link',
		'canonical_url',
		'canonicalurl',
		'canonical',
		'source_url',
		'web_url',
		'weburl',
		'permalink',
		'permalink_url',
		'mainentityofpage',
		'address',
		'href',
	],
	published: [
		'published',
		'date',
		'date_published',
		'datepublished',
		'published_at',
		'publishedat',
		'publish_date',
		'publishdate',
		'published_date',
		'publication_date',
		'pub_date',
		'pubdate',
		'date_publish',
		'published_time',
		'webpublicationdate',
		'datetime',
		'timestamp',
		'created_at',
		'created',
		'seendate',
	],
	story: ['story', 'event', 'event_id', 'cluster', 'cluster_id', 'topic'],
} as const;

/** What some values say of a text, under its common names in any case. Values that cannot be what their name says are left out. */
export async function factsOf(values: Values): Promise<Omit<Document, 'text'>> {
	const byName = lowerCaseNames(values);
	const find = (key: keyof typeof NAMES) => NAMES[key].flatMap((name) => textOf(byName.get(name)) ?? [])[0];
	const outlet = find('outlet');
	const byline = find('author');
	const names = byline === undefined ? [] : personNames(byline, {outlet});
	return {
		outlet,
		title: await titleOf(find('title'), outlet),
		// A number leads to a name that is kept elsewhere.
		author: names.join(', ') || (byline && /\p{L}/u.test(byline) ? byline : undefined),
		url: webAddress(find('url')),
		published: await firstDate(NAMES.published.map((name) => byName.get(name))),
		story: find('story'),
	};
}

/** A title as it is read: some interfaces give it as HTML, and some put the outlet behind it. */
async function titleOf(title: string | undefined, outlet: string | undefined): Promise<string | undefined> {
	if (title === undefined) return undefined;
	const plain = /[<&]/.test(title) ? (await import('./html/dom.ts')).plainText(title) : title;
	return plain === undefined ? undefined : withoutSite(plain, {outlet});
}

async function firstDate(values: readonly unknown[]): Promise<string | undefined> {
	for (const value of values) {
		const date = await isoDate(value);
		if (date !== undefined) return date;
	}
	return undefined;
}

/** The same values under lower-case names, with `_` for the other ways to join words. */
export function lowerCaseNames(values: Values): ReadonlyMap<string, unknown> {
	return new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase().replaceAll(/[-. ]/g, '_'), value]));
}

/** A value on one line: of several, each; of an object, its name. */
function textOf(value: unknown): string | undefined {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return value.replaceAll(/\s+/g, ' ').trim() || undefined;
	if (Array.isArray(value))
		return (
			value
				.slice(0, MAX_NAMES)
				.flatMap((one) => textOf(one) ?? [])
				.join(', ') || undefined
		);
	if (typeof value !== 'object' || value === null) return undefined;
	const {name, title, rendered, main, original, url, '@id': id} = value as Values;
	return [name, title, rendered, main, original, url, id].find(
		(text) => typeof text === 'string' && text.trim() !== '',
	) as string | undefined;
}

// A long list of authors; more is no byline.
const MAX_NAMES = 20;

/** An address if it is one of the web; `undefined` for all else. */
export function webAddress(address: string | undefined): string | undefined {
	if (address === undefined || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
	return address;
}
