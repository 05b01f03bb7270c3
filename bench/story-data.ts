// The articles that stories are measured on, and which event each tells.
import {readFile} from 'node:fs/promises';
import type {Article} from '../source/core/stories/group-articles.ts';
import {tellingWordsOf} from '../source/core/stories/telling-words.ts';
import {makeSource} from '../source/core/text/source.ts';
import {DATA, eventOf, readPairs} from './align-data.ts';
import {randomNumbers} from './random-numbers.ts';

/** An article and the event it tells, if anyone said which. */
export type Labelled = Article & {
	readonly title: string;
	readonly event: string | undefined;
	/** Two articles of one set that are without an event may tell the same one, for all that is known. */
	readonly set: string;
};

/** Articles under a name. */
export type ArticleSet = {readonly name: string; readonly articles: readonly Labelled[]};

/** What is measured: real events with their dates, without, at other dates, and among articles that tell something else. */
export async function readSets(): Promise<readonly ArticleSet[]> {
	const [clusters, spark, noise] = await Promise.all([readClusters(), readSpark(), readNoise()]);
	const all = [...clusters, ...spark, ...noise];
	return [
		{name: 'clusters', articles: clusters},
		{name: 'clusters, no dates', articles: clusters.map(undate)},
		{name: 'clusters, in 100 days', articles: redate(clusters, 100)},
		{name: 'clusters, in 10 days', articles: redate(clusters, 10)},
		{name: 'spark, no dates', articles: spark},
		{name: 'all and noise', articles: all},
		{name: 'all and noise, no dates', articles: all.map(undate)},
		{name: 'all and noise, in 30 days', articles: redate(all, 30)},
		{name: 'all and noise, in 10 days', articles: redate(all, 10)},
	];
}

/** The articles of `clusters.jsonl`. */
async function readClusters(): Promise<readonly Labelled[]> {
	const lines = (await readFile(new URL('clusters.jsonl', DATA), 'utf8')).split('\n').filter((line) => line.trim());
	return lines.map((line) => {
		const {story, title, published, text} = JSON.parse(line);
		return label('clusters', story, text, {title, published});
	});
}

/** The rewrites and articles of the spark pairs. An article that shares nothing with the rewrite is an error page or tells something else. */
async function readSpark(): Promise<readonly Labelled[]> {
	const articles = new Map<string, Labelled>();
	for (const pair of await readPairs('spark')) {
		const event = eventOf('spark', pair);
		articles.set(pair.left, label('spark', event, pair.left));
		articles.set(pair.right, label('spark', pair.passages.length > 0 ? event : undefined, pair.right));
	}
	return [...articles.values()];
}

/** Newswire of 1998 with other sentences strewn in. */
async function readNoise(): Promise<readonly Labelled[]> {
	const pairs = await readPairs('composite');
	return pairs.flatMap(({left, right}) => [left, right].map((text) => label('noise', undefined, text)));
}

function label(
	set: string,
	event: string | undefined,
	text: string,
	facts: {title?: string; published?: string} = {},
): Labelled {
	const source = makeSource({id: set, file: '', text, ...facts});
	return {set, event, title: source.title, published: source.published, words: tellingWordsOf(source)};
}

const undate = (article: Labelled): Labelled => ({...article, published: undefined});

const MS_PER_DAY = 86_400_000;

/** All events moved to days of one month or so, as if they were the news of it; articles of one event stay as far apart as they were, or up to a day. */
function redate(articles: readonly Labelled[], days: number): readonly Labelled[] {
	const random = randomNumbers(days);
	const first = new Map<string, number>();
	for (const {event, published} of articles)
		if (event && published)
			first.set(event, Math.min(first.get(event) ?? Number.POSITIVE_INFINITY, Date.parse(published)));
	const starts = new Map<string, number>();
	return articles.map((article, at) => {
		const event = article.event ?? `${at}`;
		if (!starts.has(event)) starts.set(event, Math.floor(random() * days) * MS_PER_DAY);
		const later = article.published
			? Date.parse(article.published) - first.get(event)!
			: Math.floor(random() * 2) * MS_PER_DAY;
		return {...article, published: new Date(starts.get(event)! + later).toISOString().slice(0, 10)};
	});
}
