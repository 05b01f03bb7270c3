import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {findDamage} from '../../source/library/find-damage.ts';
import type {Answer, Library} from '../../source/library/library.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

async function emptyLibrary(): Promise<Library> {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	return library;
}

const FERRIES = 'Ferries stay in port\n\nFerries will stay in port until Monday, the harbour office said.\n';
const BRIDGE = 'Bridge is shut\n\nThe old bridge was shut on Friday after a barge had struck one of its piers.\n';

const idsOf = (answers: readonly Answer[]) => answers.map(({id}) => id);
const EVERYTHING = {offset: 0, limit: 100};

async function recordsOf(library: Library) {
	const records = [];
	for await (const record of library.records()) records.push(record);
	return records;
}

test('an article that was added is given back with its blocks and all that is known of it', async () => {
	const library = await emptyLibrary();
	const source = sourceOf('ferries', FERRIES, {
		outlet: 'The Harbour Courier',
		published: '2024-05-03',
		url: 'https://courier.example/ferries',
		author: 'Ann Quill',
		story: 'Storm',
		known: [{kind: 'comment', start: 22, end: 89}],
	});
	await library.add([{source, sha256: 'abc'}]);
	const {blocks, ...facts} = (await library.get('ferries'))!;
	expect(facts).toEqual({
		id: 'ferries',
		file: 'ferries.txt',
		text: FERRIES,
		outlet: 'The Harbour Courier',
		title: 'Ferries stay in port',
		published: '2024-05-03',
		url: 'https://courier.example/ferries',
		author: 'Ann Quill',
		story: 'Storm',
	});
	expect(blocks.map(({kind, start, end}) => [kind, FERRIES.slice(start, end)])).toEqual(
		source.blocks.map(({kind, start, end}) => [kind, FERRIES.slice(start, end)]),
	);
	expect(await recordsOf(library)).toMatchObject([{source: {file: 'ferries.txt'}, sha256: 'abc'}]);
});

test('ids are wishes: a taken one gets a number', async () => {
	const library = await emptyLibrary();
	const answers = await library.add([{source: sourceOf('report', FERRIES)}, {source: sourceOf('report', BRIDGE)}]);
	expect(idsOf(answers)).toEqual(['report', 'report-2']);
});

test('a list is filtered by outlet, story, date and words', async () => {
	const library = await emptyLibrary();
	await library.add([
		{source: sourceOf('a', FERRIES, {outlet: 'The Harbour Courier', published: '2024-05-03', story: 'Storm'})},
		{source: sourceOf('b', BRIDGE, {outlet: 'Islands Today', published: '2024-05-05T08:00:00Z', story: 'Bridge'})},
		{source: sourceOf('c', BRIDGE.replace('barge', 'ship'), {outlet: 'Herald'})},
	]);
	const idsBy = async (filter: Parameters<Library['list']>[0]) =>
		(await library.list(filter, EVERYTHING)).map(({id}) => id);
	expect(await idsBy({})).toEqual(['a', 'b', 'c']);
	expect(await idsBy({outlets: ['harbour']})).toEqual(['a']);
	// The other outlet's report on it was put into its story.
	expect(await idsBy({stories: ['bri']})).toEqual(['b', 'c']);
	expect(await idsBy({before: '2024-05-05'})).toEqual(['a']);
	expect(await idsBy({after: '2024-05-05'})).toEqual(['b']);
	expect(await idsBy({words: ['bridge', 'barg']})).toEqual(['b']);
	expect(await idsBy({words: ['today']})).toEqual(['b']);
	expect((await library.list({}, {offset: 1, limit: 1, order: 'latest'})).map(({id}) => id)).toEqual(['a']);
	expect(await library.count({words: ['bridge']})).toBe(2);
});

test('what is known of an article is changed, and it is found by what is new', async () => {
	const library = await emptyLibrary();
	await library.add([
		{source: sourceOf('a', FERRIES, {outlet: 'Courier', url: 'https://courier.example/a', published: '2024-05-03'})},
	]);
	const facts = {outlet: 'Islands Today', url: 'https://today.example/storm', published: undefined};
	expect(await library.amend('a', facts)).toBe(true);
	expect(await library.amend('b', facts)).toBe(false);
	expect(await library.get('a')).toMatchObject({...facts, title: 'Ferries stay in port', text: FERRIES});
	expect(await library.count({outlets: ['courier']})).toBe(0);
	expect(await library.count({words: ['islands', 'today']})).toBe(1);
	const again = {source: sourceOf('c', BRIDGE, {url: 'http://today.example/storm/'})};
	expect(await library.add([again])).toMatchObject([{kind: 'kept', id: 'a', sameBy: 'address'}]);
	const old = {source: sourceOf('c', BRIDGE, {url: 'https://courier.example/a'})};
	expect(await library.add([old])).toMatchObject([{kind: 'added', id: 'c'}]);
	expect((await findDamage(library)).damage).toEqual([]);
});

test('what was removed is put back as it was', async () => {
	const library = await emptyLibrary();
	await library.add([{source: sourceOf('a', FERRIES, {story: 'Storm'})}, {source: sourceOf('b', BRIDGE)}]);
	const all = async () => [await recordsOf(library), await library.stories({}, EVERYTHING)];
	const before = await all();
	expect((await library.remove(['a', 'none'])).map(({id}) => id)).toEqual(['a']);
	expect(await library.get('a')).toBeUndefined();
	expect(await library.stories({}, EVERYTHING)).toEqual([]);
	expect(await library.count({words: ['ferries']})).toBe(0);
	expect((await library.putBack()).map(({id, number}) => [id, number])).toEqual([['a', 1]]);
	expect(await all()).toEqual(before);
});

test('removals are undone one after the other, the last one first', async () => {
	const library = await emptyLibrary();
	await library.add(['a', 'b', 'c'].map((id) => ({source: sourceOf(id, `${FERRIES}${id}`)})));
	const before = await recordsOf(library);
	await library.remove(['a', 'b']);
	await library.remove(['c']);
	const steps = [await library.putBack(), await library.putBack(), await library.putBack()];
	expect(steps.map((step) => step.map(({id}) => id))).toEqual([['c'], ['a', 'b'], []]);
	expect(await recordsOf(library)).toEqual(before);
	expect((await findDamage(library)).damage).toEqual([]);
});

test('of very many removals the last twenty can be undone', async () => {
	const library = await emptyLibrary();
	const ids = Array.from({length: 22}, (_, index) => `a${index}`);
	await library.add(ids.map((id) => ({source: sourceOf(id, `${FERRIES}${id}`)})));
	for (const id of ids) await library.remove([id]);
	const back: string[] = [];
	for (let step = await library.putBack(); step.length > 0; step = await library.putBack())
		back.push(...step.map(({id}) => id));
	expect(back).toEqual(ids.slice(2).reverse());
});

test('what was added again since it was removed is not put back beside it', async () => {
	const library = await emptyLibrary();
	await library.add([{source: sourceOf('a', FERRIES)}, {source: sourceOf('b', BRIDGE)}]);
	await library.remove(['b']);
	await library.remove(['a']);
	await library.add([{source: sourceOf('a', FERRIES)}]);
	expect((await library.putBack()).map(({id}) => id)).toEqual(['b']);
	expect((await library.list({}, EVERYTHING)).map(({id}) => id)).toEqual(['b', 'a']);
});

test('of two articles that were made alike by hand the one that is removed is put back', async () => {
	const library = await emptyLibrary();
	const by = (outlet: string) => ({
		source: sourceOf(outlet, FERRIES, {outlet, url: `https://${outlet}.example/ferries`}),
	});
	await library.add([by('courier'), by('herald')]);
	await library.amend('herald', {outlet: 'courier'});
	await library.remove(['herald']);
	expect((await library.putBack()).map(({id}) => id)).toEqual(['herald']);
});

test('a rule moves no article that a person placed, and joins no stories that a person parted', async () => {
	const library = await emptyLibrary();
	await library.add(['a', 'b', 'c'].map((id) => ({source: sourceOf(id, `${FERRIES}${id}`)})));
	const storm = (await library.stories({}, EVERYTHING))[0]?.id;
	const split = await library.place(['c'], {story: undefined, name: 'Late ferries', by: 'person'});
	expect([storm, split]).toEqual(['ferries-stay-in-port', 'late-ferries']);
	expect(await library.place(['c'], {story: storm, by: 'rule'})).toBeUndefined();
	expect(await library.mergeStories(storm!, split!, 'rule')).toBe(false);
	expect((await library.story(split!))?.sources).toBe(1);
	expect(await library.mergeStories(storm!, split!, 'person')).toBe(true);
	expect(await library.stories({}, EVERYTHING)).toEqual([
		expect.objectContaining({id: 'late-ferries', isNamed: true, sources: 3}),
	]);
});

test('another program that changes something is seen by the revision', async () => {
	const file = join(await folderOf({}), 'library.db');
	const [one, other] = [openSqliteLibrary(file), openSqliteLibrary(file)];
	const before = await one.revision();
	await other.add([{source: sourceOf('a', FERRIES)}]);
	expect(await one.revision()).not.toBe(before);
	expect(await one.totals()).toEqual({sources: 1, stories: 0, words: 15});
	one.close();
	other.close();
});
