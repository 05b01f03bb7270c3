import {expect, test} from 'vitest';
import {makeSource} from '../../../source/core/text/source.ts';
import {readPage} from '../../../source/ingest/html/page.ts';

/** The blocks of a page that count below its title, each with its kind unless it is a paragraph. */
async function counted(html: string): Promise<readonly string[]> {
	const {text, blocks} = makeSource({id: 'page', file: 'page.html', ...(await readPage(html, 'page.html'))});
	return blocks
		.filter(({kind}) => kind !== 'furniture' && kind !== 'comment' && kind !== 'title')
		.map(({start, end, kind}) => (kind === 'paragraph' ? '' : `[${kind}] `) + text.slice(start, end));
}

const PIER = 'The pier of Port Ellis was closed on Monday after a diver found a crack in its third pile.';
const HARBOUR = 'Ada Moss, who runs the harbour office, said that nobody would be let onto it before Easter.';
const BOATS = 'Until then the boats to the islands leave from the fish quay, at the same hours and prices.';

const page = (body: string) =>
	`<!doctype html><html><head><title>Pier closed</title></head><body><h1>Pier closed</h1>${body}</body></html>`;

test('lines that only lead to other stories are folded, a paragraph with a link and a linked document are not', async () => {
	const charter = `<a href="/charter">The charter of the town, which every mayor signs, says that the pier belongs to those who fish from it.</a>`;
	expect(
		await counted(
			page(
				`<div><p>${PIER} <a href="/diver">More on the diver.</a></p><p>SEE ALSO: <a href="/a">Ferry strike ends after six weeks</a></p><p>${HARBOUR}</p><ul><li><a href="/b">Storm takes roof of school</a></li></ul><p>${charter}</p><p>${BOATS}</p></div>`,
			),
		),
	).toEqual([`${PIER} More on the diver.`, HARBOUR, charter.replaceAll(/<[^>]+>/g, ''), BOATS]);
});

test('the text of pictures is folded, whatever marks it', async () => {
	expect(
		await counted(
			page(
				`<div><p>${PIER}</p><figure><img src="a.jpg"><p>The pier in 1910.</p></figure><p>${HARBOUR}</p><div class="wp-caption"><img src="b.jpg"><p class="wp-caption-text">Ada Moss on the quay.</p></div><p>${BOATS}</p><div><img src="c.jpg"><span class="photo-credit">Tom Hale</span></div></div>`,
			),
		),
	).toEqual([PIER, HARBOUR, BOATS]);
});

test('a quotation in a figure counts, one that is pulled out of the text does not', async () => {
	expect(
		await counted(
			page(
				`<div><p>${PIER} “We saw it coming for ten years.”</p><figure><blockquote><p>Nobody asked us.</p></blockquote></figure><p>${HARBOUR}</p><blockquote><p>“We saw it coming for ten years”</p></blockquote><p>${BOATS}</p></div>`,
			),
		),
	).toEqual([`${PIER} “We saw it coming for ten years.”`, '[quote] Nobody asked us.', HARBOUR, BOATS]);
});

test('boxes beside the text are left out by what sites call them', async () => {
	const boxes = ['sidebar', 'further-reading', 'author-bio', 'article-tools', 'tags', 'right_rail', 'siteFooter'].map(
		(name) => `<div class="${name}"><p>Something else that is written in whole sentences, to be sure.</p></div>`,
	);
	expect(await counted(page(`<div><p>${PIER}</p>${boxes.join('')}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test('the classes by which a blog files a post do not make it a box', async () => {
	const post = `<div class="post hentry category-social tag-newsletters"><p>${PIER}</p><p>${HARBOUR}</p></div>`;
	const teasers = Array.from({length: 4}, (_, index) => `<div class="teaser"><h3>${index}</h3><p>${BOATS}</p></div>`);
	expect(await counted(page(post + teasers.join('')))).toEqual([PIER, HARBOUR]);
});

test('a text in an element with an unlucky name is found by its paragraphs standing together', async () => {
	const lines = Array.from({length: 9}, (_, index) => `${HARBOUR.replace('Moss', `Moss the ${index + 1}th`)}`);
	const notes = `<div class="notes"><p>${PIER}</p></div>`;
	expect(
		await counted(
			page(
				`<div class="story">${notes}<div class="media-meta">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>`,
			),
		),
	).toEqual(expect.arrayContaining(lines));
});

test('the numbers of footnotes are left out, other numbers that lead somewhere are not', async () => {
	const html = page(
		`<div><p>${PIER}<sup><a href="#note-1">[1]</a></sup> It is 80<a href="#fn2">2</a> years old.</p><p>${HARBOUR} It has <a href="/piles">12</a> piles.</p><p>${BOATS}</p></div>`,
	);
	expect(await counted(html)).toEqual([`${PIER} It is 80 years old.`, `${HARBOUR} It has 12 piles.`, BOATS]);
});

test('a word that a browser may break is whole', async () => {
	const html = page(
		`<div><p>${PIER}</p><p>Das Über&shy;schwemmungs&shy;gebiet wächst, sagt das Amt der Stadt.</p><p>${BOATS}</p></div>`,
	);
	expect(await counted(html)).toEqual([PIER, 'Das Überschwemmungsgebiet wächst, sagt das Amt der Stadt.', BOATS]);
});

test('the columns of a page made of tables are told apart, the cells of a row are not', async () => {
	const html = page(
		`<table><tr><td><a href="/a">News</a><br><a href="/b">Archive</a></td><td><p>${PIER}</p><table><tr><th>Pile</th><th>Built</th></tr><tr><td>Third</td><td>1910</td></tr></table><p>${HARBOUR}</p><p>${BOATS}</p></td></tr></table>`,
	);
	expect(await counted(html)).toEqual(expect.arrayContaining([PIER, HARBOUR, BOATS]));
	expect((await counted(html)).join('\n')).toMatch(/Third\t\s?1910/);
});

test('a sentence far from the text is not taken for its beginning', async () => {
	const far = '<div id="frame"><div><p>This site looks best at a width of 800 points.</p></div>';
	const text = [PIER, HARBOUR, BOATS].map((line) => line.repeat(2)).map((line) => `<p>${line}</p>`);
	expect(await counted(page(`${far}<div><div>${text.join('')}</div></div></div>`))).toEqual(
		[PIER, HARBOUR, BOATS].map((line) => line.repeat(2)),
	);
});

test('what a page hides is no part of it, not even the text that a paywall scrambles', async () => {
	const scrambled = `<div class="encrypted" style="display: none">${`<p>k2 9C67ln 4@F?4:= 925 9@A65 E@ @A6? E96 3C:586 2?5 :E H:== 36 D9FE</p>`.repeat(9)}</div>`;
	expect(await counted(page(`<div itemprop="articleBody"><p>${PIER}</p><p>${HARBOUR}</p>${scrambled}</div>`))).toEqual([
		PIER,
		HARBOUR,
	]);
});

test('boxes are known by what tests call them where their classes are made by a program', async () => {
	const box = `<div class="css-1x" data-component="related-links"><p>${BOATS}</p></div>`;
	expect(
		await counted(page(`<div><p>${PIER}</p>${box}<p>${HARBOUR}</p><p>${BOATS.replace('Until', 'Till')}</p></div>`)),
	).toEqual([PIER, HARBOUR, BOATS.replace('Until', 'Till')]);
});

test('the place that stands on a line of its own begins the first paragraph', async () => {
	const html = page(`<div><cite>Port Ellis (HP) —</cite><p>${PIER}</p><p>${HARBOUR}</p><p>${BOATS}</p></div>`);
	expect(await counted(html)).toEqual([`Port Ellis (HP) — ${PIER}`, HARBOUR, BOATS]);
});

test('an article below another that the title repeats is not of the page, one post of several under one heading is', async () => {
	const next = `<article><h1>Boats for sale</h1><p>${BOATS}</p></article>`;
	const own = `<article><h1>Pier closed</h1><p>${PIER}</p><p>${HARBOUR}</p></article>`;
	const html = `<!doctype html><html><head><title>Pier closed | Post</title></head><body>${own}${next}</body></html>`;
	expect(await counted(html)).toEqual([PIER, HARBOUR]);
	const posts = [PIER, HARBOUR, BOATS].map((text, index) => `<article><h2>Post ${index}</h2><p>${text}</p></article>`);
	expect(await counted(page(`<div>${posts.join('')}</div>`))).toEqual(expect.arrayContaining([PIER, HARBOUR, BOATS]));
});

test('lines above the text that name author and day are folded', async () => {
	const html = `<!doctype html><html><head><title>Pier closed</title><meta name="author" content="Ada Moss"><meta property="article:published_time" content="2024-03-28"></head><body><h1>Pier closed</h1><div><p>Posted on 28 March 2024 by Ada Moss</p><p>${PIER}</p><p>${HARBOUR}</p><p>${BOATS}</p></div></body></html>`;
	expect(await counted(html)).toEqual([PIER, HARBOUR, BOATS]);
});
