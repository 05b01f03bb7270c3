// How alike the versions of one article are, and how alike other articles: npm run bench -- same-article
import {readFile} from 'node:fs/promises';
import {sentencesOf} from '../source/core/text/sentences.ts';
import {makeSource} from '../source/core/text/source.ts';
import {bandsOf, likeness, runsOf} from '../source/library/sketch.ts';
import {DATA, hasData, readPairs} from './align-data.ts';
import {median, quantile} from './figure.ts';

const THRESHOLDS = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Prints what part of each kind of pair would be taken for one article, by how alike its two texts must be. */
export async function sameArticleBench(): Promise<void> {
	const print = (line: string) => void process.stdout.write(`${line}\n`);
	print('\nthe same article (per cent of pairs at least so much alike; "band": found by the index at all)');
	if (!hasData()) return print(`  skipped: no texts in ${DATA.pathname}`);
	const heads = ['pairs', 'median', '5 %', ...THRESHOLDS.map(String), 'band'];
	print(`  ${''.padEnd(46)}${heads.map((head) => head.padStart(7)).join('')}`);
	const articles = await readArticles();
	for (const [name, edit] of Object.entries(EDITS)) print(lineOf(name, editedPairs(articles, edit)));
	const colleagues = pairsOnOneEvent(articles);
	print(
		lineOf(
			'two outlets on one event',
			colleagues.map(([one, other]) => [textOf(one), textOf(other)]),
		),
	);
	for (const set of ['spark', 'verbatim', 'retellings'])
		print(lineOf(`a text and what was made of it: ${set}`, await readCopies(set)));
	const days = Map.groupBy(colleagues.map(daysBetween), (count) => count);
	const counts = [...days].sort(([one], [other]) => one - other).map(([count, {length}]) => `${count}: ${length}`);
	print(`  days between two articles on one event, and pairs: ${counts.join(', ')}`);
}

type TextPair = readonly [one: string, other: string];

function lineOf(name: string, pairs: readonly TextPair[]): string {
	const runs = pairs.map(([one, other]) => [runsIn(one), runsIn(other)] as const);
	const alike = runs.map(([one, other]) => likeness(one, other));
	const isFound = runs.map(([one, other]) => {
		const bands = new Set(bandsOf(one));
		return bandsOf(other).some((band) => bands.has(band));
	});
	const percent = (count: number) => ((100 * count) / pairs.length).toFixed(0);
	const figures = [
		String(pairs.length),
		median(alike).toFixed(2),
		quantile(alike, 0.05).toFixed(2),
		...THRESHOLDS.map((least) => percent(alike.filter((like) => like >= least).length)),
		percent(isFound.filter(Boolean).length),
	];
	return `  ${name.padEnd(46)}${figures.map((figure) => figure.padStart(7)).join('')}`;
}

const runsIn = (text: string) => runsOf(makeSource({id: 'text', file: '', text}));

/** An article as its paragraphs, the title first. */
type Article = {
	readonly story: string;
	readonly published: string;
	readonly paragraphs: readonly [title: string, ...rest: string[]];
};

async function readArticles(): Promise<readonly Article[]> {
	const lines = (await readFile(new URL('clusters.jsonl', DATA), 'utf8')).split('\n').filter((line) => line.trim());
	return lines.map((line) => {
		const {story, published, text}: Record<'story' | 'published' | 'text', string> = JSON.parse(line);
		const [title = '', ...rest] = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
		return {story, published, paragraphs: [title, ...rest]};
	});
}

/** What an editor does to an article; `other` is what another outlet wrote on its event, from which comes what is new. */
type Edit = (paragraphs: Article['paragraphs'], other: Article['paragraphs']) => readonly string[];

const EDITS: Readonly<Record<string, Edit>> = {
	'a word corrected': ([title, ...rest]) =>
		replaceAt([title, ...rest], middle(rest) + 1, (text) => replaceWord(text, 'Wednesday')),
	'a sentence corrected': ([title, ...rest], other) =>
		replaceAt([title, ...rest], middle(rest) + 1, (text) => replaceSentence(text, firstSentence(other))),
	'a line on what was corrected': (paragraphs) => [
		...paragraphs,
		'Correction: An earlier version of this article gave a wrong date for the vote.',
	],
	'another headline': ([, ...rest], [title]) => [title, ...rest],
	'the last paragraph dropped': (paragraphs) => paragraphs.slice(0, -1),
	'a paragraph of news on top': ([title, ...rest], other) => [title, ...newsOf(other, 1), ...rest],
	'another headline and a paragraph of news': ([, ...rest], other) => [other[0], ...newsOf(other, 1), ...rest],
	'three paragraphs of news': ([title, ...rest], other) => [title, ...newsOf(other, 3), ...rest],
	'cut to its first half': (paragraphs) => paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
};

const middle = (items: readonly unknown[]) => items.length >> 1;

const replaceAt = (items: readonly string[], at: number, edit: (item: string) => string) =>
	items.map((item, index) => (index === Math.min(at, items.length - 1) ? edit(item) : item));

function replaceWord(text: string, word: string): string {
	const words = text.split(' ');
	return words.with(middle(words), word).join(' ');
}

function replaceSentence(text: string, sentence: string): string {
	const [first] = sentencesIn(text);
	return first ? text.slice(0, first.start) + sentence + text.slice(first.end) : sentence;
}

function firstSentence([, lead = '']: readonly string[]): string {
	const [first] = sentencesIn(lead);
	return first ? lead.slice(first.start, first.end) : lead;
}

const sentencesIn = (text: string) => sentencesOf(makeSource({id: 'text', file: '', text}));

// Shorter ones are calls to read on and names of authors.
const LEAST_UNITS = 100;

const newsOf = ([, ...rest]: readonly string[], count: number) =>
	rest.filter(({length}) => length >= LEAST_UNITS).slice(0, count);

function editedPairs(articles: readonly Article[], edit: Edit): readonly TextPair[] {
	return articles.map((article) => {
		const other = articles.find((one) => one.story === article.story && one !== article)!;
		return [textOf(article), textOf({paragraphs: edit(article.paragraphs, other.paragraphs)})];
	});
}

const textOf = ({paragraphs}: {readonly paragraphs: readonly string[]}) => paragraphs.join('\n\n');

const pairsOnOneEvent = (articles: readonly Article[]) =>
	articles.flatMap((one, at) =>
		articles
			.slice(at + 1)
			.filter(({story}) => story === one.story)
			.map((other) => [one, other] as const),
	);

const daysBetween = ([one, other]: readonly [Article, Article]) =>
	Math.abs(Date.parse(one.published) - Date.parse(other.published)) / 86_400_000;

/** Pairs of which one text took over passages of the other. */
async function readCopies(set: string): Promise<readonly TextPair[]> {
	const pairs = (await readPairs(set)).filter(({passages}) => passages.length > 0);
	return pairs.map(({left, right}) => [left, right]);
}

// node bench/same-article.ts
if (import.meta.main) await sameArticleBench();
