import {UserError} from '../core/user-error.ts';
import type {Fetched} from '../fetch/fetcher.ts';
import type {Document, Note, Reading} from './document.ts';
import type {Found} from './folder.ts';
import {documentsAt, maxBytesOf, siteOf} from './read-address.ts';
import type {Web} from './web.ts';
import {workAhead} from './work-ahead.ts';

// As many hosts at once; the pages of one host come one after the other.
const MAX_AHEAD = 8;

/**
 * The same sources, in order, those that are entries of a feed with the text of their page. An entry whose page gives none,
 * or less, keeps what the feed has; so do those beyond as many as are read of one feed, of which a note at the end tells.
 */
export async function* followEntries(found: AsyncIterable<Found>, web: Web, reading: Reading): AsyncGenerator<Found> {
	const entriesOf = new Map<string, number>();
	let pages = 0;
	const begin = async (one: Found): Promise<Page> => {
		if ('note' in one || !one.parts.isEntry || one.parts.url === undefined) return undefined;
		const {file, url} = one.parts;
		const place = (entriesOf.get(file) ?? 0) + 1;
		entriesOf.set(file, place);
		if (place > web.mostPages) return 'left out';
		web.tell(`fetching page ${++pages}: ${url}`);
		return fetchPage(url, web);
	};
	try {
		for await (const [one, page] of workAhead(found, MAX_AHEAD, begin)) {
			if ('note' in one || page === undefined) yield one;
			else if (page !== 'left out') yield* withPage(one.parts, page, reading);
			else if (one.parts.text !== '') yield one;
		}
	} finally {
		web.tell('');
	}
	for (const [file, entries] of entriesOf)
		if (entries > web.mostPages)
			yield {
				note: `${file}: only the pages of the first ${web.mostPages} of its ${entries} entries were read; --max-pages reads more`,
			};
}

/** What became of an entry's page: why there is none, `undefined` for what is no entry. */
type Page = Fetched | UserError | 'left out' | undefined;

async function fetchPage(address: string, web: Web): Promise<Fetched | UserError> {
	try {
		// Never `undefined`, since it is not asked whether there is a newer one.
		return (await web.fetch(address, {maxBytesOf}))!;
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}

type Parts = Exclude<Found, Note>['parts'];

async function* withPage(entry: Parts, page: Fetched | UserError, reading: Reading): AsyncGenerator<Found> {
	const found = page instanceof UserError ? {note: page.message} : await firstOf(page, reading);
	if (!('note' in found)) yield {parts: joined(entry, found)};
	else if (entry.text === '') yield found;
	else yield* [{parts: entry}, {note: `${found.note}; what the feed says of it is kept`}];
}

async function firstOf(page: Fetched, reading: Reading): Promise<Document | Note> {
	try {
		for await (const found of documentsAt(page, reading)) return found;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {note: error.message};
	}
	return {note: `${page.address}: holds no text`};
}

/** What a page says, and what its feed says where the page does not. The text of a page that has less than the feed is left. */
function joined(entry: Parts, page: Document): Parts {
	const {text, known} = page.text.length < entry.text.length ? entry : page;
	const isNamedBySite = page.url !== undefined && page.outlet === siteOf(new URL(page.url).hostname);
	return {
		...entry,
		text,
		known,
		title: page.title ?? entry.title,
		outlet: isNamedBySite ? (entry.outlet ?? page.outlet) : page.outlet,
		author: page.author ?? entry.author,
		published: page.published ?? entry.published,
		url: page.url ?? entry.url,
	};
}
