import {parseFeed} from 'feedsmith';

/** An entry as feeds of all kinds have it. */
export type Entry = {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly authors: readonly (string | undefined)[];
	readonly url: string | undefined;
	/** What its address may be told from: the innermost last. */
	readonly bases: readonly (string | undefined)[];
	readonly published: string | undefined;
	readonly language: string | undefined;
	/** Where its text may be, the fullest first. */
	readonly texts: readonly (string | undefined)[];
};

/** The entries of an RSS, Atom or JSON feed in a text, in its order. Throws where it is none. */
export function listEntries(text: string): readonly Entry[] {
	const parsed = parseFeed(text.replaceAll(YANDEX_TEXT, '<$1content:encoded'));
	if (parsed.format === 'json') return ofJson(parsed.feed);
	if (parsed.format === 'atom') return ofAtom(parsed.feed);
	if (parsed.format === 'rdf') return ofRdf(parsed.feed);
	return ofRss(parsed.feed);
}

// Where feeds for Yandex keep what others do in `content:encoded`; the parser does not know it.
const YANDEX_TEXT = /<(\/?)yandex:full-text(?=[\s>])/g;

type Feed<Format> = Extract<ReturnType<typeof parseFeed<string>>, {readonly format: Format}>['feed'];

function ofJson(feed: Feed<'json'>): readonly Entry[] {
	return (feed.items ?? []).map((item) => ({
		title: item.title,
		outlet: feed.title,
		authors: (item.authors ?? feed.authors ?? []).map(({name}) => name),
		url: item.url ?? item.external_url ?? absolute(item.id),
		bases: [feed.home_page_url],
		published: item.date_published ?? item.date_modified,
		language: item.language ?? feed.language,
		texts: [item.content_html, item.content_text, item.summary],
	}));
}

function ofAtom(feed: Feed<'atom'>): readonly Entry[] {
	const home = feed.links?.find(({rel}) => rel === undefined || rel === 'alternate')?.href;
	return (feed.entries ?? []).map((entry) => ({
		title: entry.title?.value,
		outlet: entry.source?.title?.value ?? feed.title?.value,
		authors: (entry.authors ?? feed.authors ?? []).map(({name}) => name),
		url: (entry.links?.find(({rel}) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
		bases: [home, feed.xml?.base, entry.xml?.base],
		published: entry.published ?? entry.updated,
		language: entry.xml?.lang ?? feed.xml?.lang,
		texts: [entry.content?.value, entry.summary?.value, ...mediaTexts(entry.media)],
	}));
}

function ofRdf(feed: Feed<'rdf'>): readonly Entry[] {
	return (feed.items ?? []).map((item) => ({
		title: item.title,
		outlet: feed.title,
		authors: item.dc?.creators ?? [],
		url: item.link,
		bases: [feed.link],
		published: item.dc?.dates?.[0],
		language: feed.dc?.languages?.[0],
		texts: [item.content?.encoded, item.description],
	}));
}

function ofRss(feed: Feed<'rss'>): readonly Entry[] {
	return (feed.items ?? []).map((item) => ({
		title: item.title,
		outlet: item.source?.title ?? feed.title,
		authors: item.dc?.creators ?? item.authors?.map(({name, email}) => name ?? email) ?? [item.itunes?.author],
		url: item.link ?? (item.guid?.isPermaLink === false ? undefined : absolute(item.guid?.value)),
		bases: [feed.link],
		published: item.pubDate ?? item.dc?.dates?.[0],
		language: feed.language,
		texts: [item.content?.encoded, item.description, item.itunes?.summary, ...mediaTexts(item.media)],
	}));
}

/** What names an entry may be its address, or any other text. */
const absolute = (id: string | undefined) => (id !== undefined && /^https?:/i.test(id) ? id : undefined);

type Media = {readonly description?: {readonly value?: string}};

/** What an entry that is a picture or a video says of it. */
function mediaTexts(
	media:
		| (Media & {
				readonly contents?: readonly Media[];
				readonly groups?: readonly (Media & {readonly contents?: readonly Media[]})[];
		  })
		| undefined,
): readonly (string | undefined)[] {
	const groups = media?.groups ?? [];
	return [media, ...groups, ...(media?.contents ?? []), ...groups.flatMap(({contents}) => contents ?? [])].map(
		(one) => one?.description?.value,
	);
}
