import {expect, test} from 'vitest';
import type {Document} from '../../../source/ingest/document.ts';
import {readPage} from '../../../source/ingest/html/page.ts';

const STORY = '<p>The ferry to the islands stays in port until Monday, since the wind has torn off its ramp.</p>';

type PageParts = {readonly head?: string; readonly body?: string; readonly address?: string; readonly lang?: string};

const readParts = ({head = '', body = '<h1>Ferry stays in port</h1>', address, lang = 'en'}: PageParts) =>
	readPage(
		`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}${STORY}</body></html>`,
		'page.html',
		address,
	);

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

async function factOf<Key extends keyof Document>(key: Key, parts: PageParts): Promise<Document[Key]> {
	return (await readParts(parts))[key];
}

test.each([
	['Ferry stays in port - Telegraph', 'Telegraph.co.uk'],
	['Ferry stays in port - TIME NewsFeed', 'TIME'],
	['Ferry stays in port | Slate', 'Slate.fr'],
	['The Island Post: Ferry stays in port', 'Island Post'],
	['Ferry stays in port « News | Island Post', 'Island Post'],
])('the title %j is without what names %j', async (title, outlet) => {
	const head = meta('og:title', title) + meta('og:site_name', outlet);
	expect(await factOf('title', {head})).toBe('Ferry stays in port');
});

test('a title is without the name of its host and of its author', async () => {
	const address = 'https://www.islandpost.co.uk/a/1';
	expect(await factOf('title', {head: '<title>Ferry stays in port – Island Post</title>', body: '', address})).toBe(
		'Ferry stays in port',
	);
	const head = meta('og:title', 'Storm - Ada Moss and Tom Hale') + meta('author', 'Ada Moss and Tom Hale');
	expect(await factOf('title', {head, body: ''})).toBe('Storm');
});

test('the headline that a page shows wins over another one for search engines and networks', async () => {
	const head = meta('og:title', 'Islands cut off: when will the ferry sail again?');
	expect(await factOf('title', {head, body: '<article><h1>Ferry stays in port until Monday</h1></article>'})).toBe(
		'Ferry stays in port until Monday',
	);
	const marked = '<h1 itemprop="headline">A Ramp in the Wind</h1>';
	expect(await factOf('title', {head, body: marked})).toBe('A Ramp in the Wind');
	// What is not marked and tells of something else may be any heading.
	expect(await factOf('title', {head, body: '<h1>Subscribe to our newsletter</h1>'})).toBe(
		'Islands cut off: when will the ferry sail again?',
	);
});

test('the headline is whole where data have its beginning, and once where it is there in a short form, too', async () => {
	const head = meta('og:title', 'Ferry stays in port');
	expect(await factOf('title', {head, body: '<h1>Ferry stays in port after a night of storm</h1>'})).toBe(
		'Ferry stays in port after a night of storm',
	);
	const body =
		'<h1><span>Ferry stays in port after a storm</span><span style="display:none">Ferry stays in port</span></h1>';
	expect(await factOf('title', {head, body})).toBe('Ferry stays in port after a storm');
});

test('the headline in a header that is marked as one is its largest heading alone', async () => {
	const body = '<div itemprop="headline"><p>Ellis</p><h1>Ferry stays in port</h1><h2>It was the wind.</h2></div>';
	expect(await factOf('title', {body})).toBe('Ferry stays in port');
});

test('without headings the headline is what alone is called so, and the outlet what the masthead is', async () => {
	const page = await readParts({
		head: '<title>Island Post - Ellis, OH</title>',
		body: '<a href="main.asp"><img src="a.gif" alt="Island Post"></a><span class="headline">Ferry stays in port</span>',
	});
	expect(page).toMatchObject({title: 'Ferry stays in port', outlet: 'Island Post'});
});

test('the date is read out of data that are broken by a headline', async () => {
	const head =
		'<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The "storm" stays", "datePublished": "2019-01-03T11:24:00+01:00"}</script>';
	expect(await factOf('published', {head})).toBe('2019-01-03T11:24:00+01:00');
});

test('what is called the day of publication is taken before the day on which the page was seen', async () => {
	const body =
		'<div class="fecha-hoy">24 de julio de 2019</div><h1>Ferry stays in port</h1><div><span class="publishedDate">23/07/2019</span></div>';
	expect(await factOf('published', {body, lang: 'es'})).toBe('2019-07-23');
});

test('the dates of related stories are none of the page', async () => {
	const body =
		'<h1>Ferry stays in port</h1><p class="day">12 September 2023</p><div class="hm-related"><time datetime="2023-08-29">29 August 2023</time></div>';
	expect(await factOf('published', {body})).toBe('2023-09-12');
});

test('a title keeps what only looks like the name of a site', async () => {
	const head = meta('og:title', 'Live: Ferry stays in port') + meta('og:site_name', 'Island Post');
	expect(await factOf('title', {head, body: '<h1>Live</h1>'})).toBe('Live: Ferry stays in port');
});

test('the headline is not the name of the blog above it, which leads to its front page', async () => {
	const page = await readParts({
		head: '<title>Harbour Notes » Blog Archive » Ferry stays in port</title>',
		body: '<h1><a href="http://blogs.example/harbour/">Harbour Notes</a></h1><h2 class="entry-title">Ferry stays in port</h2>',
		address: 'http://blogs.example/harbour/2024/03/ferry/',
	});
	expect(page).toMatchObject({title: 'Ferry stays in port', outlet: 'Harbour Notes'});
});

test.each([
	['the company that owns the paper', {'@type': 'Organization', name: 'Tarn Media Group, Inc.'}, 'Island Post'],
	['an address', {'@type': 'Organization', name: 'https://islandpost.example/'}, 'Island Post'],
	['the headline', {name: 'Ferry stays in port'}, 'Island Post'],
	['a site and what it is about', 'Island Post: News, weather and tides', 'Island Post'],
	['several', [{name: 'Island Post'}, {name: 'Tarn Agency'}], 'Island Post'],
	['a host', 'www.islandpost.example', 'islandpost.example'],
])('of a page whose data state %s as publisher, the outlet is the paper', async (_, publisher, outlet) => {
	const article = {'@type': 'NewsArticle', headline: 'Ferry stays in port', publisher};
	expect(
		await factOf('outlet', {head: ld(article) + (outlet === 'Island Post' ? meta('og:site_name', outlet) : '')}),
	).toBe(outlet);
});

test.each([
	['By Ada Moss', 'Ada Moss'],
	['Ada Moss Senior Harbour Correspondent', 'Ada Moss'],
	['Ada Moss, Island Post', 'Ada Moss'],
	['By Ada Moss and Tom Hale | Tuesday, March 12, 2024', 'Ada Moss, Tom Hale'],
	['Ada Moss on Mar 12, 2024 @moss', 'Ada Moss'],
	['ada@islandpost.example (Ada Moss)', 'Ada Moss'],
	['Ada Moss; Tom Hale', 'Ada Moss, Tom Hale'],
	['By Ada Moss, Tom Hale, and Lena Fisk', 'Ada Moss, Tom Hale, Lena Fisk'],
	['Ada Moss and News Agencies', 'Ada Moss'],
	['Ministry of Ports and Harbours', 'Ministry of Ports and Harbours'],
	['Ada Moss and Post Staff', 'Ada Moss and Post Staff'],
	['모애다 기자', '모애다'],
	['作者：莫愛達', '莫愛達'],
])('the author of the byline %j is %j', async (byline, author) => {
	expect(await factOf('author', {head: meta('og:site_name', 'Island Post') + meta('author', byline)})).toBe(author);
});

test.each([
	['<p>BY ADA MOSS FOR THE HARBOUR POST</p>', 'ADA MOSS'],
	['<p>by Ada Moss Posted 12 March 2024</p>', 'Ada Moss'],
	['<p>Words: Ada Moss · 12 March 2024</p>', 'Ada Moss'],
	['<span class="authorAndDate">Ada Moss | 12.03.24 | 18:20</span>', 'Ada Moss'],
	['<span class="authorAndDate">מאיה לב | <time>12.03.24</time></span>', 'מאיה לב'],
	['<h3 class="author-more">More From Harbour Staff</h3>', undefined],
])('the author beside a headline in %j is %j', async (line, author) => {
	expect(await factOf('author', {body: `<h1>Ferry stays in port</h1>${line}`})).toBe(author);
});

test('an author who is no person is passed over for the one whom the page shows', async () => {
	const shown = '<h1>Ferry stays in port</h1><p class="byline">By Ada Moss</p>';
	for (const author of ['https://www.facebook.com/islandpost', 'admin', 'Ediciones Island Post', '9:39AM BST'])
		expect(
			await factOf('author', {head: meta('og:site_name', 'Island Post') + meta('article:author', author), body: shown}),
		).toBe('Ada Moss');
});

test.each([
	[
		'<div class="byline-block"><div>By Ada Moss &amp; Tom Hale</div><div>Harbour News, Merrin</div></div>',
		'Ada Moss, Tom Hale',
	],
	['<div class="field-authors"><div>Ada Moss</div><div>Tom Hale</div></div>', 'Ada Moss, Tom Hale'],
	['<p class="byline"><span>By</span><br><a>Ada Moss</a></p>', 'Ada Moss'],
	[
		'<span>Door <a href="/auteur/ada">Ada Moss</a>, <a href="/auteur/tom">Tom van der Hale</a></span>',
		'Ada Moss, Tom van der Hale',
	],
	['<p class="byline">By Ada Moss and Tom Hale in Merrin</p>', 'Ada Moss, Tom Hale'],
	['<p>كتب: سالم باعقيل</p>', 'سالم باعقيل'],
	['<p>By <a class="author">Ada Moss</a> and <a class="author">Tom Hale</a> for the Post</p>', 'Ada Moss, Tom Hale'],
	['<p><span class="author">Ada Moss<b>Harbour News</b></span></p>', 'Ada Moss, Harbour News'],
	['<p><span class="auteur">Ada Moss</span>. <span>Publié à midi</span></p>', 'Ada Moss'],
	['<p class="byline">dal nostro inviato Ada Moss</p>', 'Ada Moss'],
])('the authors in the byline %s are %j', async (line, author) => {
	expect(await factOf('author', {body: `<h1>Ferry stays in port</h1>${line}`})).toBe(author);
});

test('what somebody signs in with is the author only where the page shows no name', async () => {
	const head = meta('author', 'harbourweb');
	const shown = '<h1>Ferry stays in port</h1><p class="byline">By Ada Moss</p>';
	expect(await factOf('author', {head, body: shown})).toBe('Ada Moss');
	expect(await factOf('author', {head})).toBe('harbourweb');
});

test('each of several authors is named, however the data hold them', async () => {
	const article = (author: unknown) => ({
		head: ld({
			'@context': 'https://schema.org',
			'@graph': [
				{'@type': ['Article', 'NewsArticle'], headline: 'Ferry stays in port', author},
				{'@type': 'Person', '@id': '#moss', name: 'Ada Moss'},
			],
		}),
	});
	expect(await factOf('author', article(['Ada Moss', 'Tom Hale']))).toBe('Ada Moss, Tom Hale');
	expect(await factOf('author', article([{'@id': '#moss'}, {name: 'Tom Hale'}]))).toBe('Ada Moss, Tom Hale');
	expect(await factOf('author', article({name: ['Ada Moss', 'Tom Hale']}))).toBe('Ada Moss, Tom Hale');
	expect(await factOf('author', article('{ "@type":"Person", "name":"Ada Moss" }'))).toBe('Ada Moss');
	expect(await factOf('author', article('Ada Moss, climate reporter'))).toBe('Ada Moss');
	const head = meta('citation_author', 'Ada Moss') + meta('citation_author', 'Tom Hale');
	expect(await factOf('author', {head})).toBe('Ada Moss, Tom Hale');
});

test.each([
	['https://web.archive.org/web/20250207101112/https://islandpost.example/a/1'],
	['https://web.archive.org/web/20250207101112if_/https://islandpost.example/a/1'],
	['https://archive.example/2025.02.07-101112/https://islandpost.example/a/1'],
])('the address of a page out of an archive is its own: %s', async (address) => {
	expect(await factOf('url', {head: `<link rel="canonical" href="${address}">`})).toBe(
		'https://islandpost.example/a/1',
	);
	expect(await factOf('url', {address})).toBe('https://islandpost.example/a/1');
});

test('an address that only holds another is left as it is', async () => {
	const address = 'https://islandpost.example/share?page=https://islandpost.example/a/1';
	expect(await factOf('url', {address})).toBe(address);
});

test.each([
	'<meta itemprop="mainEntityOfPage" content="https://islandpost.example/a/1">',
	'<meta itemscope itemprop="mainEntityOfPage" itemtype="https://schema.org/WebPage" itemid="https://islandpost.example/a/1">',
])('the address is read from microdata, too: %s', async (mark) => {
	expect(await factOf('url', {body: `<h1>Ferry stays in port</h1>${mark}`})).toBe('https://islandpost.example/a/1');
});

test.each([
	['its title has the name alone', '<title>Island Post</title>', '<h2>Ferry stays in port</h2>'],
	['its masthead leads to the front page', '', '<div class="masthead"><a href="/">Island Post</a></div>'],
	['a meta names the source', '<meta name="source" content="Island Post">', ''],
])('where no data name the outlet, %s', async (_, head, body) => {
	const title = meta(
		'og:title',
		head.includes('<title>') ? 'Ferry stays in port | Island Post' : 'Ferry stays in port',
	);
	const address = 'https://paper.example/a/1';
	expect(await factOf('outlet', {head: head + title, body, address})).toBe('Island Post');
});

test('what a builder of sites calls a site that nobody named is no outlet', async () => {
	const address = 'https://islandpost.example/a/1';
	expect(await factOf('outlet', {head: meta('og:site_name', 'My Site'), address})).toBe('islandpost.example');
});

test('the longer part of a title is not the headline where it is a link to the front page', async () => {
	const head = '<title>Pier shut | The Island Evening Post</title>';
	const body = '<div><a href="/">The Island Evening Post</a></div><h2>Pier shut</h2>';
	expect(await readParts({head, body})).toMatchObject({title: 'Pier shut', outlet: 'The Island Evening Post'});
});

test.each([
	['https://a.example/2024/03/12/ferry', '2024-03-12'],
	['https://a.example/news/2024/mar/12/ferry', '2024-03-12'],
	['https://a.example/2024-3-12/ferry', '2024-03-12'],
	['https://a.example/2024/politics/03/12/ferry', '2024-03-12'],
	['https://a.example/ferry-20240312.html', '2024-03-12'],
	['https://a.example/2024/13/45/ferry', undefined],
	['https://a.example/ferry-20249912.html', undefined],
	['https://a.example/2024/03/ferry', undefined],
])('the address %s tells %s', async (address, published) => {
	expect(await factOf('published', {address})).toBe(published);
});

test('a date that the page tells of is not taken where its address has another', async () => {
	const body = '<h1>Ferry stays in port</h1><p class="meta">The ferry was built on August 14, 1935</p>';
	const address = 'https://a.example/2024/03/12/ferry';
	expect(await factOf('published', {body, address})).toBe('2024-03-12');
	expect(await factOf('published', {body})).toBeUndefined();
	const night = '<h1>Ferry stays in port</h1><time datetime="2024-03-13T01:20:00Z">1 am</time>';
	expect(await factOf('published', {body: night, address})).toBe('2024-03-13T01:20:00Z');
});

test.each([
	'<p>Updated: <time datetime="2024-03-14">14 March</time></p><p>Published: <time datetime="2024-03-12">12 March</time></p>',
	'<time class="updated" datetime="2024-03-14">14 March</time> <time datetime="2024-03-12">12 March</time>',
	'<p>Updated 14 March 2024</p><p>Published 12 March 2024</p>',
])('the date that a page was changed on is not that of its article: %s', async (dates) => {
	expect(await factOf('published', {body: `<h1>Ferry stays in port</h1>${dates}`})).toBe('2024-03-12');
});

test('a page that only says when it was changed has that date', async () => {
	expect(await factOf('published', {body: '<h1>Ferry stays in port</h1><p>Updated 14 March 2024</p>'})).toBe(
		'2024-03-14',
	);
});

test('author and date are found at the top of a page that does not show its headline', async () => {
	const head = `<title>Island Post</title>${meta('og:title', 'Ferry stays in port | Island Post')}`;
	const body = '<p>Tue, 12 Mar 2024 19:05 GMT+3</p><p>By Ada Moss</p>';
	expect(await readParts({head, body})).toMatchObject({author: 'Ada Moss', published: '2024-03-12T19:05+03:00'});
});

test('the first second of a clock and a time told from now are no dates', async () => {
	const head = ld({'@type': 'NewsArticle', headline: 'Ferry stays in port', datePublished: '1970-01-01T00:00:00Z'});
	expect(await factOf('published', {head})).toBeUndefined();
	const body = '<h1>Ferry stays in port</h1><p class="timestamp">41 minutes ago</p>';
	expect(await factOf('published', {body})).toBeUndefined();
});

test('a line that says when it was published is found wherever it stands', async () => {
	const body = `<h1>Le bac reste au port</h1>${STORY.repeat(4)}<div><em>Publié le 29/10/2012</em></div>`;
	expect(await factOf('published', {body, lang: 'fr'})).toBe('2012-10-29');
});

test('a page whose data describe the page alone has author and date from there', async () => {
	const graph = [
		{'@type': 'WebPage', '@id': 'https://a.example/ferry/', datePublished: '2024-03-12', author: {'@id': '#moss'}},
		{'@type': 'Person', '@id': '#moss', name: 'Ada Moss'},
		{'@type': 'WebSite', name: 'Harbour Notes'},
	];
	const head = ld({'@context': 'https://schema.org', '@graph': graph});
	expect(await readParts({head, address: 'https://a.example/ferry/'})).toMatchObject({
		outlet: 'Harbour Notes',
		author: 'Ada Moss',
		published: '2024-03-12',
	});
});

test('a page that is called open to comments is no comment', async () => {
	const dated =
		'<h1>Ferry stays in port</h1><time datetime="2024-03-12T06:30:00Z">Tuesday</time><p class="byline">Ada Moss</p>';
	const reply = '<div class="comments"><time datetime="2024-03-15">later</time><p class="byline">Tom Hale</p></div>';
	const body = `<main class="comments-open">${reply}${dated}</main>`;
	expect(await readParts({body})).toMatchObject({author: 'Ada Moss', published: '2024-03-12T06:30:00Z'});
});

test('capitals in the names of attributes make no difference', async () => {
	const head = '<META NAME="author" CONTENT="Ada Moss">';
	const body = '<h1>Ferry stays in port</h1><article><time dateTime="2024-03-12T06:30:00Z">Tuesday</time></article>';
	expect(await readParts({head, body})).toMatchObject({author: 'Ada Moss', published: '2024-03-12T06:30:00Z'});
});

test('a date with dots begins with the day, whatever the language', async () => {
	const body = '<h1>Ferry stays in port</h1><p class="date">11.02.2024, 9:12</p>';
	expect((await factOf('published', {body}))?.slice(0, 10)).toBe('2024-02-11');
});

test('the date in a title of an abbreviation, as microformats have it, is read', async () => {
	const body = '<h1>Ferry stays in port</h1><abbr class="published" title="2024-03-12T06:30:00Z">Tuesday</abbr>';
	expect(await factOf('published', {body})).toBe('2024-03-12T06:30:00Z');
});
