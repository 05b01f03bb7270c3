import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import type {Hit} from '../../../source/core/model.ts';
import {indexSources} from '../../../source/core/search/search.ts';
import {sentencesOf} from '../../../source/core/text/sentences.ts';
import {openSqliteLibrary} from '../../../source/library/sqlite/open-sqlite-library.ts';
import {madeNews} from './made-news.ts';

const sources = madeNews(300);
const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
const library = openSqliteLibrary(join(folder, 'library.db'));
afterAll(async () => {
	library.close();
	await rm(folder, {recursive: true});
});
await library.add(sources.map((source) => ({source})));
const kept = await Promise.all(sources.map(({id}) => library.get(id)));
// Articles told in the very same words are one to the library.
const inMemory = indexSources(kept.filter((source) => source !== undefined));

const EVERYTHING = {limit: 5000};

/** Hits in an order that does not depend on where they come from. */
const sorted = (hits: readonly Hit[]) =>
	hits.toSorted((left, right) => left.source.localeCompare(right.source) || left.span.start - right.span.start);

async function inLibrary(phrase: string): Promise<readonly Hit[]> {
	const {stories} = await library.search(phrase, EVERYTHING);
	return stories.flatMap(({sources}) => sources.flatMap(({hits}) => hits));
}

test.each([
	'reopen',
	'cranes were damaged in the storm',
	'lifline to the mainlnad',
	'lifeline for the islands',
	'Brandt Ilse',
	'long standing rules',
	'"prices of fish"',
	'"ferries had stayed in po',
	'fish "grain prices"',
	'reopen -police',
	'cafe on the quay muller',
	'reopen c',
	'$1.6 million',
	'27 per cent of the ferries',
	'since Monday Islanders ran',
	'outlet:islands reopen',
	'before:2024-04 outlet:courier barge',
	'story:storm bridge',
	'after:2024-05 lost days',
])('"%s" finds the same in a library as in memory', async (phrase) => {
	const hits = inMemory(phrase);
	expect(hits.length).toBeGreaterThan(0);
	expect(sorted(await inLibrary(phrase))).toEqual(sorted(hits));
});

test.each(['', 'zeppelin', 'barge zeppelin', 'to the', '-fish', 'outlet:courier', '"'])(
	'"%s" finds nothing in either',
	async (phrase) => {
		expect(inMemory(phrase)).toEqual([]);
		expect(await inLibrary(phrase)).toEqual([]);
	},
);

test('whatever part of a sentence is typed, what memory finds the library finds', async () => {
	const sentences = sources
		.slice(0, 40)
		.flatMap((source) => sentencesOf(source).map((sentence) => ({source, sentence})));
	const phrases = fc
		.tuple(fc.constantFrom(...sentences), fc.nat(), fc.integer({min: 2, max: 9}), fc.nat({max: 3}))
		.map(([{source, sentence}, from, count, cut]) => {
			const first = from % sentence.words.length;
			const words = sentence.words.slice(first, first + count);
			return source.text.slice(words[0]!.start, words.at(-1)!.end - cut);
		});
	await fc.assert(
		fc.asyncProperty(phrases, async (phrase) => {
			const hits = inMemory(phrase);
			const there = new Map((await inLibrary(phrase)).map((hit) => [`${hit.source} ${hit.span.start}`, hit]));
			for (const hit of hits) expect(there.get(`${hit.source} ${hit.span.start}`)).toEqual(hit);
		}),
		// What is typed of "ferries" is the key of "ferry", too; close together, half of a phrase may be enough.
		{numRuns: 60, examples: [['the ferri'], ['Mayor Ilse Brandt said on Friday that a lifeline']]},
	);
});
