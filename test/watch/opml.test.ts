import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readOpml, writeOpml} from '../../source/watch/opml.ts';
import {folderOf} from '../helpers/folder.ts';

const fileOf = async (text: string) => join(await folderOf({'feeds.opml': text}), 'feeds.opml');

test('feeds are found in folders, too, each once', async () => {
	const file = await fileOf(`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
		<outline text="Islands"><outline text="Post" title="The Island Post" type="rss" xmlUrl="https://post.example/feed"/>
		<outline text="Far"><outline text="Herald &amp; Sun" xmlUrl=" http://herald.example/rss "/></outline></outline>
		<outline text="Again" xmlUrl="https://post.example/feed"/><outline text="A page" htmlUrl="https://page.example/"/>
		<outline text="Odd" xmlUrl="file:///etc/passwd"/></body></opml>`);
	expect(await readOpml(file)).toEqual([
		{address: 'https://post.example/feed', title: 'The Island Post'},
		{address: 'http://herald.example/rss', title: 'Herald & Sun'},
	]);
});

test('what is no OPML and what holds no feeds is told of', async () => {
	const text = await fileOf('https://post.example/feed\n');
	await expect(readOpml(text)).rejects.toThrow(`${text}: is not OPML; a feed is given by its address (https://…)`);
	const empty = await fileOf('<opml version="2.0"><head/><body><outline text="x"/></body></opml>');
	await expect(readOpml(empty)).rejects.toThrow(`${empty}: holds no feeds (<outline xmlUrl="https://…">)`);
	await expect(readOpml('nowhere.opml')).rejects.toThrow('nowhere.opml: no such file or folder');
});

test('of no feeds nothing is written', () => {
	expect(writeOpml([])).toBe('');
});

test('what is written is read again', async () => {
	const name = fc
		.string({minLength: 1, unit: fc.constantFrom(...'Abc &<>"\'é北')})
		.filter((text) => text.trim() === text);
	const feed = fc.record({address: fc.webUrl({withQueryParameters: true}), title: name});
	await fc.assert(
		fc.asyncProperty(fc.uniqueArray(feed, {minLength: 1, selector: ({address}) => address}), async (feeds) => {
			expect(await readOpml(await fileOf(writeOpml(feeds)))).toEqual(feeds);
		}),
		{numRuns: 30},
	);
});
