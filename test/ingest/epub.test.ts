import {strToU8, zipSync} from 'fflate';
import {expect, test} from 'vitest';
import {blocksOf, openOne} from './open-one.ts';

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
