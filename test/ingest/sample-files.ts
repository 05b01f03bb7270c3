import {readFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';

const page = readFileSync(new URL('../fixtures/pages/comments.html', import.meta.url));

// So that damage to the file is damage to what is in it.
const UNPACKED = {level: 0} as const;

/** A line of a PDF: where it stands, how large, and what it says. */
type Printed = readonly [x: number, y: number, size: number, text: string];

/** A PDF with one array of lines a page. */
export function pdfOf(...pages: readonly (readonly Printed[])[]): Uint8Array {
	const contents = pages.map((lines) =>
		lines
			.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`)
			.join('\n'),
	);
	const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		...contents.flatMap((content, index) => [
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
			`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		]),
	];
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(offset).padStart(10, '0')} 00000 n \n`;
	});
	const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
	return strToU8(file + end, true);
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word document of paragraphs in the styles they are named with. */
export function docxOf(...paragraphs: readonly (readonly [style: string, text: string])[]): Uint8Array {
	const styles = [...new Set(paragraphs.map(([style]) => style))].map(
		(style) =>
			`<w:style w:type="paragraph" w:styleId="${style.replaceAll(' ', '')}"><w:name w:val="${style}"/></w:style>`,
	);
	const body = paragraphs.map(
		([style, text]) =>
			`<w:p><w:pPr><w:pStyle w:val="${style.replaceAll(' ', '')}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
	);
	return zipSync(
		{
			'[Content_Types].xml': strToU8(
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
			),
			'_rels/.rels': strToU8(
				`<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
			),
			'word/_rels/document.xml.rels': strToU8(
				`<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
			),
			'word/styles.xml': strToU8(`<w:styles xmlns:w="${WORD}">${styles.join('')}</w:styles>`),
			'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`),
			'docProps/core.xml': strToU8(
				'<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Lena Fisk</dc:creator></cp:coreProperties>',
			),
		},
		UNPACKED,
	);
}

/** A book of chapters. */
export function epubOf(...chapters: readonly string[]): Uint8Array {
	const names = chapters.map((_, index) => `c${index}`);
	return zipSync(
		{
			mimetype: strToU8('application/epub+zip'),
			'META-INF/container.xml': strToU8(
				'<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
			),
			'OEBPS/book.opf': strToU8(
				`<?xml version="1.0"?><package><metadata xmlns:dc="d"><dc:title>The Tarn in flood</dc:title><dc:creator>Jo Lind</dc:creator><dc:publisher>Quay Books</dc:publisher><dc:date>2024-02-01</dc:date></metadata><manifest>${names.map((name) => `<item id="${name}" href="text/${name}.xhtml"/>`).join('')}</manifest><spine>${names.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
			),
			...Object.fromEntries(
				chapters.map((chapter, index) => [
					`OEBPS/text/c${index}.xhtml`,
					strToU8(`<?xml version="1.0"?><html><head><title>x</title></head><body>${chapter}</body></html>`),
				]),
			),
		},
		UNPACKED,
	);
}

/** A web archive of answers: an address, the header lines of HTTP, and what was sent. */
export function warcOf(
	...answers: readonly (readonly [address: string, header: string, body: Uint8Array])[]
): Uint8Array {
	return Buffer.concat(
		answers.map(([address, header, body]) => {
			const answer = Buffer.concat([Buffer.from(`${header}\r\n\r\n`), body]);
			const head = [
				'WARC/1.1',
				'WARC-Type: response',
				`WARC-Target-URI: ${address}`,
				'WARC-Date: 2024-03-29T00:00:00Z',
				'WARC-Record-ID: <urn:uuid:8e0a>',
				'Content-Type: application/http; msgtype=response',
				`Content-Length: ${answer.length}`,
			];
			return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')]);
		}),
	);
}

/** A small file of each format that is opened. */
export const SAMPLE_FILES: Readonly<Record<string, Uint8Array>> = {
	'note.txt': strToU8('The ferry to the islands stays in port.\n\nThe harbour office said so on Monday.\n'),
	'note.md': strToU8(
		'---\ntitle: Ferry stays in port\nauthors: [Ada Moss]\ndate: 2024-03-12\n---\n\n# Ferry stays in port\n\nThe *harbour office* [said so](https://x.example).\n\n> We wait, the captain said.\n\n- ropes\n- tar\n',
	),
	'page.html': page,
	'feed.rss': strToU8(
		'<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><item><title>Ferry stays in port</title><link>https://h.example/1</link><pubDate>Tue, 12 Mar 2024 06:30:00 GMT</pubDate><content:encoded><![CDATA[<p>The ferry stays in port.</p><p>The harbour office said so.</p>]]></content:encoded></item></channel></rss>',
	),
	'list.jsonl': strToU8(
		'{"outlet":"Harbour Post","title":"Ferry","text":"The ferry stays in port.","published":"2024-03-12"}\n{"headline":"Boat","articleBody":"The boat is full."}\n',
	),
	'list.csv': strToU8(
		'id,title,outlet,date,text\n1,Ferry,Harbour Post,2024-03-12,"The ferry stays in port.\n\n""We wait,"" the captain said."\n2,Boat,Harbour Post,,The boat is full.\n',
	),
	'export.txt': strToU8(
		'Ferry stays in port\r\n\r\nHarbour Post\r\n\r\nMarch 12, 2024 Tuesday\r\n\r\nLength: 8 words\r\n\r\nByline: Ada Moss\r\n\r\nBody\r\n\r\nThe ferry stays in port.\r\n\r\nLoad-Date: March 13, 2024\r\n\r\nEnd of Document\r\n',
	),
	'mail.eml': strToU8(
		'From: Ada Moss <ada@x.example>\r\nSubject: =?utf-8?Q?Ferry_stays_in_port?=\r\nDate: Tue, 12 Mar 2024 06:30:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The ferry stays in port.</p><blockquote>We wait.</blockquote>\r\n',
	),
	'letters.mbox': strToU8(
		'From ada@x.example Tue Mar 12 06:30:00 2024\nFrom: Ada Moss <ada@x.example>\nSubject: Fwd: Ferry\nMIME-Version: 1.0\n\nBegin forwarded message:\n\n> From: Harbour Post <news@harbourpost.example>\n> Date: 12 March 2024\n>\n> By Tom Hale\n>\n> The ferry stays in port.\n\nFrom tom@x.example Wed Mar 13 06:30:00 2024\nFrom: Tom Hale <tom@x.example>\nSubject: Boat\n\n>From now on it sails.\n',
	),
	'report.pdf': pdfOf([
		[72, 760, 20, 'Ferry stays in port'],
		[72, 720, 11, 'The ferry to the islands stays in port until Mon-'],
		[72, 706, 11, 'day, the harbour office said.'],
	]),
	'report.rtf': strToU8(
		"{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}\\b Ferry stays in port\\b0\\par\nThe caf\\'e9 is shut, \\u8220?the harbour office\\u8221? said.\\par\n{\\pict\\bin3 abc}}",
	),
	'report.docx': docxOf(
		['Title', 'Ferry stays in port'],
		['Normal', 'The harbour office said so.'],
		['Quote', 'We wait.'],
	),
	'book.epub': epubOf('<h1>January</h1><p>The river rose.</p>', '<h1>March</h1><p>The river fell.</p>'),
	'archive.warc': warcOf([
		'https://quayside.example/2024/03/28/army-footbridge/',
		'HTTP/1.1 200 OK\r\nContent-Type: text/html',
		page,
	]),
};
