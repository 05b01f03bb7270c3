import type {RequestListener} from 'node:http';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openPaths} from '../../source/ingest/open.ts';
import type {Web} from '../../source/ingest/web.ts';
import {folderOf} from '../helpers/folder.ts';
import {openLocalFetch, openSite} from '../helpers/site.ts';

const PAGE = `<html lang="en"><head><title>Ferry stays in port</title></head><body><article><h1>Ferry stays in port</h1>
<p>The ferry to the islands stays in port until Monday, the harbour office said on Friday.</p>
<p>Waves of six metres broke over the pier, and two boats were lost.</p></article></body></html>`;

/** An answer of some type. */
const typed =
	(contentType: string, body: string | Uint8Array): RequestListener =>
	(_request, response) =>
		response.writeHead(200, {'content-type': contentType}).end(body);

function openWeb(mostPages = 0): Web & {readonly told: string[]} {
	const told: string[] = [];
	return {fetch: openLocalFetch().fetch, mostPages, tell: (progress) => told.push(progress), told};
}

const open = (address: string, web: Web = openWeb()) => openPaths([address], undefined, {web});

test('a page at an address is a source of that name, and knows where it was found', async () => {
	const {origin} = await openSite({
		'/old': (_request, response) => response.writeHead(301, {location: '/2024/05/ferry-in-port.html?from=old'}).end(),
		'/2024/05/ferry-in-port.html?from=old': typed('text/html', PAGE),
	});
	const {sources} = await open(`${origin}/2024/05/ferry-in-port.html?from=old#top`);
	expect(sources).toMatchObject([
		{
			id: 'ferry-in-port',
			title: 'Ferry stays in port',
			outlet: '127.0.0.1',
			url: `${origin}/2024/05/ferry-in-port.html?from=old`,
			file: `${origin}/2024/05/ferry-in-port.html?from=old`,
		},
	]);
	const moved = await open(`${origin}/old`);
	expect(moved.sources).toMatchObject([{url: `${origin}/2024/05/ferry-in-port.html?from=old`, file: `${origin}/old`}]);
});

test('a page that names its own address is known by that', async () => {
	const own = 'https://example.org/ferry';
	const {origin} = await openSite({'/a': PAGE.replace('</head>', `<link rel="canonical" href="${own}"></head>`)});
	expect((await open(`${origin}/a`)).sources[0]?.url).toBe(own);
});

test('a site whose address has no path gives its name', async () => {
	const {origin} = await openSite({'/': PAGE});
	expect((await open(origin)).sources[0]?.id).toBe('127-0-0-1');
});

test('the encoding that a server names is believed where the bytes allow it', async () => {
	const latin = (text: string) => Buffer.from(text, 'latin1');
	const german = PAGE.replace('The ferry', 'Die Fähre über die Brücke:').replace(
		'<head>',
		'<head><meta charset="utf-8">',
	);
	const {origin} = await openSite({
		'/told': typed('text/html; charset=ISO-8859-1', latin(german)),
		'/wrong': typed('text/html; charset=ISO-8859-1', german),
		'/plain': typed('text/plain; charset="windows-1251"', Uint8Array.of(0xcf, 0xe0, 0xf0, 0xee, 0xec)),
		'/cases': typed('TEXT/PLAIN;charset=Shift_JIS', Uint8Array.of(0x93, 0x8c, 0x8b, 0x9e)),
		'/seven': typed('text/plain; charset=iso-2022-jp', latin('\u001B$BEl5~\u001B(B')),
		'/unknown': typed('text/plain; charset=nonsense', 'Brücke'),
	});
	const textOf = async (path: string) => (await open(origin + path)).sources[0]?.text;
	expect(await textOf('/told')).toContain('Die Fähre über die Brücke');
	expect(await textOf('/wrong')).toContain('Die Fähre über die Brücke');
	expect(await textOf('/plain')).toBe('Паром');
	expect(await textOf('/cases')).toBe('東京');
	expect(await textOf('/seven')).toBe('東京');
	expect(await textOf('/unknown')).toBe('Brücke');
});

test('what is told neither by its bytes nor its name is told by its type', async () => {
	const {origin} = await openSite({
		'/fragment': typed('text/html; charset=utf-8', '<p>The pier is shut until the autumn.</p>'),
		'/notes': typed('text/markdown', '# Pier shut\n\nThe *pier* is shut.'),
		'/plain.html': typed('text/plain', 'The pier is shut.'),
	});
	expect((await open(`${origin}/fragment`)).sources[0]?.text).toBe('The pier is shut until the autumn.');
	expect((await open(`${origin}/notes`)).sources[0]?.text).toBe('Pier shut\n\nThe pier is shut.');
});

test('a picture at an address is refused by its kind', async () => {
	const {origin} = await openSite({'/a': typed('image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))});
	await expect(open(`${origin}/a`)).rejects.toThrow(`${origin}/a: is a JPEG picture, not a text`);
});

test('an address without anything that fetches is refused', async () => {
	await expect(openPaths(['https://example.org/a'])).rejects.toThrow(
		'https://example.org/a: addresses cannot be fetched here',
	);
});

/** A feed of these entries: their paths, and what it says of each. */
const feedOf = (
	entries: Readonly<Record<string, string>>,
) => `<rss version="2.0"><channel><title>The Island Post</title>
${Object.entries(entries)
	.map(
		([path, text]) =>
			`<item><title>${path.slice(1)}</title><link>${path}</link><description>${text}</description></item>`,
	)
	.join('\n')}</channel></rss>`;

test('the entries of a feed have their addresses from where the feed is', async () => {
	const {origin} = await openSite({'/feed.xml': feedOf({'/ferry': 'No ferry.'})});
	const {sources} = await open(`${origin}/feed.xml`);
	expect(sources).toMatchObject([
		{id: 'feed', outlet: 'The Island Post', url: `${origin}/ferry`, text: 'ferry\n\nNo ferry.'},
	]);
});

test('a feed that is followed has the text of its pages, and what they do not say from the feed', async () => {
	const {origin} = await openSite({
		'/feed.xml': feedOf({'/ferry': 'No ferry.', '/empty': ''}),
		'/ferry': PAGE,
		'/empty': PAGE,
	});
	const web = openWeb(10);
	const {sources, notes} = await open(`${origin}/feed.xml`, web);
	expect(notes).toEqual([]);
	expect(sources.map(({outlet, title, url}) => ({outlet, title, url}))).toEqual([
		{outlet: 'The Island Post', title: 'Ferry stays in port', url: `${origin}/ferry`},
		{outlet: 'The Island Post', title: 'Ferry stays in port', url: `${origin}/empty`},
	]);
	expect(sources[0]?.text).toContain('Waves of six metres');
	expect(sources[0]?.file).toBe(`${origin}/feed.xml`);
	expect(web.told).toContain(`fetching page 2: ${origin}/empty`);
	expect(web.told.at(-1)).toBe('');
});

test('of a long feed only so many pages are read, and a note tells so', async () => {
	const {origin, asked} = await openSite({
		'/feed.xml': feedOf({'/ferry': 'No ferry.', '/pier': 'The pier is shut.', '/empty': ''}),
		'/ferry': PAGE,
	});
	const {sources, notes} = await open(`${origin}/feed.xml`, openWeb(1));
	expect(sources.map(({text}) => text.split('\n').at(-1))).toEqual([
		'Waves of six metres broke over the pier, and two boats were lost.',
		'The pier is shut.',
	]);
	expect(notes).toEqual([
		`${origin}/feed.xml: only the pages of the first 1 of its 3 entries were read; --max-pages reads more`,
	]);
	expect(asked).toEqual(['/feed.xml', '/ferry']);
});

test('an entry whose page fails keeps what the feed says, with a note', async () => {
	const {origin} = await openSite({
		'/feed.xml': feedOf({'/gone': 'No ferry.', '/ferry': 'Waves.', '/lost': ''}),
		'/ferry': PAGE,
	});
	const {sources, notes} = await open(`${origin}/feed.xml`, openWeb(10));
	expect(sources.map(({text}) => text.split('\n')[0])).toEqual(['gone', 'Ferry stays in port']);
	expect(notes).toEqual([
		`${origin}/gone: answers 404 Not Found; what the feed says of it is kept`,
		`${origin}/lost: answers 404 Not Found`,
	]);
});

test('an entry that says more than its page keeps its text', async () => {
	const whole = 'The ferry stays in port until Monday. '.repeat(20);
	const {origin} = await openSite({'/feed.xml': feedOf({'/stub': whole}), '/stub': PAGE});
	const {sources} = await open(`${origin}/feed.xml`, openWeb(10));
	expect(sources[0]?.text).toContain(whole.trim());
});

test('a list of addresses without texts is followed as a feed is, and refused with a word on that where none is', async () => {
	const {origin} = await openSite({'/ferry': PAGE});
	const files = {
		'list.json': JSON.stringify({
			articles: [{url: `${origin}/ferry`, title: 'Ferry', seendate: '20240513T063000Z', domain: 'islandpost.example'}],
		}),
		'list.csv': `id,title,url,media_name\n1,Ferry,${origin}/ferry,The Island Post\n`,
	};
	const folder = await folderOf(files);
	const {sources} = await openPaths([folder], undefined, {web: openWeb(10)});
	expect(sources.map(({title, text}) => [title, text.includes('Waves of six metres')])).toEqual([
		['Ferry stays in port', true],
		['Ferry stays in port', true],
	]);
	for (const name of Object.keys(files))
		await expect(openPaths([`${folder}/${name}`])).rejects.toThrow(
			`${folder}/${name}: holds only addresses of articles and no text; --follow fetches their pages`,
		);
});

test('a feed in a folder is followed, too', async () => {
	const {origin} = await openSite({'/ferry': PAGE});
	const folder = await folderOf({
		'feed.xml': feedOf({[`${origin}/ferry`]: 'No ferry.'}),
		'note.txt': 'The pier is shut.',
	});
	const {sources} = await openPaths([folder], undefined, {web: openWeb(10)});
	expect(sources.map(({title}) => title)).toEqual(['Ferry stays in port', 'The pier is shut.']);
	expect(sources[0]?.file).toBe(join(folder, 'feed.xml'));
});
