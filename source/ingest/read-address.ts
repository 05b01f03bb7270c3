import {UserError} from '../core/user-error.ts';
import type {Fetched} from '../fetch/fetcher.ts';
import {parseAddress} from '../fetch/web-address.ts';
import {readContentType} from './content-type.ts';
import type {Document, Note, Reading} from './document.ts';
import type {Found} from './folder.ts';
import {FORMATS, formatByMediaType} from './formats.ts';
import {idFromFile} from './ids.ts';
import {documentsIn} from './read-documents.ts';
import {MAX_TEXT_MEGABYTES} from './read-text.ts';
import {HEAD_BYTES, tellFormat} from './tell-format.ts';
import type {Web} from './web.ts';

/** What stands at an address. Throws a `UserError` for one that cannot be fetched or holds no text. */
export async function* readAddress(address: string, reading: Reading): AsyncGenerator<Found> {
	const {web} = reading;
	if (!web) throw new UserError(`${address}: addresses cannot be fetched here`);
	// As it may be shown: without name and password.
	const {href: file} = parseAddress(address);
	const fetched = await fetchWhole(address, file, web);
	for await (const found of documentsAt(fetched, reading))
		yield 'note' in found ? found : {parts: {...found, id: idFromFile(file), file}};
}

async function fetchWhole(address: string, shown: string, web: Web): Promise<Fetched> {
	web.tell(`fetching ${shown}`);
	try {
		// Never `undefined`, since it is not asked whether there is a newer one.
		return (await web.fetch(address, {maxBytesOf}))!;
	} finally {
		web.tell('');
	}
}

/** The documents in what was fetched. What they do not say themselves, their address does: an outlet is the site at least. */
export async function* documentsAt(fetched: Fetched, reading: Reading): AsyncGenerator<Document | Note> {
	const {bytes, address, contentType} = fetched;
	const {mediaType, charset} = readContentType(contentType);
	const {pathname, hostname} = new URL(address);
	const format = await tellFormat(bytes.subarray(0, HEAD_BYTES), pathname, mediaType);
	for await (const found of documentsIn({bytes}, {name: address, address, charset}, format, reading)) {
		if ('note' in found) yield found;
		else {
			const url = found.url ?? (found.isEntry ? undefined : address);
			yield {...found, url, outlet: found.outlet ?? siteOf(hostname)};
		}
	}
}

/** What a site is called where nothing else is known of it. */
export const siteOf = (hostname: string) => hostname.replace(/^www\./, '');

/** As much of a file as its format may have. */
export function maxBytesOf(contentType: string | undefined): number {
	const {mediaType} = readContentType(contentType);
	const format = formatByMediaType(mediaType);
	if (format) return FORMATS[format].maxMegabytes * 1024 * 1024;
	return mediaType === 'text/plain' ? MAX_TEXT_MEGABYTES * 1024 * 1024 : Number.POSITIVE_INFINITY;
}
