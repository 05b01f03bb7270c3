import {isArticleTable} from './column-sign.ts';
import {encodingOfMark} from './decode.ts';
import {exportLayout} from './exports/tell-export.ts';
import {type FormatName, formatByMediaType, formatByName} from './formats.ts';

/** Enough of a file to tell its format by. */
export const HEAD_BYTES = 65_536;

/**
 * The format of a file, by how it begins, else by what its server calls it, else by its name: a page is one whatever it is
 * called. `undefined` for what can only be plain text, or is none.
 */
export async function tellFormat(head: Uint8Array, name: string, mediaType = ''): Promise<FormatName | undefined> {
	const raw = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
	const byBytes = await tellByBytes(raw);
	if (byBytes) return byBytes;
	const start = raw
		.toString(encodingOfMark(head) === 'utf-16le' ? 'utf16le' : 'latin1')
		.replace(/^(?:\uFEFF|ï»¿|ÿþ)/, '');
	const byName = formatByMediaType(mediaType) ?? formatByName(name);
	return tellByText(start, byName) ?? (byName && TEXTUAL.has(byName) ? byName : undefined);
}

// A file of one of the others that does not begin as it should is none, whatever its name.
const TEXTUAL: ReadonlySet<FormatName> = new Set(['markdown', 'html', 'feed', 'json', 'csv', 'mail']);

async function tellByBytes(head: Buffer): Promise<FormatName | undefined> {
	// Readers of PDF allow for some rubbish before it.
	if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf';
	const start = head.toString('latin1', 0, 8);
	if (start.startsWith('PK\u0003\u0004')) return 'zip';
	if (start.startsWith('{\\rtf')) return 'rtf';
	if (start.startsWith('WARC/')) return 'warc';
	if (start.startsWith('\u001F\u008B') && (await unzippedStart(head)).startsWith('WARC/')) return 'warc';
	return undefined;
}

async function unzippedStart(head: Buffer): Promise<string> {
	const {constants, gunzipSync} = await import('node:zlib');
	try {
		// The head is cut somewhere: what can be unpacked of its beginning will do.
		const start = gunzipSync(head.subarray(0, 1024), {finishFlush: constants.Z_SYNC_FLUSH});
		return start.toString('latin1', 0, 8);
	} catch {
		// Broken, and so no archive that could be read.
		return '';
	}
}

// What may stand before the first element of a page or feed.
const PROLOGUE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype [^>[]*(?:\[[^\]]*\])?\s*>)*/i;

function tellByText(text: string, byName: FormatName | undefined): FormatName | undefined {
	const first = text.replace(PROLOGUE, '').slice(0, 200);
	if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(first)) return 'feed';
	if (/^<(?:html|head|body)[\s>]/i.test(first) || /^\s*<!doctype html/i.test(text)) return 'html';
	if (/^(?:\{\s*"[^"\n]*"\s*:|\[\s*\{)/.test(first)) return 'json';
	if (byName === 'markdown') return undefined;
	if (/^From \S+ .{0,40}\d\d:\d\d.{0,40}\d{4}\r?\n[A-Za-z][\w-]*: /.test(text)) return 'mbox';
	if (isMail(text)) return 'mail';
	if (byName !== undefined) return undefined;
	if (exportLayout(text) !== undefined) return 'export';
	return isArticleTable(text) ? 'csv' : undefined;
}

/** Whether a text opens with the header of a mail: fields alone, a sender or subject among them, and one that programs write. */
function isMail(text: string): boolean {
	if (!/^[A-Za-z][\w-]*:\s/.test(text)) return false;
	const [header = ''] = text.split(/\r?\n\r?\n/, 1);
	const fields = header.split(/\r?\n(?![ \t])/).map((field) => /^([A-Za-z][\w-]*):/.exec(field)?.[1]?.toLowerCase());
	const has = (...names: readonly string[]) => names.some((name) => fields.includes(name));
	return (
		!fields.includes(undefined) &&
		has('from', 'subject') &&
		has('mime-version', 'message-id', 'received', 'return-path', 'content-type', 'x-mailer')
	);
}
