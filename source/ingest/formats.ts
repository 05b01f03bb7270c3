import type {ReadDocuments} from './document.ts';

/** A kind of file that holds texts and is more than plain text. */
export type Format = {
	/** What messages call such a file. */
	readonly what: string;
	/** What servers call such files. */
	readonly mediaTypes: readonly string[];
	/** How the names of such files end. */
	readonly endings: readonly string[];
	readonly maxMegabytes: number;
	/** Loads its module, which is left alone until a file of the format comes in. */
	readonly load: () => Promise<ReadDocuments>;
};

// A page or feed is text: several long novels, which nobody waits for. Pictures make documents and books larger than their
// text; archives and lists hold many texts, which are taken out of them one by one.
const TEXT_MB = 8;
const DOCUMENT_MB = 64;
const COLLECTION_MB = 256;

export const FORMATS = {
	markdown: {
		what: 'a Markdown text',
		mediaTypes: ['text/markdown', 'text/x-markdown'],
		endings: ['.md', '.markdown'],
		maxMegabytes: TEXT_MB,
		load: async () => (await import('./formats/markdown.ts')).readMarkdown,
	},
	html: {
		what: 'an HTML page',
		mediaTypes: ['text/html', 'application/xhtml+xml'],
		endings: ['.html', '.htm', '.xhtml'],
		maxMegabytes: TEXT_MB,
		load: async () => (await import('./formats/html.ts')).readHtml,
	},
	feed: {
		what: 'a feed',
		mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
		endings: ['.rss', '.atom', '.xml', '.rdf'],
		maxMegabytes: TEXT_MB,
		load: async () => (await import('./formats/feed.ts')).readFeed,
	},
	json: {
		what: 'a JSON file',
		mediaTypes: ['application/json', 'application/feed+json', 'application/x-ndjson', 'application/jsonl'],
		endings: ['.json', '.jsonl', '.ndjson'],
		maxMegabytes: COLLECTION_MB,
		load: async () => (await import('./formats/json.ts')).readJson,
	},
	csv: {
		what: 'a CSV table',
		mediaTypes: ['text/csv', 'text/tab-separated-values'],
		endings: ['.csv', '.tsv'],
		maxMegabytes: COLLECTION_MB,
		load: async () => (await import('./formats/csv.ts')).readCsv,
	},
	pdf: {
		what: 'a PDF',
		mediaTypes: ['application/pdf'],
		endings: ['.pdf'],
		maxMegabytes: DOCUMENT_MB,
		load: async () => (await import('./formats/pdf.ts')).readPdf,
	},
	zip: {
		what: 'a DOCX or EPUB document',
		mediaTypes: ['application/epub+zip', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
		endings: ['.docx', '.epub'],
		maxMegabytes: DOCUMENT_MB,
		load: async () => (await import('./formats/zip.ts')).readZip,
	},
	rtf: {
		what: 'an RTF document',
		mediaTypes: ['application/rtf', 'text/rtf'],
		endings: ['.rtf'],
		maxMegabytes: DOCUMENT_MB,
		load: async () => (await import('./formats/rtf.ts')).readRtf,
	},
	mail: {
		what: 'a mail',
		mediaTypes: ['message/rfc822', 'multipart/related'],
		endings: ['.eml', '.mhtml', '.mht'],
		maxMegabytes: DOCUMENT_MB,
		load: async () => (await import('./formats/mail.ts')).readMail,
	},
	mbox: {
		what: 'a mailbox',
		mediaTypes: ['application/mbox'],
		endings: ['.mbox'],
		maxMegabytes: COLLECTION_MB,
		load: async () => (await import('./formats/mbox.ts')).readMbox,
	},
	export: {
		what: 'an export of articles',
		mediaTypes: [],
		endings: [],
		maxMegabytes: DOCUMENT_MB,
		load: async () => (await import('./formats/export.ts')).readExport,
	},
	warc: {
		what: 'a web archive',
		mediaTypes: ['application/warc', 'application/warc+gzip'],
		endings: ['.warc', '.warc.gz'],
		maxMegabytes: COLLECTION_MB,
		load: async () => (await import('./formats/warc.ts')).readWarc,
	},
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

/** How the names of plain texts end. */
const TEXT_ENDINGS: readonly string[] = ['.txt', '.text'];

/** How the names of files end that are opened when a folder is. */
export const ENDINGS: readonly string[] = [...TEXT_ENDINGS, ...Object.values(FORMATS).flatMap(({endings}) => endings)];

/** The format that a file's name tells. */
export function formatByName(name: string): FormatName | undefined {
	const lower = name.toLowerCase();
	return formatWith(({endings}) => endings.some((ending) => lower.endsWith(ending)));
}

/** The format that a server's name for it tells. */
export function formatByMediaType(mediaType: string): FormatName | undefined {
	return formatWith(({mediaTypes}) => mediaTypes.includes(mediaType));
}

function formatWith(isIt: (format: Format) => boolean): FormatName | undefined {
	return Object.entries(FORMATS).find(([, format]) => isIt(format))?.[0] as FormatName | undefined;
}
