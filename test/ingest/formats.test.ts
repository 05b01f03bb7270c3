import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {openPaths} from '../../source/ingest/open.ts';
import {folderOf} from '../helpers/folder.ts';
import {blocksOf, openFile, openOne} from './open-one.ts';
import {docxOf, epubOf, pdfOf, SAMPLE_FILES, warcOf} from './sample-files.ts';

/** What opening one file complains of, without its folder. */
async function complaint(name: string, content: string | Uint8Array): Promise<string> {
	const folder = await folderOf({[name]: content});
	const error = await openPaths([join(folder, name)]).then(
		() => undefined,
		(error: Error) => error,
	);
	expect(error?.name).toBe('UserError');
	return error!.message.replace(`${folder}/`, '');
}

test('Markdown is its text as it is read, with what its front matter says', async () => {
	const source = await openOne('note.md', SAMPLE_FILES['note.md']!);
	expect(source).toMatchObject({title: 'Ferry stays in port', author: 'Ada Moss', published: '2024-03-12'});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'paragraph: The harbour office said so.',
		'quote: We wait, the captain said.',
		'paragraph: • ropes',
		'paragraph: • tar',
	]);
});

test('a rule at the top of a Markdown text is no front matter', async () => {
	const source = await openOne('note.md', '---\n\nThe ferry stays: nobody knows why.\n\n---\n\nIt rains.\n');
	expect(source.text).toBe('The ferry stays: nobody knows why.\n\nIt rains.');
});

test('each entry of a feed is a source', async () => {
	const source = await openOne('feed.rss', SAMPLE_FILES['feed.rss']!);
	expect(source).toMatchObject({
		outlet: 'Harbour Post',
		title: 'Ferry stays in port',
		url: 'https://h.example/1',
		text: 'Ferry stays in port\n\nThe ferry stays in port.\n\nThe harbour office said so.',
	});
	expect(source.published).toBe('2024-03-12T06:30Z');
});

test('Atom and JSON feeds are feeds, too, whatever they are called', async () => {
	const atom = await openOne(
		'download',
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Ferry</title><link href="https://h.example/1"/><author><name>Ada</name></author><updated>2024-03-12T06:30:00Z</updated><content type="html">&lt;p&gt;It stays.&lt;/p&gt;</content></entry></feed>',
	);
	expect(atom).toMatchObject({outlet: 'Post', title: 'Ferry', author: 'Ada', text: 'Ferry\n\nIt stays.'});
	const json = await openOne(
		'feed.json',
		'{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[{"id":"1","title":"Ferry","content_text":"It stays.\\nFor good."}]}',
	);
	expect(json).toMatchObject({outlet: 'Post', title: 'Ferry', text: 'Ferry\n\nIt stays.\n\nFor good.'});
});

test('entries without text are counted, not dropped in silence', async () => {
	const {sources, notes} = await openFile(
		'feed.rss',
		'<rss version="2.0"><channel><title>Post</title><item><title>Ferry</title></item><item><title>Boat</title><description>It is full.</description></item></channel></rss>',
	);
	expect(sources.map(({title}) => title)).toEqual(['Boat']);
	expect(notes).toEqual([expect.stringMatching(/feed\.rss: 1 entry has no text$/)]);
});

test('a line of JSON is a source, under the common names for its parts', async () => {
	const {sources} = await openFile('list.jsonl', SAMPLE_FILES['list.jsonl']!);
	expect(sources.map(({id, title, outlet, published, text}) => [id, title, outlet, published, text])).toEqual([
		['list', 'Ferry', 'Harbour Post', '2024-03-12', 'The ferry stays in port.'],
		['list-2', 'Boat', 'list-2', undefined, 'The boat is full.'],
	]);
});

test('articles are found in what a JSON file wraps them in', async () => {
	const {sources} = await openFile(
		'search.json',
		'{"response": {"docs": [{"body": "It stays."}, {"body": "It sails."}]}}',
	);
	expect(sources.map(({text}) => text)).toEqual(['It stays.', 'It sails.']);
});

test('a broken line of JSON is told of with its number and stops nothing', async () => {
	const {sources, notes} = await openFile('list.jsonl', '{"text": "It stays."}\n{"text": \n{"title": "Boat"}\n');
	expect(sources).toHaveLength(1);
	expect(notes.map((note) => note.replace(/^.*\//, ''))).toEqual([
		'list.jsonl: is not valid JSON in line 2',
		'list.jsonl: has no text in line 3',
	]);
	expect((await openFile('list.jsonl', '{"text": \n{"text": "It stays."}\n')).sources).toHaveLength(1);
	expect(await complaint('list.json', '{\n"text": oh,\n}')).toBe('list.json:2: is not valid JSON');
	expect(await complaint('list.json', '{"version": 1}')).toBe(
		'list.json: holds no articles ({"title": "…", "text": "…"})',
	);
});

test('a mail is its text below its subject', async () => {
	const source = await openOne('mail.eml', SAMPLE_FILES['mail.eml']!);
	expect(source).toMatchObject({
		title: 'Ferry stays in port',
		author: 'Ada Moss',
		published: '2024-03-12T06:30:00.000Z',
	});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'paragraph: The ferry stays in port.',
		'quote: We wait.',
	]);
});

test('the lines of a PDF are joined to paragraphs, and words that were broken', async () => {
	const source = await openOne('report.pdf', SAMPLE_FILES['report.pdf']!);
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'paragraph: The ferry to the islands stays in port until Monday, the harbour office said.',
	]);
});

test('a paragraph of a PDF goes on over the page, and the heads and feet of pages are left out', async () => {
	const source = await openOne(
		'report.pdf',
		pdfOf(
			[
				[72, 820, 9, 'Harbour Office'],
				[72, 760, 11, 'The ferry to the islands stays in port until'],
				[72, 40, 9, 'Page 1'],
			],
			[
				[72, 820, 9, 'Harbour Office'],
				[72, 760, 11, 'the wind turns, the captain said.'],
				[72, 734, 11, 'Nobody knows when that will be.'],
				[72, 40, 9, 'Page 2'],
			],
		),
	);
	expect(source.text).toBe(
		'The ferry to the islands stays in port until the wind turns, the captain said.\n\nNobody knows when that will be.',
	);
});

test('a Word document gives its title, text and quotations', async () => {
	const source = await openOne('report.docx', SAMPLE_FILES['report.docx']!);
	expect(source).toMatchObject({title: 'Ferry stays in port', author: 'Lena Fisk', published: undefined});
	expect(blocksOf(source)).toEqual([
		'title: Ferry stays in port',
		'paragraph: The harbour office said so.',
		'quote: We wait.',
	]);
});

test('a book is its chapters one after the other', async () => {
	const source = await openOne('book.epub', SAMPLE_FILES['book.epub']!);
	expect(source).toMatchObject({outlet: 'Quay Books', author: 'Jo Lind', published: '2024-02-01'});
	expect(blocksOf(source)).toEqual([
		'title: The Tarn in flood',
		'heading: January',
		'paragraph: The river rose.',
		'heading: March',
		'paragraph: The river fell.',
	]);
});

test('each page of a web archive is a source, packed or not', async () => {
	const source = await openOne('archive.warc.gz', gzipSync(SAMPLE_FILES['archive.warc']!));
	expect(source).toMatchObject({title: 'Army footbridge reaches Port Ellis', outlet: 'Quayside Blog'});
	const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8';
	const {sources, notes} = await openFile(
		'a.warc',
		warcOf(
			['https://a.example/1', html, strToU8('<title>Ferry</title><p>The ferry stays in port.</p>')],
			['https://a.example/2', html, strToU8('<img src=x>')],
			['https://a.example/logo', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', strToU8('x')],
			['https://a.example/gone', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', strToU8('<p>Gone.</p>')],
		),
	);
	expect(sources.map(({url, outlet, title}) => [url, outlet, title])).toEqual([
		['https://a.example/1', 'a.example', 'Ferry'],
	]);
	expect(notes).toEqual([expect.stringMatching(/a\.warc: https:\/\/a\.example\/2: is a page without text$/)]);
});

test('a page that a browser saved as one file is a page', async () => {
	const source = await openOne(
		'page.mhtml',
		'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<title>Ferry</title><p>The ferry stays in port.</p>\r\n--b--\r\n',
	);
	expect(source).toMatchObject({url: 'https://a.example/1', title: 'Ferry'});
});

test('a file is told by what it holds before its name is asked', async () => {
	expect((await openOne('story.txt', SAMPLE_FILES['page.html']!)).outlet).toBe('Quayside Blog');
	expect((await openOne('story', SAMPLE_FILES['report.pdf']!)).title).toBe('Ferry stays in port');
	expect((await openOne('story.txt', '[Port Ellis] "The ferry" stays.')).text).toBe('[Port Ellis] "The ferry" stays.');
	expect((await openOne('story.txt', 'Subject: boats\nFrom: the quay\n\nThey wait.')).text).toMatch(/^Subject: boats/);
});

test('standard input may be of any format', async () => {
	const {sources} = await openPaths(['-'], async function* () {
		yield SAMPLE_FILES['report.docx']!;
	});
	expect(sources).toMatchObject([{id: 'stdin', title: 'Ferry stays in port'}]);
});

test('a folder may hold all formats, and what a browser saved beside a page is passed over', async () => {
	const folder = await folderOf({...SAMPLE_FILES, 'page_files/advert.html': '<p>Buy this now.</p>'});
	const {sources, notes} = await openPaths([folder]);
	expect(sources.map(({id}) => id)).toEqual(
		'archive book export feed letters letters-2 list list-2 list-3 list-4 mail note note-2 page report report-2 report-3'.split(
			' ',
		),
	);
	expect(notes).toEqual([]);
});

test('what is no text is refused by its kind', async () => {
	expect(await complaint('photo.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe(
		'photo.txt: is a JPEG picture, not a text',
	);
	expect(await complaint('a.zip', zipSync({'a.txt': strToU8('x')}))).toBe(
		'a.zip: is a ZIP archive (unpack it, then open the folder), not a text',
	);
	expect(await complaint('a.xlsx', zipSync({'xl/workbook.xml': strToU8('x')}))).toBe(
		'a.xlsx: is an Excel workbook, not a text',
	);
	expect(await complaint('scan.pdf', pdfOf([]))).toBe(
		'scan.pdf: is a PDF without text (pictures of pages are not read)',
	);
});

test('an archive that would unpack to gigabytes is refused before it is unpacked', async () => {
	const huge = new Uint8Array(65 * 1024 * 1024);
	expect(await complaint('bomb.docx', zipSync({'word/document.xml': huge}))).toBe(
		'bomb.docx: would be longer than 64 MB unpacked, the most a document may have',
	);
	expect(await complaint('bomb.epub', zipSync({'META-INF/container.xml': huge}))).toMatch(/longer than 64 MB unpacked/);
	const answer = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip';
	expect(await complaint('bomb.warc', warcOf(['https://a.example/', answer, gzipSync(huge)]))).toBe(
		'bomb.warc: https://a.example/: is longer than 8 MB unpacked, the most a page may have',
	);
});

test('pages, documents and data nested without end are one line each', async () => {
	const deep = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000);
	expect(await complaint('deep.json', deep('[', ']'))).toMatch(/^deep\.json: /);
	expect(await complaint('deep.html', `<html><body>${deep('<div>', '</div>')}`)).toMatch(/^deep\.html: /);
	expect(await complaint('deep.md', `${deep('> ', '')}x`)).toMatch(/^deep\.md: /);
	expect(await complaint('deep.docx', docxOf(['Normal', deep('<a>', '</a>')]))).toMatch(/^deep\.docx: /);
	expect(await complaint('deep.epub', epubOf(deep('<b>', '</b>')))).toMatch(/^deep\.epub: /);
});

test('entities are never fetched nor unfolded without end', async () => {
	const bomb =
		'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>x</title><item><title>t</title><description>&c;&f; end</description></item></channel></rss>';
	const {sources} = await openFile('bomb.rss', bomb).catch(() => ({sources: []}));
	for (const {text} of sources) {
		expect(text.length).toBeLessThan(2000);
		expect(text).not.toContain('root:');
	}
});

test('the day in the name of a text for a site builder is its date, unless its front matter has another', async () => {
	const text = '# Ferry stays\n\nThe ferry stays in port.\n';
	expect((await openOne('2024-03-12-ferry.md', text)).published).toBe('2024-03-12');
	expect((await openOne('2024-03-12-ferry.md', `---\ndate: 2024-03-13\n---\n${text}`)).published).toBe('2024-03-13');
	expect((await openOne('2024-13-12-ferry.md', text)).published).toBeUndefined();
});
