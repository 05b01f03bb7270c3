import {join} from 'node:path';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import type {Posting} from '../../source/library/segments/coming.ts';
import {forgetPostings, openArticleIndex, redatePostings} from '../../source/library/sqlite/article-index.ts';
import type {Database} from '../../source/library/sqlite/database.ts';
import {openDatabase} from '../../source/library/sqlite/open-database.ts';
import {folderOf} from '../helpers/folder.ts';
import {lookAtEach, someCodes, someCodesOfEach, someDay, someDays} from './segments/postings.ts';

/** Two connections to one library, as two programs have them. */
async function twoConnections(): Promise<readonly Database[]> {
	const file = join(await folderOf({}), 'library.db');
	const databases = [openDatabase(file), openDatabase(file)];
	onTestFinished(() => {
		for (const database of databases) database.close();
	});
	return databases;
}

const add = (database: Database, ...postings: readonly Posting[]) =>
	database.write(() => {
		const index = openArticleIndex(database);
		for (const posting of postings) index.add(posting);
		index.write();
	});

const find = (database: Database, word: number) =>
	database.read(() => openArticleIndex(database).find('words', [word], {days: undefined, most: 10}));

const posting = (article: number, word: number): Posting => ({
	article,
	day: 19_000,
	codes: {bands: [], words: [word]},
});

test('what a transaction wrote that failed is not found, and what another program wrote in its place is', async () => {
	const [one, other] = await twoConnections();
	const fail = () =>
		one!.write(() => {
			const index = openArticleIndex(one!);
			index.add(posting(1, 7));
			index.write();
			expect(index.find('words', [7], {days: undefined, most: 10})).toEqual([1]);
			throw new Error('the disk is full');
		});
	expect(fail).toThrow('the disk is full');
	expect(find(one!, 7)).toEqual([]);
	add(other!, posting(1, 8));
	expect([7, 8].map((word) => find(one!, word))).toEqual([[], [1]]);
});

test('what comes in turns from two programs is found by both', async () => {
	const databases = await twoConnections();
	for (let article = 1; article <= 100; article++) add(databases[article % 2]!, posting(article, article % 10));
	const wanted = [93, 83, 73, 63, 53, 43, 33, 23, 13, 3];
	expect(databases.map((database) => find(database, 3))).toEqual([wanted, wanted]);
});

type Step =
	| {readonly kind: 'add'; readonly postings: readonly Omit<Posting, 'article'>[]; readonly fails: boolean}
	| {readonly kind: 'forget'; readonly parts: readonly number[]}
	| {readonly kind: 'put back'}
	| {readonly kind: 'redate'; readonly part: number; readonly day: number | undefined};

const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{
			weight: 6,
			arbitrary: fc.record({
				kind: fc.constant('add' as const),
				postings: fc.array(fc.record({day: someDay, codes: someCodesOfEach}), {minLength: 1, maxLength: 12}),
				fails: fc.boolean(),
			}),
		},
		fc.record({kind: fc.constant('forget' as const), parts: fc.array(fc.double({min: 0, max: 0.99, noNaN: true}))}),
		fc.constant({kind: 'put back' as const}),
		fc.record({
			kind: fc.constant('redate' as const),
			part: fc.double({min: 0, max: 0.99, noNaN: true}),
			day: someDay,
		}),
	),
	{maxLength: 40},
);

test('whatever two programs add, take out, put back and redate, the index finds what looking at each article finds', async () => {
	const run = async (steps: readonly Step[], codes: readonly number[], days: Parameters<typeof lookAtEach>[3]) => {
		const databases = await twoConnections();
		const kept = new Map<number, Posting>();
		const forgotten = new Map<number, Posting>();
		let last = 0;
		const at = (part: number) => [...kept.values()][Math.floor(part * kept.size)];
		for (const [turn, step] of steps.entries()) {
			const database = databases[turn % 2]!;
			if (step.kind === 'add') {
				const postings = step.postings.map((one, at) => ({...one, article: last + 1 + at}));
				if (step.fails) {
					expect(() =>
						database.write(() => {
							const index = openArticleIndex(database);
							for (const one of postings) index.add(one);
							index.write();
							throw new Error('fails');
						}),
					).toThrow('fails');
				} else {
					add(database, ...postings);
					last += postings.length;
					for (const one of postings) kept.set(one.article, one);
				}
			} else if (step.kind === 'forget') {
				const gone = new Set(step.parts.flatMap((part) => at(part)?.article ?? []));
				database.write(() => forgetPostings(database, gone));
				for (const article of gone) {
					forgotten.set(article, kept.get(article)!);
					kept.delete(article);
				}
			} else if (step.kind === 'put back') {
				add(database, ...forgotten.values());
				for (const one of forgotten.values()) kept.set(one.article, one);
				forgotten.clear();
			} else {
				const one = at(step.part);
				if (!one) continue;
				database.write(() => redatePostings(database, one.article, step.day));
				kept.set(one.article, {...one, day: step.day});
			}
			for (const [which, asked] of databases.entries())
				for (const kind of ['bands', 'words'] as const) {
					const wanted = lookAtEach(kept.values(), kind, codes, days).filter((article) => article <= last - which);
					const answer = asked.read(() =>
						openArticleIndex(asked).find(kind, codes, {days, most: 5, last: last - which}),
					);
					expect(answer).toEqual(wanted.slice(0, 5));
				}
		}
	};
	await fc.assert(fc.asyncProperty(someSteps, someCodes, someDays, run), {numRuns: 25});
}, 60_000);
