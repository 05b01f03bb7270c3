import {WARCParser, type WARCRecord} from 'warcio';
import {UserError} from '../../core/user-error.ts';
import {readContentType} from '../content-type.ts';
import type {Document, Note, ReadDocuments} from '../document.ts';
import {webAddress} from '../facts.ts';
import {decodePage} from '../html/decode-page.ts';
import {readPage} from '../html/page.ts';

/** The pages in a web archive: each answer that was HTML and no error, and each text that was made of one. What else it holds is passed over. */
export const readWarc: ReadDocuments = async function* ({chunks, name}) {
	const parser = new WARCParser(chunks());
	let bad = 0;
	for await (const record of parser) {
		if (isPlainText(record)) {
			const text = await plainTextOf(record, name);
			if (text.trim() !== '') yield {text, url: webAddress(record.warcTargetURI ?? undefined)};
		}
		if (!isPage(record)) continue;
		const found = await pageOf(record, name);
		if (!('note' in found) || ++bad <= MAX_TOLD) yield found;
	}
	if (bad > MAX_TOLD) yield {note: `${name}: ${bad - MAX_TOLD} more pages gave no text`};
};

// A crawl may hold thousands of pages that are no articles.
const MAX_TOLD = 10;

function isPage({warcType, httpHeaders, warcContentType}: WARCRecord): boolean {
	if (warcType === 'resource') return /^(?:text\/html|application\/xhtml)/i.test(warcContentType ?? '');
	const isGood = warcType === 'response' && httpHeaders?.statusCode === 200;
	return isGood && /^\s*(?:text\/html|application\/xhtml)/i.test(httpHeaders.headers.get('content-type') ?? '');
}

/** Whether a record is the text of a page and no more, as crawls give it out beside the pages (WET). */
const isPlainText = ({warcType, warcContentType}: WARCRecord) =>
	warcType === 'conversion' && /^text\/plain/i.test(warcContentType ?? '');

const plainTextOf = async (record: WARCRecord, name: string) =>
	new TextDecoder().decode(await contentOf(record, `${name}: ${record.warcTargetURI}`));

async function pageOf(record: WARCRecord, name: string): Promise<Document | Note> {
	const address = record.warcTargetURI ?? undefined;
	const place = `${name}: ${address}`;
	try {
		const {charset} = readContentType(record.httpHeaders?.headers.get('content-type'));
		const html = await decodePage(await contentOf(record, place), place, charset);
		return await readPage(html, place, webAddress(address));
	} catch (error) {
		if (error instanceof UserError) return {note: error.message};
		// One page that no parser can make sense of does not cost the others.
		return {note: `${place}: is no page that can be read (${error instanceof Error ? error.message : error})`};
	}
}

// A page is text; unpacked, since a small answer may unpack to gigabytes.
const MAX_PAGE_BYTES = 8 * 1024 * 1024;

async function contentOf(record: WARCRecord, place: string): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of record) {
		length += chunk.length;
		if (length > MAX_PAGE_BYTES)
			throw new UserError(`${place}: is longer than 8 MB unpacked, the most a page may have`);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
