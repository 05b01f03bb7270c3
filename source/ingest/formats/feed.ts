import {parseFeed} from 'feedsmith';
import {isoDate} from '../dates.ts';
import type {Document, Input, ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {decodePage} from '../html/decode-page.ts';
import {plainText} from '../html/dom.ts';
import {isHtml, piecesOfHtml} from '../html/fragment.ts';
import {type Piece, textOfPieces, withTitle} from '../pieces.ts';

/** The entries of an RSS, Atom or JSON feed, each with the text the feed gives it: whole, or only a summary. */
export const readFeed: ReadDocuments = async function* (input) {
	yield* entriesOf(await decodePage(input.bytes, input.name, input.charset), input);
};

/** The entries of a feed in a text. Those without any text are counted in a note, unless their page is to be fetched for it. */
export async function* entriesOf(text: string, {name, address, isFollowed}: Input) {
	let empty = 0;
	for (const entry of listEntries(text)) {
		const pieces = piecesOfEntry(entry.texts);
		const url = linkIn(entry.url, address);
		if (pieces.length === 0 && !(isFollowed && url)) {
			empty++;
			continue;
		}
		const title = plainText(entry.title);
		yield {
			title,
			outlet: plainText(entry.outlet),
			author: entry.authors.flatMap((author) => plainText(author) ?? []).join(', ') || undefined,
			url,
			published: await isoDate(entry.published),
			...(pieces.length === 0 ? {text: ''} : textOfPieces(withTitle(title, pieces))),
			isEntry: true,
		} satisfies Document;
	}
	if (empty > 0) yield {note: `${name}: ${empty} ${empty === 1 ? 'entry has' : 'entries have'} no text`};
}

/** An address in a feed, which may be told from where the feed is. */
function linkIn(url: string | undefined, base: string | undefined): string | undefined {
	if (!url || !URL.canParse(url, base)) return undefined;
	return webAddress(new URL(url, base).href);
}

/** An entry as feeds of all kinds have it. */
type Entry = {
	readonly title: string | undefined;
	readonly outlet: string | undefined;
	readonly authors: readonly (string | undefined)[];
	readonly url: string | undefined;
	readonly published: string | undefined;
	/** Where its text may be, the fullest first. */
	readonly texts: readonly (string | undefined)[];
};

function listEntries(text: string): readonly Entry[] {
	const {format, feed} = parseFeed(text);
	if (format === 'json')
		return (feed.items ?? []).map((item) => ({
			title: item.title,
			outlet: feed.title,
			authors: (item.authors ?? feed.authors ?? []).map(({name}) => name),
			url: item.url ?? item.external_url,
			published: item.date_published ?? item.date_modified,
			texts: [item.content_html, item.content_text, item.summary],
		}));
	if (format === 'atom')
		return (feed.entries ?? []).map((entry) => ({
			title: entry.title?.value,
			outlet: entry.source?.title?.value ?? feed.title?.value,
			authors: (entry.authors ?? feed.authors ?? []).map(({name}) => name),
			url: (entry.links?.find(({rel}) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
			published: entry.published ?? entry.updated,
			texts: [entry.content?.value, entry.summary?.value],
		}));
	if (format === 'rdf')
		return (feed.items ?? []).map((item) => ({
			title: item.title,
			outlet: feed.title,
			authors: item.dc?.creators ?? [],
			url: item.link,
			published: item.dc?.dates?.[0],
			texts: [item.content?.encoded, item.description],
		}));
	return (feed.items ?? []).map((item) => ({
		title: item.title,
		outlet: item.source?.title ?? feed.title,
		authors: item.dc?.creators ?? (item.authors ?? []).map(({name, email}) => name ?? email),
		url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
		published: item.pubDate ?? item.dc?.dates?.[0],
		texts: [item.content?.encoded, item.description],
	}));
}

function piecesOfEntry(texts: readonly (string | undefined)[]): readonly Piece[] {
	for (const text of texts) {
		const pieces = text === undefined ? [] : isHtml(text) ? piecesOfHtml(text) : paragraphsOf(text);
		if (pieces.length > 0) return pieces;
	}
	return [];
}

/** Plain text in an entry: its lines are its paragraphs, and it may hold entities all the same. */
function paragraphsOf(text: string): readonly Piece[] {
	return text
		.split(/\n+/)
		.flatMap((line) => plainText(line) ?? [])
		.map((line) => ({text: line}));
}
