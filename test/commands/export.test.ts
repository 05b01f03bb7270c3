import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {writeExport} from '../../source/commands/export.ts';
import {align} from '../../source/core/align/align.ts';
import type {Exported} from '../../source/core/exported.ts';
import {makeSource} from '../../source/core/text/source.ts';
import {folderOf} from '../helpers/folder.ts';

const post = makeSource({id: 'post', file: 'post.txt', text: 'The ferry stays in port until Monday, the office said.'});
const herald = makeSource({
	id: 'herald',
	file: 'herald.txt',
	text: 'The ferry stays in port until Sunday, the office said.',
});
const comparison: Exported = {kind: 'comparison', alignment: align(post, herald)};

test('the ending of the file says the format', async () => {
	const folder = await folderOf({});
	const write = async (what: Exported, name: string) => {
		await writeExport(what, join(folder, name), false);
		return readFile(join(folder, name), 'utf8');
	};
	expect(await write(comparison, 'a.html')).toContain('<!doctype html>');
	expect(await write(comparison, 'a.md')).toMatch(/^# /m);
	expect(JSON.parse(await write(comparison, 'a.JSON'))).toMatchObject({left: {id: 'post'}, right: {id: 'herald'}});
	expect(await write(comparison, 'a.txt')).toContain('The ferry stays in port until');
	expect(await write({kind: 'source', source: post}, 'post.txt')).toContain('The ferry stays in port');
	expect(await write({kind: 'source', source: post}, 'post.html')).toContain('<p dir="auto">The ferry stays');
	const list: Exported = {kind: 'sources', sources: [post, herald]};
	expect(JSON.parse(await write(list, 'list.json')).sources.length).toBe(2);
	expect(await write(list, 'list.csv')).toMatch(/^post,post,/m);
	expect(await write({kind: 'hits', phrase: 'ferry', sources: [post], hits: []}, 'hits.md')).toContain('| post | 0 |');
	expect(await write({kind: 'matrix', sources: [post], cells: []}, 'matrix.html')).toContain('<td dir="auto">post');
});

test('a format there is not is told with those there are', async () => {
	await expect(writeExport({kind: 'source', source: post}, 'post.csv', false)).rejects.toThrow(
		'a source can be written as .txt, .json, .md, .html',
	);
	await expect(writeExport(comparison, 'notes', false)).rejects.toThrow(
		'a comparison can be written as .txt, .json, .md, .html',
	);
});

test('a file that is there is replaced only when it may be', async () => {
	const folder = await folderOf({'a.txt': 'mine'});
	const file = join(folder, 'a.txt');
	await expect(writeExport(comparison, file, false)).rejects.toThrow(`${file} is there already; ${file}! replaces it`);
	expect(await readFile(file, 'utf8')).toBe('mine');
	await writeExport(comparison, file, true);
	expect(await readFile(file, 'utf8')).toContain('ferry');
});

test('a folder there is not is told', async () => {
	const folder = await folderOf({});
	await expect(writeExport(comparison, join(folder, 'none/a.txt'), false)).rejects.toThrow('there is no such folder');
});
