import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {addArticles} from '../../source/library/add-articles.ts';
import type {Answer, Arrival} from '../../source/library/library.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

async function emptyLibrary() {
	const file = join(await folderOf({}), 'library.db');
	const library = openSqliteLibrary(file);
	onTestFinished(() => library.close());
	return {file, library};
}

const report = (place: string): Arrival => ({
	source: sourceOf(
		place,
		`Flood in ${place}\n\nThe river at ${place} rose by two metres in the night, the mayor said.\n`,
	),
});

test('batches are added in turn, here and in a thread, and told of in the order they came', async () => {
	const {file, library} = await emptyLibrary();
	async function* batches() {
		yield [report('oxbow'), report('ferrybridge')];
		yield [report('millbrook'), report('oxbow')];
		yield [report('weirhead')];
	}
	const answers: (readonly Answer[])[] = [];
	for await (const one of addArticles(file, batches())) answers.push(one);
	expect(answers.map((batch) => batch.map(({kind, id}) => `${kind} ${id}`))).toEqual([
		['added oxbow', 'added ferrybridge'],
		['added millbrook', 'kept oxbow'],
		['added weirhead'],
	]);
	expect(await library.count({})).toBe(4);
	const {hits} = (await library.search('millbrook rose')).stories[0]!.sources[0]!;
	expect(hits[0]).toMatchObject({source: 'millbrook'});
});

test('a batch is told of before the next one comes', async () => {
	const {file} = await emptyLibrary();
	const {promise: isTold, resolve: tell} = Promise.withResolvers<void>();
	async function* batches() {
		yield [report('oxbow')];
		await isTold;
		yield [report('millbrook')];
	}
	const told: string[] = [];
	for await (const answers of addArticles(file, batches())) {
		told.push(...answers.map(({id}) => id));
		tell();
	}
	expect(told).toEqual(['oxbow', 'millbrook']);
});

test('when what is read ends in an error, what was begun is told of before it', async () => {
	const {file} = await emptyLibrary();
	async function* batches() {
		yield [report('oxbow')];
		throw new Error('the tape is torn');
	}
	const told: string[] = [];
	const adding = async () => {
		for await (const answers of addArticles(file, batches())) told.push(...answers.map(({id}) => id));
	};
	await expect(adding()).rejects.toThrow('the tape is torn');
	expect(told).toEqual(['oxbow']);
});
