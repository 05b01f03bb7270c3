import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {FeedState} from '../../source/library/feed-state.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const openNew = async () => openSqliteLibrary(join(await folderOf({}), 'library.db'));

const POST: FeedState = {
	address: 'https://post.example/feed',
	title: 'The Island Post',
	etag: '"7"',
	lastModified: undefined,
	entries: ['https://post.example/ferry'],
	statedMs: 3_600_000,
	asked: '2024-05-03T08:00:00.000Z',
	due: '2024-05-03T08:30:00.000Z',
	failures: 0,
	problem: undefined,
};

test('what is known of a feed is kept, and the latest of it', async () => {
	const library = await openNew();
	await library.keepFeed({...POST, address: 'https://herald.example/rss', title: undefined});
	await library.keepFeed(POST);
	await library.keepFeed({...POST, etag: undefined, failures: 2, problem: 'answers 404 Not Found'});
	expect(await library.feeds()).toEqual([
		{...POST, address: 'https://herald.example/rss', title: undefined},
		{...POST, etag: undefined, failures: 2, problem: 'answers 404 Not Found'},
	]);
	library.close();
});

test('a feed that is forgotten is gone, and its articles stay', async () => {
	const library = await openNew();
	await library.keepFeed(POST);
	await library.keepFeed({...POST, address: 'https://herald.example/rss'});
	await library.add([
		{source: sourceOf('ferries', 'The ferries stay in port.', {file: POST.address})},
		{source: sourceOf('pier', 'Carpenters mend the pier after Easter.', {file: 'pier.txt'})},
	]);
	await library.forgetFeeds([POST.address, 'https://nobody.example/']);
	expect((await library.feeds()).map(({address}) => address)).toEqual(['https://herald.example/rss']);
	expect([...(await library.countFrom([POST.address, 'https://herald.example/rss']))]).toEqual([[POST.address, 1]]);
	library.close();
});

test('keeping a feed is no change of the articles', async () => {
	const library = await openNew();
	const before = await library.revision();
	await library.keepFeed(POST);
	expect(await library.revision()).toBe(before);
	library.close();
});

test('addresses of articles that are there are told, however they are written', async () => {
	const library = await openNew();
	await library.add([
		{source: sourceOf('ferries', 'The ferries stay in port.', {url: 'https://courier.example/ferries'})},
	]);
	const asked = ['http://www.courier.example/ferries/?utm_source=feed', 'https://courier.example/pier', 'no address'];
	expect([...(await library.holding(asked))]).toEqual(asked.slice(0, 1));
	library.close();
});
