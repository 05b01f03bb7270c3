import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openKeeper} from '../../source/home/keeper.ts';
import {folderOf} from '../helpers/folder.ts';

async function newFile(): Promise<string> {
	return join(await folderOf({}), 'wirediff/state.json');
}

/** What a program that opens the file now finds. */
const valuesIn = (file: string) => openKeeper(file).values;

test('what is kept is there the next time, and what is gone is not', async () => {
	const file = await newFile();
	const keeper = openKeeper(file);
	await keeper.keep({});
	await keeper.keep({'bookmark a': 'ask the editor', 'position a': 120});
	expect(valuesIn(file)).toEqual({'bookmark a': 'ask the editor', 'position a': 120});
	keeper.keepAtOnce({'position a': 240});
	expect(valuesIn(file)).toEqual({'position a': 240});
});

test('who changes nothing writes nothing', async () => {
	const file = await newFile();
	const keeper = openKeeper(file);
	await keeper.keep({'position a': 0});
	keeper.keepAtOnce({'position a': 0});
	await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test('two at once lose nothing of each other; of what both change the last one holds', async () => {
	const file = await newFile();
	const [one, other] = [openKeeper(file), openKeeper(file)];
	await Promise.all([one.keep({}), other.keep({})]);
	await Promise.all([one.keep({'bookmark a': '', shared: 1}), other.keep({'bookmark b': ''})]);
	await one.keep({'bookmark a': '', shared: 1, 'position a': 5});
	await other.keep({'bookmark b': '', shared: 2});
	expect(valuesIn(file)).toEqual({'bookmark a': '', 'bookmark b': '', 'position a': 5, shared: 2});
});

test('many that write at the same moment leave a whole file and nothing beside it', async () => {
	const file = await newFile();
	const keepers = Array.from({length: 20}, () => openKeeper(file));
	await Promise.all(keepers.map((keeper) => keeper.keep({})));
	await Promise.all(keepers.map((keeper, index) => keeper.keep({[`bookmark ${index}`]: 'x'.repeat(5000)})));
	expect(Object.keys(valuesIn(file)).length).toBeGreaterThan(0);
	for (const [index, keeper] of keepers.entries()) keeper.keepAtOnce({[`bookmark ${index}`]: 'end'});
	expect(Object.keys(valuesIn(file)).length).toBe(20);
	expect(await readdir(join(file, '..'))).toEqual(['state.json']);
});

test.each(['', '{"version": 1', '[]', 'null', '{"version": 1, "entries": {"position a": 7}}'])(
	'a file that holds %j is set aside, and keeping goes on',
	async (content) => {
		const file = await newFile();
		await mkdir(join(file, '..'));
		await writeFile(file, content);
		await writeFile(`${file}.broken-1`, 'an older one');
		const keeper = openKeeper(file);
		expect(keeper.values).toEqual({});
		expect(keeper.problem).toBe(`what was kept could not be understood and was set aside as ${file}.broken-2`);
		expect(await readFile(`${file}.broken-2`, 'utf8')).toBe(content);
		await keeper.keep({});
		await keeper.keep({'position a': 1});
		expect(openKeeper(file)).toMatchObject({values: {'position a': 1}, problem: undefined});
	},
);

test('the file of a newer wirediff is left as it is', async () => {
	const file = await newFile();
	await mkdir(join(file, '..'));
	await writeFile(file, '{"version": 2, "things": []}');
	const keeper = openKeeper(file);
	expect(keeper.problem).toContain('is of a newer wirediff');
	await keeper.keep({});
	await keeper.keep({'position a': 1});
	expect(await readFile(file, 'utf8')).toBe('{"version": 2, "things": []}');
});

test('without a home, and where nothing can be written, it is said and nothing is kept', async () => {
	expect(openKeeper(undefined).problem).toContain('there is no home folder');
	const folder = await folderOf({occupied: 'a file where the folder would be'});
	const keeper = openKeeper(join(folder, 'occupied/wirediff/state.json'));
	expect(keeper.problem).toContain('cannot be written (ENOTDIR)');
	expect(await keeper.keep({'position a': 1})).toBeUndefined();
});

test('bookmarks last however much is read; of positions the latest thousand', async () => {
	const file = await newFile();
	const keeper = openKeeper(file);
	await keeper.keep({});
	await keeper.keep({'bookmark a': 'first'});
	const positions = Object.fromEntries(Array.from({length: 1500}, (_, index) => [`position ${index}`, index]));
	await keeper.keep({'bookmark a': 'first', ...positions});
	const kept = Object.keys(valuesIn(file));
	expect(kept).toContain('bookmark a');
	expect(kept.length).toBe(1001);
});
