import {spawnSync} from 'node:child_process';
import {symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {openPaths} from '../../source/ingest/open.ts';
import {folderOf} from '../helpers/folder.ts';

const TEXT = 'Snow closed the pass on Tuesday.\n';

async function* streamOf(...chunks: readonly string[]) {
	for (const chunk of chunks) yield Buffer.from(chunk);
}

const idsIn = async (...paths: string[]) => (await openPaths(paths)).sources.map(({id}) => id).join(' ');

test('a file is a source whose id comes from its name', async () => {
	const folder = await folderOf({'The Alpine_Post (2).TXT': TEXT, 'Новости дня.txt': TEXT, '---.txt': TEXT});
	expect(await idsIn(join(folder, 'The Alpine_Post (2).TXT'))).toBe('the-alpine-post-2');
	expect(await idsIn(join(folder, 'Новости дня.txt'))).toBe('новости-дня');
	expect(await idsIn(join(folder, '---.txt'))).toBe('source');
});

test('a folder gives its texts in natural order, those of inner folders last', async () => {
	const folder = await folderOf({'page10.txt': TEXT, 'page2.md': TEXT, 'a-inner/page1.text': TEXT});
	expect(await idsIn(folder)).toBe('page2 page10 page1');
});

test('hidden files and folders are passed over', async () => {
	const folder = await folderOf({'a.txt': TEXT, '.b.txt': TEXT, '.git/c.txt': TEXT});
	const {sources, notes} = await openPaths([folder]);
	expect(sources.map(({id}) => id)).toEqual(['a']);
	expect(notes).toEqual([]);
});

test('a link to a folder does not lead in a circle, one to a file is that file', async () => {
	const folder = await folderOf({'a.txt': TEXT});
	await symlink(folder, join(folder, 'again'));
	await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
	const {sources, notes} = await openPaths([folder]);
	expect(sources.map(({id}) => id)).toEqual(['a', 'b']);
	expect(notes).toEqual([]);
});

test('sources of the same name keep apart', async () => {
	const one = await folderOf({'report.txt': TEXT, 'report-2.txt': TEXT});
	const other = await folderOf({'report.txt': TEXT});
	expect(await idsIn(one, other)).toBe('report report-2 report-3');
	expect(await idsIn(join(one, 'report.txt'), other)).toBe('report report-2');
});

test('a path that cannot be read is told of, and stops no other', async () => {
	const folder = await folderOf({'a.txt': TEXT, 'empty/.hidden': '', 'b.txt': TEXT});
	const [lost, empty] = [join(folder, 'lost.txt'), join(folder, 'empty')];
	const {sources, notes, isWhole} = await openPaths([join(folder, 'a.txt'), lost, empty, join(folder, 'b.txt')]);
	expect(sources.map(({id}) => id)).toEqual(['a', 'b']);
	expect(notes).toEqual([`${lost}: no such file or folder`, `${empty}: holds no texts`]);
	expect(isWhole).toBe(false);
	expect((await openPaths([join(folder, 'a.txt')])).isWhole).toBe(true);
	await expect(openPaths([lost, empty])).rejects.toThrow(`${notes.join('\n')}`);
});

test('of a folder whose list has a mistake nothing is opened', async () => {
	const list = JSON.stringify({sources: [{file: 'a.txt'}, {file: 'lost.txt'}]});
	const folder = await folderOf({'story/sources.json': list, 'story/a.txt': TEXT, 'b.txt': TEXT});
	const {sources, notes} = await openPaths([join(folder, 'b.txt'), join(folder, 'story')]);
	expect(sources.map(({id}) => id)).toEqual(['b']);
	expect(notes).toEqual([expect.stringContaining('"file": "lost.txt" does not exist')]);
});

test('standard input is one source', async () => {
	const {sources} = await openPaths(['-'], () => streamOf('Snow closed ', 'the pass.'));
	expect(sources).toMatchObject([{id: 'stdin', file: '-', text: 'Snow closed the pass.'}]);
});

test('a character cut in two between pieces of standard input is whole again', async () => {
	const bytes = Buffer.from('Zürich');
	const {sources} = await openPaths(['-'], async function* () {
		yield bytes.subarray(0, 2);
		yield bytes.subarray(2);
	});
	expect(sources[0]?.text).toBe('Zürich');
});

test.skipIf(process.platform === 'win32')('a pipe with a name is read like any file', async () => {
	const pipe = join(await folderOf({}), 'pipe');
	spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]);
	const [{sources}] = await Promise.all([
		openPaths([pipe]),
		writeFile(pipe, '{"text": "Snow closed the pass."}\n{"text": "It is open again."}\n'),
	]);
	expect(sources.map(({text}) => text)).toEqual(['Snow closed the pass.', 'It is open again.']);
});

test('text is kept as it came, but for the byte-order mark', async () => {
	const folder = await folderOf({'a.txt': '\uFEFFOne\r\n\r\n  two \u0000 a*serted\t\n'});
	const {sources} = await openPaths([folder]);
	expect(sources[0]?.text).toBe('One\r\n\r\n  two \u0000 a*serted\t\n');
});

test('a file that is too long is refused by name before it is read', async () => {
	const folder = await folderOf({'long.txt': Buffer.alloc(8 * 1024 * 1024 + 1, 'a')});
	await expect(openPaths([join(folder, 'long.txt')])).rejects.toThrow(
		/long\.txt: is longer than 8 MB, the most one source may have$/,
	);
});

test('a folder of bad files tells of each', async () => {
	const folder = await folderOf({'a.txt': '', 'b.txt': '%PDF-1.4'});
	await expect(openPaths([folder])).rejects.toThrow(
		`${join(folder, 'a.txt')}: is empty\n${join(folder, 'b.txt')}: is not a PDF that can be read (Invalid PDF structure.)`,
	);
});
