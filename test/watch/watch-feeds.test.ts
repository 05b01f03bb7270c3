import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import type {Library} from '../../source/library/library.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {watchFeeds} from '../../source/watch/watch-feeds.ts';
import {folderOf} from '../helpers/folder.ts';
import {openLocalFetch, openSite, type Pages} from '../helpers/site.ts';

/** A feed with an entry for each title; what each says is made of its title. */
const feedOf = (titles: readonly string[], head = '') =>
	`<rss version="2.0"><channel><title>The Island Post</title>${head}${titles
		.map(
			(title) =>
				`<item><title>${title}</title><link>/${title}</link><description>${title}: ${textOf(title)}</description></item>`,
		)
		.join('')}</channel></rss>`;

// Of different events: they shall not become one story.
const TEXTS: Readonly<Record<string, string>> = {
	ferry: 'No boat leaves for the islands before Monday, since waves of six metres broke over the quay.',
	pier: 'Carpenters begin to mend the planks of the promenade after Easter, for two million crowns.',
	storm: 'Roofs flew through three villages when the wind came up on Sunday night and cut the power.',
};

const textOf = (title: string) => TEXTS[title] ?? `The ${title} was on time.`;

const MINUTE = 60_000;

/** A library, a clock that stands still but for waiting, and what is told of feeds watched for so many rounds. */
async function openWatch(mostPages = 0) {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	const start = Date.UTC(2024, 4, 3, 8);
	let time = start;
	const watch = async (addresses: readonly string[], rounds: number) => {
		const world = {
			library,
			web: {fetch: openLocalFetch().fetch, mostPages, tell: () => {}},
			now: () => time,
			wait: async (ms: number) => {
				time += ms;
			},
			chance: () => 0,
		};
		const told: string[] = [];
		const feeds = addresses.map((address) => ({address}));
		for await (const event of watchFeeds(feeds, rounds === 1, world)) {
			if (event.kind === 'article') told.push(`article ${event.article.title}`);
			if (event.kind === 'story') told.push(`story ${event.story.name}`);
			if (event.kind === 'note') told.push(event.note);
			if (event.kind === 'round') {
				told.push(`${(time - start) / MINUTE} min: ${event.asked} asked, ${event.failed} failed`);
				if (--rounds === 0) break;
			}
		}
		return told;
	};
	return {library, watch};
}

const titlesIn = async (library: Library) =>
	(await library.list({}, {offset: 0, limit: 100})).map(({title}) => title).sort();

test('new entries are added and told of, those that are there are not', async () => {
	const titles = ['ferry', 'pier'];
	const {origin, asked} = await openSite({'/feed': (_request, response) => response.end(feedOf(titles))});
	const {library, watch} = await openWatch();
	expect(await watch([`${origin}/feed`], 1)).toEqual(['article ferry', 'article pier', '0 min: 1 asked, 0 failed']);
	titles.unshift('storm');
	expect(await watch([`${origin}/feed`], 1)).toEqual(['0 min: 0 asked, 0 failed']);
	expect(asked).toEqual(['/feed']);
	expect(await watch([`${origin}/feed`], 2)).toEqual([
		'0 min: 0 asked, 0 failed',
		'article storm',
		'30 min: 1 asked, 0 failed',
	]);
	expect(await titlesIn(library)).toEqual(['ferry', 'pier', 'storm']);
});

test('a feed is asked for what is newer than its last answer', async () => {
	const {origin, headers} = await openSite({
		'/feed': (request, response) =>
			response
				.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200, {
					etag: '"7"',
					'cache-control': 'max-age=3600',
				})
				.end(feedOf(['ferry'])),
	});
	const {library, watch} = await openWatch();
	expect(await watch([`${origin}/feed`], 3)).toEqual([
		'article ferry',
		'0 min: 1 asked, 0 failed',
		'60 min: 1 asked, 0 failed',
		'120 min: 1 asked, 0 failed',
	]);
	expect(headers.map((header) => header['if-none-match'])).toEqual([undefined, '"7"', '"7"']);
	expect(await library.feeds()).toMatchObject([{title: 'The Island Post', etag: '"7"', failures: 0}]);
});

test('what a feed says of its pace is kept to', async () => {
	const {origin} = await openSite({'/feed': feedOf(['ferry'], '<ttl>45</ttl>')});
	const {watch} = await openWatch();
	expect((await watch([`${origin}/feed`], 2)).at(-1)).toBe('45 min: 1 asked, 0 failed');
});

test('a feed that fails is told of, asked less and less, and stops no other', async () => {
	const {origin} = await openSite({'/feed': feedOf(['ferry'])});
	const {watch} = await openWatch();
	expect(await watch([`${origin}/gone`, `${origin}/feed`], 4)).toEqual([
		`${origin}/gone: answers 404 Not Found`,
		'article ferry',
		'0 min: 2 asked, 1 failed',
		'30 min: 1 asked, 0 failed',
		`${origin}/gone: answers 404 Not Found`,
		'60 min: 2 asked, 1 failed',
		'90 min: 1 asked, 0 failed',
	]);
});

test('a server that asks to be left alone is', async () => {
	const busy: Pages = {
		'/feed': (_request, response) => response.writeHead(429, {'retry-after': String(5 * 60 * 60)}).end(),
	};
	const {origin} = await openSite(busy);
	const {watch} = await openWatch();
	expect((await watch([`${origin}/feed`], 6)).at(-1)).toBe('300 min: 1 asked, 1 failed');
});

test('a page is no feed', async () => {
	const {origin} = await openSite({'/page': `<html><body><p>${textOf('ferry')}</p></body></html>`});
	const {library, watch} = await openWatch();
	expect(await watch([`${origin}/page`], 1)).toEqual([
		`${origin}/page: is no feed; wirediff add adds a page`,
		'0 min: 1 asked, 1 failed',
	]);
	expect(await titlesIn(library)).toEqual([]);
});

test('of a feed that is followed, only pages of new entries are fetched', async () => {
	const titles = ['ferry'];
	// Its own address is another than the feed's.
	const page = (title: string) =>
		`<html><head><link rel="canonical" href="https://post.example/${title}"></head><body><article><h1>${title}</h1><p>${textOf(title).repeat(4)}</p></article></body></html>`;
	const {origin, asked} = await openSite({
		'/feed': (_request, response) => response.end(feedOf(titles)),
		'/ferry': page('ferry'),
		'/pier': page('pier'),
	});
	const {library, watch} = await openWatch(10);
	await watch([`${origin}/feed`], 1);
	titles.push('pier');
	await watch([`${origin}/feed`], 2);
	expect(asked).toEqual(['/feed', '/ferry', '/feed', '/pier']);
	const [summary] = await library.named('1', 1);
	expect((await library.get(summary!.id))?.text).toContain(textOf('ferry').repeat(2));
});

test('of a long feed so many pages are read each time, until all are', async () => {
	const titles = ['ferry', 'pier', 'storm'];
	const page = (title: string) =>
		`<html><body><article><h1>${title}</h1><p>${textOf(title).repeat(4)}</p></article></body></html>`;
	const {origin, asked} = await openSite({
		'/feed': feedOf(titles),
		...Object.fromEntries(titles.map((title) => [`/${title}`, page(title)])),
	});
	const {library, watch} = await openWatch(2);
	expect(await watch([`${origin}/feed`], 2)).toEqual([
		`${origin}/feed: the pages of 2 of its 3 new entries are read now, the others the next time (see --max-pages)`,
		'article ferry',
		'article pier',
		'0 min: 1 asked, 0 failed',
		'article storm',
		'30 min: 1 asked, 0 failed',
	]);
	expect(asked).toEqual(['/feed', '/ferry', '/pier', '/feed', '/storm']);
	for (const id of ['1', '2', '3'])
		expect((await library.get((await library.named(id, 1))[0]!.id))?.text).toMatch(/(.{20}).*\1/s);
});

test('an entry without text whose page cannot be had for now is tried again', async () => {
	let isBusy = true;
	const {origin} = await openSite({
		'/feed':
			'<rss version="2.0"><channel><title>The Island Post</title><item><title>ferry</title><link>/ferry</link></item></channel></rss>',
		'/ferry': (_request, response) =>
			isBusy
				? response.writeHead(503).end()
				: response.end(`<html><body><article><h1>ferry</h1><p>${textOf('ferry')}</p></article></body></html>`),
	});
	const {watch} = await openWatch(10);
	expect(await watch([`${origin}/feed`], 1)).toEqual([
		`${origin}/ferry: answers 503 Service Unavailable`,
		'0 min: 1 asked, 0 failed',
	]);
	isBusy = false;
	expect(await watch([`${origin}/feed`], 2)).toContain('article ferry');
});

test('a page that names its feed is told of with it', async () => {
	const {origin} = await openSite({
		'/': '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><p>News.</p></body></html>',
	});
	const {watch} = await openWatch();
	expect((await watch([`${origin}/`], 1))[0]).toBe(`${origin}/: is no feed; it names ${origin}/feed.xml`);
});

const SINKING = `The ferry Sea Eagle sank off Port Ellis on Tuesday night after it struck the eastern pier, and all forty
passengers were taken ashore by fishing boats before midnight, the coast guard said.`;

test('a story is told of when a second outlet reports it', async () => {
	const feedBy = (outlet: string, title: string) =>
		`<rss version="2.0"><channel><title>${outlet}</title><item><title>${title}</title><link>/${title.length}</link>
		<pubDate>Wed, 01 May 2024 08:00:00 GMT</pubDate><description>${SINKING} ${outlet}.</description></item></channel></rss>`;
	const {origin} = await openSite({
		'/post': feedBy('The Island Post', 'Ferry Sea Eagle sinks off Port Ellis'),
		'/herald': feedBy('Harbour Herald', 'Forty saved as the Sea Eagle sinks at the pier'),
	});
	const {watch} = await openWatch();
	const told = await watch([`${origin}/post`, `${origin}/herald`], 1);
	expect(told.map((line) => line.replace(/^(story) .*/, '$1'))).toEqual([
		'article Ferry Sea Eagle sinks off Port Ellis',
		'article Forty saved as the Sea Eagle sinks at the pier',
		'story',
		'0 min: 2 asked, 0 failed',
	]);
});
