import {expect, test} from 'vitest';
import {namedFeeds} from '../../source/watch/named-feeds.ts';

const feedsIn = (html: string) => namedFeeds(Buffer.from(html), 'https://post.example/news/');

test('the feeds that a page names are found, however it writes them', () => {
	expect(
		feedsIn(`<html><head><link rel="stylesheet" href="/a.css">
			<link rel="alternate" type="application/rss+xml" title="News" href="/feed?a=1&amp;b=2">
			<LINK REL='alternate home' HREF='atom.xml' TYPE='application/atom+xml'/>
			<link type=application/feed+json rel=alternate href=https://feeds.example/post.json>
			<link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"></head>`),
	).toEqual([
		'https://post.example/feed?a=1&b=2',
		'https://post.example/news/atom.xml',
		'https://feeds.example/post.json',
	]);
});

test('what is no feed on the web is left', () => {
	expect(
		feedsIn(`<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="text/html" href="/m">
			<link rel="icon" type="application/rss+xml" href="/icon"><link rel="alternate" type="application/rss+xml">
			<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`),
	).toEqual([]);
	expect(feedsIn('<link '.repeat(100_000))).toEqual([]);
});
