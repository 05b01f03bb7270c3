import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {blocksOf, openFile, openOne} from './open-one.ts';

const chapter = (body: string) =>
	strToU8(`<?xml version="1.0"?><html><head><title/></head><body>${body}</body></html>`);

test('the list of chapters and what stands beside the text are no part of a book', async () => {
	const book = zipSync({
		'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
		'b.opf': strToU8(
			'<package><metadata><dc:title>The Tarn in flood</dc:title></metadata><manifest><item id="t" href="toc.xhtml" properties="nav"/><item id="c" href="cover.xhtml"/><item id="a" href="a%20b.xhtml"/></manifest><spine><itemref idref="c" linear="no"/><itemref idref="t"/><itemref idref="a"/></spine></package>',
		),
		'toc.xhtml': chapter('<nav><ol><li><a href="a%20b.xhtml">January</a></li></ol></nav>'),
		'cover.xhtml': chapter('<p>Cover drawn by Mae Tran</p>'),
		'a b.xhtml': chapter('<h1><a id="p1"/>January</h1><p>The river rose.</p>'),
	});
	expect(blocksOf(await openOne('book.epub', book))).toEqual([
		'title: The Tarn in flood',
		'heading: January',
		'paragraph: The river rose.',
	]);
});

const bookOf = (metadata: string, chapters: readonly string[]) =>
	zipSync({
		'META-INF/container.xml': strToU8('<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>'),
		'b.opf': strToU8(
			`<package><metadata>${metadata}</metadata><manifest>${chapters.map((_, index) => `<item id="c${index}" href="c${index}.xhtml"/>`).join('')}</manifest><spine>${chapters.map((_, index) => `<itemref idref="c${index}"/>`).join('')}</spine></package>`,
		),
		...Object.fromEntries(chapters.map((body, index) => [`c${index}.xhtml`, chapter(body)])),
	});

test('an issue that calibre made is its articles, without lists of them and ways between them', async () => {
	const navbar = '<div class="calibre_navbar"><a href="c0.xhtml">Main menu</a></div>';
	const {sources} = await openFile(
		'issue.epub',
		bookOf(
			'<dc:title>Island Post [Tue, 12 Mar 2024]</dc:title><dc:creator>calibre</dc:creator><dc:date>2024-03-12</dc:date><meta name="calibre:publication_type" content="periodical:unknown:Island Post"/>',
			[
				'<h1 class="calibre_recipe_title">Island Post</h1><div class="calibre_feed_list"><a href="c1.xhtml">News</a></div>',
				'<h2>News</h2><ul class="calibre_article_list"><li><a href="c2.xhtml">Ferry stays</a></li></ul>',
				`${navbar}<h1>Ferry stays</h1><p>By Ada Moss</p><p>11 March 2024</p><p>The ferry stays in port.</p>`,
				`<p>Nobody knows why.</p><div class="calibre_navbar">Downloaded from <a rel="calibre-downloaded-from" href="https://islandpost.example/1">here</a></div>`,
				`${navbar}<h2>Boat is full</h2><p>The boat is full.</p>`,
			],
		),
	);
	expect(sources.map(({title, outlet, author, published, url}) => [title, outlet, author, published, url])).toEqual([
		['Ferry stays', 'Island Post', 'Ada Moss', '2024-03-11', 'https://islandpost.example/1'],
		['Boat is full', 'Island Post', undefined, '2024-03-12', undefined],
	]);
	expect(blocksOf(sources[0]!)).toEqual([
		'title: Ferry stays',
		'furniture: By Ada Moss',
		'furniture: 11 March 2024',
		'paragraph: The ferry stays in port.',
		'paragraph: Nobody knows why.',
	]);
});

test('a book whose chapters are signed is their articles; one that is not is one', async () => {
	const chapters = (byline: string) => [
		'<h1>Harbour Quarterly</h1><p>Summer 2024</p>',
		`<h1>The tide</h1><p><em>${byline}</em></p><p>The river rose.</p>`,
		'<h1>The map</h1><p>by Tom Hale</p><p>The map is wrong.</p>',
		'<h1>The end</h1><p>The river fell.</p>',
	];
	const metadata = '<dc:title>Harbour Quarterly</dc:title><dc:publisher>Quay Books</dc:publisher>';
	const {sources} = await openFile('issue.epub', bookOf(metadata, chapters('by Ada Moss')));
	expect(sources.map(({title, outlet, author}) => [title, outlet, author])).toEqual([
		['The tide', 'Harbour Quarterly', 'Ada Moss'],
		['The map', 'Harbour Quarterly', 'Tom Hale'],
		['The end', 'Harbour Quarterly', undefined],
	]);
	const book = await openOne('book.epub', bookOf(metadata, chapters('In which it rains')));
	expect(book).toMatchObject({title: 'Harbour Quarterly', outlet: 'Quay Books'});
});
