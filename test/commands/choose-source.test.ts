import {join} from 'node:path';
import {expect, test} from 'vitest';
import {choiceOf, chooseSource} from '../../source/commands/choose-source.ts';
import {makeSource} from '../../source/core/text/source.ts';
import {folderOf} from '../helpers/folder.ts';

const source = (id: string, outlet: string) =>
	makeSource({id, outlet, file: `${id}.txt`, text: 'The river rose again on Sunday.'});

const SOURCES = [
	source('post', 'Island Post'),
	source('post-2', 'Island Post, evening'),
	source('7', 'Channel Seven'),
	source('herald', 'The Harbour Herald'),
];

const openStdin = async function* () {
	yield Buffer.from('Standard words.');
};

const choose = async (word: string) => (await chooseSource(word, choiceOf(SOURCES), {openStdin})).id;

test('an id wins over numbers and beginnings', async () => {
	expect(await choose('post')).toBe('post');
	expect(await choose('7')).toBe('7');
});

test('a number is a place in the list', async () => {
	expect(await choose('4')).toBe('herald');
});

test('the beginning of one id or outlet is enough, in any case', async () => {
	expect(await choose('HER')).toBe('herald');
	expect(await choose('channel s')).toBe('7');
	expect(await choose('post-')).toBe('post-2');
});

test('the beginning of several is refused with all of them', async () => {
	await expect(choose('island')).rejects.toThrow('"island" may be post (Island Post) or post-2 (Island Post, evening)');
});

test('a file and standard input are opened', async () => {
	const folder = await folderOf({'extra.txt': 'Late words.'});
	expect(await choose(join(folder, 'extra.txt'))).toBe('extra');
	expect(await choose('-')).toBe('stdin');
});

test('a word of an outlet leads to it', async () => {
	await expect(choose('harbor')).rejects.toThrow('did you mean herald (The Harbour Herald)?');
});

test('what leads nowhere is told with what there is', async () => {
	await expect(choose('zeppelin')).rejects.toThrow('there are post, post-2, 7, herald');
	await expect(choose('9')).rejects.toThrow('"9" is neither a source nor a file');
});

test('of many sources the first are named, and that there are others: how many a library does not tell', async () => {
	const many = Array.from({length: 11}, (_, number) => source(`paper-${number}`, `Paper ${number}`));
	const chosen = chooseSource('zzz', {...choiceOf([]), others: async () => many}, {openStdin});
	await expect(chosen).rejects.toThrow(/there are paper-0, .*, paper-9 and others$/);
});
