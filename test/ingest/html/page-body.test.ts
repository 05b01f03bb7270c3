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
const LEDGER = 'What stands in the ledger of the harbour office is that the pier was mended in 1911 and never since.';

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
	const boxes = [
		'sidebar',
		'further-reading',
		'author-bio',
		'article-tools',
		'tags',
		'right_rail',
		'siteFooter',
		'audio-player',
	].map((name) => `<div class="${name}"><p>Something else that is written in whole sentences, to be sure.</p></div>`);
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

test('a paragraph in an element of its own, between boxes, is of the text that stands in others of the same name', async () => {
	const area = (...texts: readonly string[]) =>
		`<div data-area="text"><div class="RichText">${texts.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
	const box = '<section data-area="related"><div>More</div><h2><a href="/a">Ferry strike ends</a></h2></section>';
	const [first, second, third] = [PIER, HARBOUR, BOATS].map((text) => text.replace('.', ', they say.'));
	const body = `<section>${area(PIER, HARBOUR)}${box}${area(BOATS, first!, second!)}${box}${area(third!)}</section>`;
	expect(await counted(page(body))).toEqual([PIER, HARBOUR, BOATS, first, second, third]);
});

test('sentences of boxes are not of the text, though they stand in elements of like names', async () => {
	const teaser = (text: string) =>
		`<div class="item"><h4><a href="/a">Ferry</a></h4><p class="teaser">${text}</p></div>`;
	const body = `<div class="story"><p class="lead">${PIER}</p><p class="lead">${HARBOUR}</p><p class="lead">${BOATS}</p></div>${teaser('The ferry is back. It sails at noon.')}${teaser('Nobody was hurt.')}`;
	expect(await counted(page(body))).toEqual([PIER, HARBOUR, BOATS]);
});

test('what stands below the element with the text is folded, not left out', async () => {
	const below = 'Writes on piers, harbours, and whatever else the sea takes, from a boat, with a cat, in all weathers.';
	const html = page(
		`<div class="wide"><div class="story"><p>${PIER}</p><p>${HARBOUR}</p><p>${BOATS}</p></div><div class="a1"><h2>Ada Moss</h2><p class="a2">${below}</p></div></div>`,
	);
	expect(await counted(html)).toEqual([PIER, HARBOUR, BOATS]);
	expect((await readPage(html, 'page.html')).text).toContain(below);
});

test('a quotation among paragraphs in several elements counts, though its element has another name', async () => {
	const part = (text: string) => `<div class="part"><p>${text}</p></div>`;
	const quote = '<div class="quoted"><blockquote>“We have waited longer for less.”</blockquote></div>';
	const lines = [PIER, HARBOUR, BOATS, PIER.replace('third', 'fourth')];
	expect(
		await counted(
			page(
				`<div><div class="part"><p>${lines[0]}</p><p>${lines[1]}</p><p>${lines[2]}</p></div>${quote}${part(lines[3]!)}</div>`,
			),
		),
	).toEqual([...lines.slice(0, 3), '[quote] “We have waited longer for less.”', lines[3]]);
});

test('comments between words part no line', async () => {
	const html = page(
		`<div><p>${PIER}</p><div>Closed on <span>28 March</span>, at <!-- -->nine<!-- --> in the <!-- -->morning, it will stay so.</div><p>${HARBOUR}</p><p>${BOATS}</p></div>`,
	);
	expect(await counted(html)).toContain('Closed on 28 March, at nine in the morning, it will stay so.');
});

test('a text that is marked twice, one mark around the other, is given once', async () => {
	const html = page(
		`<div itemprop="articleBody"><div class="tools"><p>Print</p></div><div itemprop="articleBody"><p>${PIER}</p><p>${HARBOUR}</p></div></div>`,
	);
	expect(await counted(html)).toEqual([PIER, HARBOUR]);
});

test('a field for an address of mail is left out with what is offered for it, the text around it is not', async () => {
	const offer = '<div><h4>The Tide</h4><p>All that floats, at seven.</p><input type="email"><p>Free.</p></div>';
	expect(await counted(page(`<div><p>${PIER}</p>${offer}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
	expect(await counted(page(`<div><p>${PIER}</p><p>${HARBOUR}</p><input type="email"></div>`))).toEqual([
		PIER,
		HARBOUR,
	]);
});

test.each([
	['what AMP shows for what does not load', '<amp-ad><div fallback>No boat for you today.</div></amp-ad>'],
	['what only a screen reader reads out', '<span style="position:absolute;clip:rect(0,0,0,0)">opens new tab</span>'],
	[
		'comments in microdata',
		'<div itemprop="comment"><p>I have fished there for thirty years and nobody asked me.</p></div>',
	],
	[
		'a list of what to read next',
		'<div class="read-next"><h2>Read next</h2><p>The ferry sails again, and nobody knows why.</p></div>',
	],
	['a heading over nothing but an offer', '<div><h3>Never miss a boat</h3><p>Sign up for our newsletter.</p></div>'],
	[
		'a heading over nothing but links',
		'<div><h3>More on piers</h3><p>Related stories</p><ul><li><a href="/a">Ferry strike ends</a></li></ul></div>',
	],
	[
		'the name below a quotation of the text',
		`<blockquote><p>nobody would be let onto it before Easter</p><cite>Ada Moss</cite></blockquote>`,
	],
	['a quotation that a class pulls out', '<div class="pull-quote">nobody would be let onto it before Easter</div>'],
])('left out or folded is %s', async (_, box) => {
	expect(await counted(page(`<div><p>${PIER}</p><p>${HARBOUR}</p>${box}<p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test('a short text above the foot of the site is given, the foot is not', async () => {
	const short = 'The pier will stay shut on Sunday, too.';
	const foot =
		'<div id="footer"><p>Pier Radio is heard on 94.2 MHz, on the islands on 101.7 MHz, and in our app.</p></div>';
	expect(await counted(page(`<div id="content"><p>${short}</p></div>${foot}`))).toEqual([short]);
});

test('the wall behind the first paragraphs is left out, though it is longer than they are', async () => {
	const wall = `<div class="barrier">${'<p>Complete digital access to all that our reporters write, cancel at any time.</p>'.repeat(9)}</div>`;
	expect(await counted(page(`<article><p>${PIER}</p><p>${HARBOUR}</p></article>${wall}`))).toEqual([PIER, HARBOUR]);
});

test('short lines above the headline are folded', async () => {
	const html = `<!doctype html><html><head><title>Pier closed</title></head><body><main><span>Press release</span><h1>Pier closed</h1><div><p>${PIER}</p><p>${HARBOUR}</p></div></main></body></html>`;
	expect(await counted(html)).toEqual([PIER, HARBOUR]);
});

test('what an author does, said at the end, is folded', async () => {
	const about = 'Ada Moss is a reporter at the Post. Her last book was about rain.';
	const html = page(`<p class="byline">By Ada Moss</p><div><p>${PIER}</p><p>${BOATS}</p><p>${about}</p></div>`);
	expect(await counted(html)).toEqual([PIER, BOATS]);
});

test('a page that only asks for consent is refused', async () => {
	const asked =
		'<h1>Before you continue</h1><p>We and our 842 partners store and access information on a device, such as cookies, and process personal data for advertising and research.</p><button>Accept</button>';
	await expect(readPage(`<html><body>${asked}</body></html>`, 'wall.html')).rejects.toThrow(
		'wall.html: holds notices of its site (cookies, sign-in) and no article',
	);
});

test('data that a script gives a name to are read where the page shows nothing, the program behind them is not run', async () => {
	const state = {article: {headline: 'Pier closed', content: `<p>${PIER}</p><p>${HARBOUR}</p>`}, menu: ['News']};
	const script = `<script>window.__STATE__=${JSON.stringify(state)};(function(){throw new Error('run')}())</script>`;
	const html = `<html><head><title>Pier closed - Post</title></head><body><div id="app"></div>${script}</body></html>`;
	expect(await counted(html)).toEqual([PIER, HARBOUR]);
	const other = html.replace('"Pier closed"', '"Boats for sale"');
	await expect(readPage(other, 'page.html')).rejects.toThrow('page.html: is a page without text');
});

test('a box is known by what its data call it', async () => {
	const box = '<section data-area="related_articles"><h3><a href="/b">Storm:</a> takes roof of school</h3></section>';
	expect(await counted(page(`<div><p>${PIER}</p>${box}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test('the parts of a page that a builder of sites calls "cmp-" are no question for consent', async () => {
	const text = `<div class="cmp-container"><div class="cmp-text"><p>${PIER}</p><p>${HARBOUR}</p></div></div>`;
	const asked = `<div class="cmp-banner"><p>${'We ask for your consent to all that we do. '.repeat(9)}</p></div>`;
	expect(await counted(page(text + asked))).toEqual([PIER, HARBOUR]);
});

test('what a page keeps hidden for subscribers is of the text where it can be read', async () => {
	const hidden = (text: string) => `<div class="subscriber-only" style="display: none"><p>${text}</p></div>`;
	const text = `<p>${PIER}</p>${hidden(HARBOUR)}${hidden('%96 D92:C >FDE 36 42FE:@FD] $96 D2:5 E92E E96 A:6C H@F=5 DE2J D9FE[ 2?5')}${hidden(BOATS)}`;
	expect(await counted(page(`<div itemprop="articleBody">${text}</div>`))).toEqual([PIER, HARBOUR, BOATS]);
});

test('a button to comment between two paragraphs ends nothing', async () => {
	const button = '<p><a class="button" href="/a/comments">Leave a comment</a></p>';
	expect(await counted(page(`<div><p>${PIER}</p><p>${HARBOUR}</p>${button}<p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test('the name of an author above a part of the text is folded', async () => {
	const byline = '<p class="byline">By Ada Moss</p>';
	const entry = (text: string) => `<h2>15.42</h2><span>Ada Moss</span><p>${text}</p>`;
	const blocks = await counted(page(`${byline}<div>${[PIER, HARBOUR, BOATS].map(entry).join('')}</div>`));
	expect(blocks).not.toContain('Ada Moss');
	expect(blocks).toEqual(expect.arrayContaining([PIER, HARBOUR, BOATS]));
});

test('a byline with the time it takes to read, and what an author from elsewhere is, are folded', async () => {
	const byline = '<p><span class="byline">Par <a rel="author">Ada Moss</a></span> Temps de lecture 5 min.</p>';
	const about = '<p>Ada Moss is a fellow at the Institute of Piers.</p>';
	expect(await counted(page(`${byline}<div><p>${PIER}</p><p>${BOATS}</p>${about}</div>`))).toEqual([PIER, BOATS]);
});

test('links below a deck are no part of it', async () => {
	const deck =
		'<div class="standfirst"><p>Nobody may walk onto it.</p><ul><li><a href="/b">Storm takes roof</a></li></ul></div>';
	expect(await counted(page(`${deck}<div><p>${PIER}</p><p>${HARBOUR}</p></div>`))).toEqual([
		'[heading] Nobody may walk onto it.',
		PIER,
		HARBOUR,
	]);
});

test('words inside a paragraph are of it, whatever they are called', async () => {
	const dateline = '<span class="legendSpanClass">PORT ELLIS</span>, <span class="legendSpanClass">March 4</span>';
	expect(await counted(page(`<div><p>${dateline} – ${PIER}</p><p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		`PORT ELLIS, March 4 – ${PIER}`,
		HARBOUR,
		BOATS,
	]);
});

test('what somebody posted elsewhere is folded', async () => {
	const posted =
		'<blockquote class="twitter-tweet"><p>We saw it coming for ten years.</p><p>— Ada Moss (@moss)</p></blockquote>';
	expect(await counted(page(`<div><p>${PIER}</p>${posted}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test('a button to subscribe is left out with what is offered for it, the text around it is not', async () => {
	const offer =
		'<div class="x1"><p>Piers of the Week</p><p>Our best stories of wood and water.</p><button>Sign up</button></div>';
	expect(
		await counted(page(`<div><p>${PIER}</p>${offer}<p>${HARBOUR}</p><a href="/s">Subscribe</a><p>${BOATS}</p></div>`)),
	).toEqual([PIER, HARBOUR, BOATS]);
});

test('paragraphs that are called by the wall they stand behind are the text', async () => {
	const wall = '<div class="paywall-bar"><p>This is your last free article.</p></div>';
	const text = [PIER, HARBOUR, BOATS].map((paragraph) => `<p class="paywall">${paragraph}</p>`).join('');
	expect(await counted(page(`<div class="body">${text}</div>${wall}`))).toEqual([PIER, HARBOUR, BOATS]);
});

test('the heading of a box that has no name itself folds what is below it', async () => {
	const box =
		'<div><h4 class="related__title">Related Story</h4><a href="/b"><h3>Storm takes roof of school</h3></a></div>';
	expect(await counted(page(`<div><p>${PIER}</p>${box}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
		PIER,
		HARBOUR,
		BOATS,
	]);
});

test.each(['similarLinks', 'video-resource', 'article-video', 'media-embed', 'vjs'])(
	'a box called %s is no part of the text',
	async (name) => {
		const box = `<div class="${name}"><h2>The pier from above</h2><div>3 years ago</div><p>Footage shows the pier from above.</p></div>`;
		expect(await counted(page(`<div><p>${PIER}</p>${box}<p>${HARBOUR}</p><p>${BOATS}</p></div>`))).toEqual([
			PIER,
			HARBOUR,
			BOATS,
		]);
	},
);

test('paragraphs parted by line ends, in elements one below the other, are the text', async () => {
	const part = (...texts: readonly string[]) =>
		`<div class="sc-a1"><p class="sc-b2">${texts.join('<br><br>')}</p></div>`;
	const texts = [PIER, HARBOUR, BOATS, LEDGER].map(
		(text, index) => `${text} ${'It rained, and nobody came. '.repeat(5 + index)}End.`,
	);
	const [one, two, three, four] = texts as [string, string, string, string];
	const figure = '<figure><figcaption>The pier.</figcaption></figure>';
	const blocks = await counted(page(`<article>${figure}${part(one, two)}${part(three, four)}</article>`));
	expect(blocks.flatMap((block) => block.split('\n'))).toEqual([one, two, three, four]);
});
