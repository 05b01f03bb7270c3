import {join} from 'node:path';
import fc from 'fast-check';
import {expect, onTestFinished, test} from 'vitest';
import {findBlocks} from '../../source/core/text/blocks.ts';
import {findDamage} from '../../source/library/find-damage.ts';
import {parseLine, toLine} from '../../source/library/jsonl.ts';
import type {Library} from '../../source/library/library.ts';
import type {LibraryRecord} from '../../source/library/record.ts';
import {openSqliteLibrary} from '../../source/library/sqlite/open-sqlite-library.ts';
import {folderOf} from '../helpers/folder.ts';
import {sourceOf} from './sources.ts';

const STORM = 'Storm takes roofs\n\nThe storm has taken the roofs off eleven houses, the council said.\n';
const FERRIES = 'Ferries stay in port\n\nFerries will stay in port until Monday, the harbour office said.\n';

async function emptyLibrary(): Promise<Library> {
	const library = openSqliteLibrary(join(await folderOf({}), 'library.db'));
	onTestFinished(() => library.close());
	return library;
}

async function recordsOf(library: Library): Promise<readonly LibraryRecord[]> {
	const records: LibraryRecord[] = [];
	for await (const record of library.records()) records.push(record);
	return records;
}

/** A library in which something was removed, placed, named and parted. */
async function usedLibrary(): Promise<Library> {
	const library = await emptyLibrary();
	await library.add([
		{source: sourceOf('gone', 'This will be removed.')},
		{source: sourceOf('a', STORM, {outlet: 'Courier', published: '2024-05-03'}), sha256: 'f00'},
		{source: sourceOf('b', FERRIES, {known: [{kind: 'comment', start: 22, end: 89}], story: 'Storm'})},
		{source: sourceOf('c', `${FERRIES}\nHotels fear a quiet weekend.`, {outlet: 'Islands Today'})},
	]);
	await library.remove(['gone']);
	const story = await library.place(['a', 'c'], {story: undefined, by: 'rule'});
	await library.place(['c'], {story: undefined, name: 'Hotels', by: 'person'});
	await library.nameStory(story!, 'Roofs');
	return library;
}

test('a library that was written and read again is the same, stories and what a person decided included', async () => {
	const library = await usedLibrary();
	const records = await recordsOf(library);
	expect(records.map((record) => (record.kind === 'article' ? record.placed?.story.name : record.kind))).toEqual([
		'Roofs',
		'Storm',
		'Hotels',
		'parted',
	]);
	const other = await emptyLibrary();
	await other.restore(
		records.map((record, index) => parseLine(toLine(record), `line ${index}`)),
		await other.lastNumber(),
	);
	expect(await recordsOf(other)).toEqual(records);
	const everything = {offset: 0, limit: 10};
	expect(await other.stories({}, everything)).toEqual(await library.stories({}, everything));
	expect(await other.list({}, everything)).toEqual(await library.list({}, everything));
	expect((await findDamage(other)).damage).toEqual([]);
});

test('what is restored twice is there once', async () => {
	const library = await usedLibrary();
	const records = await recordsOf(library);
	const answers = await library.restore(records, await library.lastNumber());
	expect(answers.map(({kind, id}) => `${kind} ${id}`)).toEqual(['kept a', 'kept b', 'kept c']);
	expect(await recordsOf(library)).toEqual(records);
});

test('of two libraries in one, articles of both are once there and other articles of the same id get a number', async () => {
	const library = await emptyLibrary();
	const storm = sourceOf('storm', STORM, {outlet: 'Courier', url: 'https://courier.example/storm'});
	await library.add([{source: sourceOf('b', 'Another article under this name.')}, {source: storm}]);
	const other = await emptyLibrary();
	await other.add([
		{source: sourceOf('a', STORM, {outlet: 'Courier', url: 'https://www.courier.example/storm/'})},
		{source: sourceOf('b', FERRIES)},
	]);
	const answers = await library.restore(await recordsOf(other), await library.lastNumber());
	expect(answers.map(({kind, id}) => `${kind} ${id}`)).toEqual(['kept storm', 'added b-2']);
});

test('any text comes back as it was', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', minLength: 1}), (text) => {
			const record: LibraryRecord = {
				kind: 'article',
				source: {...sourceOf('a', text), blocks: findBlocks(text)},
				number: 1,
				sha256: undefined,
				added: '2024-05-03T08:00:00Z',
				placed: undefined,
			};
			const line = toLine(record);
			expect(line.indexOf('\n')).toBe(line.length - 1);
			expect(parseLine(line, 'line 1')).toEqual(record);
		}),
	);
});

test('blocks outside the text or over each other, and what else no library writes, are refused with their place', async () => {
	const [record] = await recordsOf(await usedLibrary());
	const line = toLine(record!);
	for (const [found, wrong] of [
		['"end":17', '"end":1700'],
		['"start":19', '"start":9'],
		['"kind":"title"', '"kind":"advert"'],
		['"outlet":"Courier",', ''],
		['"by":"rule"', '"by":"chance"'],
	] as const) {
		expect(line).toContain(found);
		expect(() => parseLine(line.replace(found, wrong), 'mine.jsonl:7')).toThrow(
			'mine.jsonl:7: is no line of an exported library',
		);
	}
	expect(() => parseLine('{', 'mine.jsonl:7')).toThrow('mine.jsonl:7: ');
});
