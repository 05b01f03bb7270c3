import {expect, test} from 'vitest';
import {blocksOf, openFile, openOne} from './open-one.ts';

const rss = (item: string, channel = '') =>
	`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Island Post</title><link>https://islandpost.example/</link>${channel}<item>${item}</item></channel></rss>`;

const openItem = (item: string, channel?: string) => openOne('feed.rss', rss(item, channel));

test('the whole text is taken before the summary, and the author from Dublin Core', async () => {
	const source = await openItem(
		'<title>Ferry</title><description>It stays.</description><content:encoded><![CDATA[<p>The ferry stays in port.</p><p>Nobody knows why.</p>]]></content:encoded><dc:creator>By Ada Moss</dc:creator>',
	);
	expect(source).toMatchObject({author: 'Ada Moss', text: 'Ferry\n\nThe ferry stays in port.\n\nNobody knows why.'});
});

test('HTML that was escaped twice is read as it was meant', async () => {
	const source = await openItem(
		'<title>The &amp;lt;em&amp;gt;Ada&amp;lt;/em&amp;gt; sails</title><description>&amp;lt;p&amp;gt;She sails.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;At noon.&amp;lt;/p&amp;gt;</description>',
	);
	expect(source.text).toBe('The Ada sails\n\nShe sails.\n\nAt noon.');
});

test('a text that tells of tags keeps them', async () => {
	const source = await openItem(
		'<title>HTML</title><description>Whoever writes a &amp;lt; b means less.</description>',
	);
	expect(source.text).toBe('HTML\n\nWhoever writes a < b means less.');
});

test('a link is told from the site, from xml:base, or is a permanent guid', async () => {
	const text = '<title>Ferry</title><description>It stays.</description>';
	expect((await openItem(`${text}<link>/2024/ferry</link>`)).url).toBe('https://islandpost.example/2024/ferry');
	expect((await openItem(`${text}<guid>https://islandpost.example/1</guid>`)).url).toBe('https://islandpost.example/1');
	expect((await openItem(`${text}<guid isPermaLink="false">https://islandpost.example/1</guid>`)).url).toBeUndefined();
	expect((await openItem(`${text}<guid>4711</guid>`)).url).toBeUndefined();
	const atom = await openOne(
		'feed.atom',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://islandpost.example/news/"><title>Post</title><entry xml:base="2024/"><title>Ferry</title><link rel="enclosure" href="a.mp3"/><link href="ferry.html"/><content>It stays.</content></entry></feed>',
	);
	expect(atom.url).toBe('https://islandpost.example/news/2024/ferry.html');
});

test('an entry that is a picture gives what its description says', async () => {
	const item =
		'<title>Ferry</title><media:group><media:content url="a.jpg"><media:description>The ferry stays in port.</media:description></media:content></media:group>';
	expect((await openItem(item)).text).toBe('Ferry\n\nThe ferry stays in port.');
});

test('a feed that gathers from several papers names each, and not in the title', async () => {
	const source = await openItem(
		'<title>Ferry stays in port - Harbour Post</title><description>It stays.</description><source url="https://h.example/">Harbour Post</source>',
	);
	expect(source).toMatchObject({title: 'Ferry stays in port', outlet: 'Harbour Post'});
});

test('the line that a blog puts below each entry is folded', async () => {
	const source = await openItem(
		'<title>Ferry</title><description><![CDATA[<p>It stays.</p><p>The post <a href="/1">Ferry</a> appeared first on <a href="/">Island Post</a>.</p>]]></description>',
	);
	expect(blocksOf(source).at(-1)).toBe('furniture: The post Ferry appeared first on Island Post.');
});

test('dates are read in the language of the feed, and told by their letters where it names none', async () => {
	const item = '<title>Ferry</title><description>It stays.</description>';
	const dated = async (date: string, channel?: string) =>
		(await openItem(`${item}<pubDate>${date}</pubDate>`, channel)).published;
	expect(await dated('12. März 2024', '<language>de-de</language>')).toBe('2024-03-12');
	expect(await dated('Чт, 10 фев 2005 09:00:00 +0300')).toBe('2005-02-10T09:00+03:00');
	expect(await dated('soon')).toBeUndefined();
});

test('a feed in the encoding that it names is read in it', async () => {
	const bytes = Buffer.concat([
		Buffer.from('<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>'),
		Uint8Array.of(0xd0, 0xe5, 0xea, 0xe0),
		Buffer.from('</title><item><title>1</title><description>2 3</description></item></channel></rss>'),
	]);
	expect((await openOne('feed.xml', bytes)).outlet).toBe('Река');
});

test('a JSON feed may name its entries by their address, and authors one by one', async () => {
	const {sources} = await openFile(
		'feed.json',
		'{"version":"https://jsonfeed.org/version/1","title":"Island Post","home_page_url":"https://islandpost.example/","items":[{"id":"https://islandpost.example/1","content_text":"It stays."},{"id":"2","url":"2.html","title":"Boat","content_html":"<p>It sails.</p>","authors":[{"name":"Ada Moss"},{"name":"Tom Hale"}]}]}',
	);
	expect(sources.map(({title, url, author}) => [title, url, author])).toEqual([
		['It stays.', 'https://islandpost.example/1', undefined],
		['Boat', 'https://islandpost.example/2.html', 'Ada Moss, Tom Hale'],
	]);
});

test('the link to the whole text is no part of a summary, with or without the title, and a sentence keeps its link', async () => {
	const link = (words: string) => `&lt;a href="https://islandpost.example/1"&gt;${words}&lt;/a&gt;`;
	const open = async (words: string) =>
		(await openItem(`<title>Ferry stays</title><description>It stays. ${link(words)}</description>`)).text;
	expect(await open('Continue reading &amp;rarr;')).toBe('Ferry stays\n\nIt stays.');
	expect(await open('Continue reading Ferry stays')).toBe('Ferry stays\n\nIt stays.');
	expect(await open('Lire la suite…')).toBe('Ferry stays\n\nIt stays.');
	expect(await open('Read more letters, the captain asks.')).toBe(
		'Ferry stays\n\nIt stays. Read more letters, the captain asks.',
	);
});

test('where the whole text is only a link to it, the summary is the text', async () => {
	const source = await openItem(
		'<title>Ferry</title><description>The ferry stays in port.</description><content:encoded><![CDATA[<p></p><p><a href="https://islandpost.example/1">Read more</a></p>]]></content:encoded>',
	);
	expect(source.text).toBe('Ferry\n\nThe ferry stays in port.');
});

test('what a blog or a host of podcasts puts below each entry is folded', async () => {
	const source = await openItem(
		'<title>Ferry</title><description>&lt;p&gt;The ferry stays in port.&lt;/p&gt;&lt;p&gt;Hosted on Quaycast. See quaycast.example/privacy for more information.&lt;/p&gt;&lt;div class="blogger-post-footer"&gt;Follow us by mail!&lt;/div&gt;</description>',
	);
	expect(blocksOf(source)).toEqual([
		'title: Ferry',
		'paragraph: The ferry stays in port.',
		'furniture: Hosted on Quaycast. See quaycast.example/privacy for more information.',
		'furniture: Follow us by mail!',
	]);
});

test('an episode gives its summary and its own author', async () => {
	const source = await openOne(
		'feed.rss',
		'<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Harbour Hour</title><item><title>The ferry</title><description/><itunes:author>Ada Moss</itunes:author><itunes:summary>Why the ferry stays in port.</itunes:summary></item></channel></rss>',
	);
	expect(source).toMatchObject({author: 'Ada Moss', text: 'The ferry\n\nWhy the ferry stays in port.'});
});

test('the whole text of a feed for Yandex is taken before the summary', async () => {
	const source = await openOne(
		'feed.rss',
		'<rss version="2.0" xmlns:yandex="http://news.yandex.ru"><channel><title>Post</title><item><title>Паром</title><description>Паром стоит.</description><yandex:full-text>Паром стоит в порту.\n\nНикто не знает почему.</yandex:full-text></item></channel></rss>',
	);
	expect(source.text).toBe('Паром\n\nПаром стоит в порту.\n\nНикто не знает почему.');
});

test('an entry that stands twice in a feed is one; entries that share a guid are not', async () => {
	const item = (title: string) =>
		`<title>${title}</title><guid>https://islandpost.example/</guid><description>It stays.</description>`;
	const {sources} = await openFile('feed.rss', rss([item('Ferry'), item('Boat'), item('Ferry')].join('</item><item>')));
	expect(sources.map(({title}) => title)).toEqual(['Ferry', 'Boat']);
});
