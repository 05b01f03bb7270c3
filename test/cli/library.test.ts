import {spawnSync} from 'node:child_process';
import {chmod, copyFile, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {expect, test} from 'vitest';
import {CLI, runCli, startCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {listOf} from '../helpers/killed.ts';
import {sourceOf} from '../library/sources.ts';
import {makeVersion1} from '../library/version-1.ts';

const HARBOUR = 'Ferries will stay in port until Monday, the harbour office said. Fishing boats may leave.\n';
const HERALD = 'The harbour office said that ferries stay in port until Monday. Hotels fear a quiet weekend.\n';
const LIST = ['Storm', 'Bridge', 'Tides']
	.map((title, index) =>
		JSON.stringify({
			outlet: index === 2 ? 'Islands Today' : 'The Harbour Courier',
			title: `${title} on the islands`,
			published: `2024-05-0${index + 3}`,
			text: `${title} on the islands\n\nEverybody on the islands speaks of it, the council said: ${title}.\n`,
		}),
	)
	.join('\n');

/** A home with no library yet, and what runs the program in it. */
async function home(files: Readonly<Record<string, string | Uint8Array>> = {}) {
	const folder = await folderOf(files);
	const env = {XDG_DATA_HOME: join(folder, 'data')};
	const run = (...args: readonly string[]) => runCli(args, {env, cwd: folder});
	const ids = async (...args: readonly string[]) =>
		JSON.parse((await run('list', '--json', ...args)).stdout).sources.map(({id}: {id: string}) => id);
	return {folder, env, run, ids, file: join(folder, 'data', 'wirediff', 'library.db')};
}

test('while the library is empty the samples show, later with --samples', async () => {
	const {run, ids} = await home({'harbour.txt': HARBOUR});
	expect(await ids()).toContain('wsj');
	expect((await run('add', 'harbour.txt')).stdout).toBe(
		'added harbour  Ferries will stay in port until Monday, the harbour office said. Fishing boats may leave.\n',
	);
	expect(await ids()).toEqual(['harbour']);
	expect(await ids('--samples')).toContain('wsj');
	await run('remove', 'harbour');
	expect(await ids()).toContain('wsj');
});

test('a command that reads makes no library', async () => {
	const {run, file} = await home();
	await run('list');
	await run('show', 'wsj');
	await expect(stat(file)).rejects.toThrow('ENOENT');
	expect((await run('library', 'path')).stdout).toBe(`${file}\n`);
	expect((await run('library', 'check')).stderr).toContain('no such library');
});

test('without a home folder a library must be named', async () => {
	const {folder} = await home({'harbour.txt': HARBOUR});
	const env = {HOME: undefined, XDG_DATA_HOME: undefined};
	const {stderr, exitCode} = await runCli(['add', 'harbour.txt'], {cwd: folder, env});
	expect(stderr).toBe(
		'wirediff: there is no home folder (HOME or XDG_DATA_HOME) to keep a library in; name a file with --library\n',
	);
	expect(exitCode).toBe(2);
	expect((await runCli(['list'], {cwd: folder, env})).stdout).toContain('wsj');
	expect((await runCli(['list', '--library', 'none.db'], {cwd: folder, env})).stderr).toBe(
		'wirediff: none.db: no such library; wirediff add makes one\n',
	);
});

test('articles of the library are shown, compared and searched by id, number, or the beginning of a name', async () => {
	const {run} = await home({'harbour.txt': HARBOUR, 'herald.txt': HERALD});
	await run('add', 'harbour.txt', 'herald.txt');
	expect(JSON.parse((await run('show', '2', '--json')).stdout).source).toMatchObject({id: 'herald', text: HERALD});
	const {left, right, passages} = JSON.parse((await run('diff', 'harb', 'herald', '--json')).stdout);
	expect([left.id, right.id]).toEqual(['harbour', 'herald']);
	expect(passages[0].rightText).toContain('ferries stay in port');
	expect((await run('search', 'quiet weekend')).stdout).toContain('[quiet weekend]');
	expect((await run('show', 'h')).stderr).toBe('wirediff: "h" may be harbour (harbour) or herald (herald)\n');
	expect((await run('show', 'heralt')).stderr).toContain('did you mean herald (herald)?');
});

test('a list of many articles is named by outlet and title, and filtered', async () => {
	const {run, ids} = await home({'list.jsonl': LIST});
	const {stderr, exitCode} = await run('add', 'list.jsonl');
	expect([stderr, exitCode]).toEqual(['wirediff: 3 added\n', 0]);
	expect(await ids()).toEqual([
		'the-harbour-courier-storm-on-the-islands',
		'the-harbour-courier-bridge-on-the-islands',
		'islands-today-tides-on-the-islands',
	]);
	expect(await ids('outlet:today')).toEqual(['islands-today-tides-on-the-islands']);
	expect(await ids('after:2024-05-04', 'outlet:harbour')).toEqual(['the-harbour-courier-bridge-on-the-islands']);
	expect((await run('list', 'zeppelin')).exitCode).toBe(1);
	expect((await run('list', 'outlets:x')).stderr).toContain('did you mean "outlet"?');
});

test('what is there already is told with its id and title', async () => {
	const {run} = await home({'harbour.txt': HARBOUR, 'list.jsonl': LIST});
	await run('add', 'list.jsonl');
	const {stdout, stderr, exitCode} = await run('add', 'list.jsonl', 'harbour.txt', '--json');
	expect([stderr, exitCode]).toEqual(['wirediff: 1 added, 3 there already\n', 0]);
	expect(JSON.parse(stdout)).toMatchObject({
		version: 1,
		added: [{id: 'harbour'}],
		kept: [{id: 'the-harbour-courier-storm-on-the-islands', sameBy: 'text', likeness: 1}, {}, {}],
	});
	expect((await run('add', 'harbour.txt')).stdout).toBe(
		'kept, same as harbour  Ferries will stay in port until Monday, the harbour office said. Fishing boats may leave. (by its text)\n',
	);
});

test('what gives nothing is told of, stops nothing, and is a failure', async () => {
	const {run, ids} = await home({'harbour.txt': HARBOUR, 'empty.txt': ''});
	const {stderr, exitCode} = await run('add', 'missing.txt', 'empty.txt', 'harbour.txt');
	expect(stderr).toBe(
		'wirediff: missing.txt: no such file or folder\nwirediff: empty.txt: is empty\nwirediff: 1 added\n',
	);
	expect(exitCode).toBe(2);
	expect(await ids()).toEqual(['harbour']);
});

test('where nothing can be added no library is made', async () => {
	const {run, file} = await home({'empty.txt': ''});
	const {stderr, exitCode} = await run('add', 'missing.txt', 'empty.txt', '.');
	expect(stderr).toMatch(/\nwirediff: 0 added\n$/);
	expect(exitCode).toBe(2);
	await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('a folder and a list on standard input are added in a thread, which says all that is said without', async () => {
	const {folder, run, ids, file} = await home({'news/harbour.txt': HARBOUR, 'news/empty.txt': ''});
	const {stderr, exitCode} = await run('add', 'news', 'missing.txt', '--outlet', 'The Courier', '--story', 'Storm');
	expect(stderr).toBe(
		`wirediff: ${join('news', 'empty.txt')}: is empty\nwirediff: missing.txt: no such file or folder\nwirediff: 1 added\n`,
	);
	expect(exitCode).toBe(2);
	const {stdout} = await runCli(['add', '-', '--library', file], {input: LIST, cwd: folder});
	expect(stdout.split('\n')).toHaveLength(4);
	expect(await ids('outlet:courier', 'story:storm')).toEqual(['harbour']);
	expect(await ids()).toHaveLength(4);
	await writeFile(join(folder, 'text.db'), 'no library at all, but a text');
	expect(await run('add', 'news', '--library', 'text.db')).toMatchObject({
		stderr: 'wirediff: text.db: is not a wirediff library\n',
		exitCode: 2,
	});
});

test('--outlet and --story are those of all that is added', async () => {
	const {run} = await home({'harbour.txt': HARBOUR, 'herald.txt': HERALD});
	await run('add', 'harbour.txt', 'herald.txt', '--outlet', 'The Harbour Courier', '--story', 'Storm in May');
	const {sources} = JSON.parse((await run('list', 'story:may', '--json')).stdout);
	expect(sources).toHaveLength(2);
	expect(sources[1]).toMatchObject({outlet: 'The Harbour Courier', story: 'Storm in May'});
});

test('by a filter nothing is removed unasked, and what was removed is put back', async () => {
	const {run, ids} = await home({'list.jsonl': LIST, 'harbour.txt': HARBOUR});
	await run('add', 'list.jsonl', 'harbour.txt');
	expect((await run('remove', 'outlet:courier')).stderr).toBe(
		'wirediff: remove: 2 articles pass the filter (wirediff list shows them); --yes removes them\n',
	);
	expect((await run('remove', 'harb')).stderr).toContain('"harb" is no id and no number of an article; is it harbour?');
	expect(await ids()).toHaveLength(4);
	expect((await run('remove', 'outlet:courier', '--yes')).stderr).toContain('2 articles removed');
	expect(await run('remove', 'outlet:courier', '--yes')).toMatchObject({
		stderr: 'wirediff: nothing passes the filter\n',
		exitCode: 1,
	});
	expect(await ids()).toHaveLength(2);
	await run('remove', 'harbour');
	expect((await run('remove', '--undo')).stdout).toMatch(/^harbour {2}/);
	expect((await run('remove', '--undo')).stderr).toBe('wirediff: 2 articles put back\n');
	expect(await ids()).toHaveLength(4);
	expect(await run('remove', '--undo')).toMatchObject({
		stderr: 'wirediff: there is nothing to put back\n',
		exitCode: 1,
	});
});

test('export and import give the same library', async () => {
	const {run, folder, env} = await home({'list.jsonl': LIST});
	await run('add', 'list.jsonl', '--story', 'Islands');
	expect((await run('export', 'mine.jsonl')).stderr).toBe('wirediff: 3 articles written\n');
	expect((await run('import', 'mine.jsonl', '--library', 'other.db')).stderr).toBe('wirediff: 3 added\n');
	const {stdout} = await run('export', '--library', 'other.db');
	expect(stdout).toBe(await readFile(join(folder, 'mine.jsonl'), 'utf8'));
	expect((await run('export', 'mine.jsonl')).stderr).toContain('mine.jsonl: is there already; --yes replaces it');
	expect((await run('import', 'list.jsonl')).stderr).toContain('list.jsonl: is no exported library');
	const piped = await runCli(['import', '-'], {env, input: HARBOUR});
	expect(piped.stderr).toContain('wirediff: standard input: is no exported library');
});

test('a text with any sign that some take for the end of a line comes back', async () => {
	const {run, folder} = await home({'signs.txt': `${HARBOUR}\n\nOne\u2028two\u2029three\u0085four\u000bfive.\n`});
	await run('add', 'signs.txt');
	await run('export', 'mine.jsonl');
	expect((await run('import', 'mine.jsonl', '--library', 'other.db')).stderr).toBe('wirediff: 1 added\n');
	const {stdout} = await run('export', '--library', 'other.db');
	expect(stdout).toBe(await readFile(join(folder, 'mine.jsonl'), 'utf8'));
});

test('a bad line in an exported library is told with its number, and what stands before it is kept', async () => {
	const {run, folder, ids} = await home({'list.jsonl': LIST});
	await run('add', 'list.jsonl', '--library', 'other.db');
	const lines = (await run('export', '--library', 'other.db')).stdout.split('\n');
	await writeFile(join(folder, 'cut.jsonl'), [...lines.slice(0, 3), lines[3]!.slice(0, 90)].join('\n'));
	expect((await run('import', 'cut.jsonl')).stderr).toBe(
		'wirediff: cut.jsonl:4: is no line of an exported library; 2 added before it\n',
	);
	expect(await ids()).toHaveLength(2);
});

test('the way an article came and the hash of its bytes are kept', async () => {
	const {run} = await home({'harbour.txt': HARBOUR});
	await run('add', 'harbour.txt');
	const [, line = ''] = (await run('export')).stdout.split('\n');
	expect(JSON.parse(line)).toMatchObject({
		file: 'harbour.txt',
		// sha256sum of the file.
		sha256: (await import('node:crypto')).hash('sha256', HARBOUR),
		added: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
	});
});

test('a file that is no library is named in one line and left alone', async () => {
	const {run, folder} = await home({'notes.db': HARBOUR.repeat(60), 'harbour.txt': HARBOUR});
	for (const args of [['list'], ['add', 'harbour.txt'], ['library', 'check']]) {
		const {stderr, exitCode} = await run(...args, '--library', 'notes.db');
		expect([stderr, exitCode]).toEqual(['wirediff: notes.db: is not a wirediff library\n', 2]);
	}
	expect(await readFile(join(folder, 'notes.db'), 'utf8')).toBe(HARBOUR.repeat(60));
});

test('a file too damaged to be opened is named in one line, and nothing is written over it', async () => {
	const {run, file} = await home({'list.jsonl': LIST});
	await run('add', 'list.jsonl');
	const bytes = await readFile(file);
	// Behind the first page, which tells what the file is, half of all pages are overwritten.
	for (let page = 2; page * 4096 < bytes.length; page += 2) bytes.fill(0xab, page * 4096, (page + 1) * 4096);
	await writeFile(file, bytes);
	for (const args of [
		['library', 'check'],
		['add', 'list.jsonl'],
	]) {
		const {stderr, exitCode} = await run(...args);
		expect([stderr, exitCode]).toEqual([
			`wirediff: ${file}: is damaged and cannot be opened (database disk image is malformed)\n`,
			2,
		]);
	}
	expect((await readFile(file)).equals(bytes)).toBe(true);
});

test('what is damaged inside is found by the check, also where it cannot be counted', async () => {
	const {run, file} = await home({'list.jsonl': LIST});
	await run('add', 'list.jsonl');
	const bytes = await readFile(file);
	const damaged = async (table: string) => {
		const page = pageOf(file, table);
		await writeFile(file, Buffer.from(bytes).fill(0xab, (page - 1) * 4096, page * 4096));
	};
	await damaged('body');
	const texts = await run('library', 'check', '--json');
	expect(texts.exitCode).toBe(2);
	expect(JSON.parse(texts.stdout)).toMatchObject({sources: LIST.split('\n').length, isSound: false});
	expect(texts.stderr).toContain('wirediff: texts cannot be read to the end: database disk image is malformed\n');
	await writeFile(file, bytes);
	await damaged('article');
	const articles = await run('library', 'check', '--json');
	expect(JSON.parse(articles.stdout)).toMatchObject({sources: null, stories: null, words: null, isSound: false});
	expect(articles.stderr).not.toContain('    at ');
	expect((await run('library', 'check')).stdout).toBe(`${file}: damaged\n`);
	expect((await run('add', 'list.jsonl')).stderr).toMatch(
		/^wirediff: .*library\.db: is damaged; nothing was changed\. .*\n$/,
	);
});

/** The page of a library's file that a small table lies in, from 1. */
function pageOf(file: string, table: string): number {
	using database = new DatabaseSync(file, {readOnly: true});
	return Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table)!.rootpage);
}

test.skipIf(process.getuid?.() !== 0)('a folder that may not be written is named in one line', async () => {
	const {folder} = await home({'harbour.txt': HARBOUR});
	await chmod(folder, 0o755);
	const {stderr, exitCode} = await runCli(['add', 'harbour.txt', '--library', join(folder, 'new.db')], {
		cwd: folder,
		uid: 65534,
	});
	expect(stderr).toBe(`wirediff: ${join(folder, 'new.db')}: cannot be opened\n`);
	expect(exitCode).toBe(2);
});

test.skipIf(process.getuid?.() !== 0)('a library that may not be written is read all the same', async () => {
	const {run, folder} = await home({'harbour.txt': HARBOUR});
	await run('add', 'harbour.txt', '--library', 'shared.db');
	await chmod(folder, 0o755);
	await chmod(join(folder, 'shared.db'), 0o644);
	const asOther = (...args: readonly string[]) =>
		runCli([...args, '--library', join(folder, 'shared.db')], {cwd: folder, uid: 65534});
	expect((await asOther('show', 'harbour', '--json')).stdout).toContain('Fishing boats may leave.');
	expect((await asOther('library', 'check')).stdout).toContain('articles 1,');
	expect((await asOther('add', 'harbour.txt')).stderr).toBe(
		`wirediff: ${join(folder, 'shared.db')}: may not be written (read-only)\n`,
	);
});

test.skipIf(process.getuid?.() !== 0)('so is one of an older wirediff, which stays as it is', async () => {
	const {folder} = await home();
	const file = join(folder, 'old.db');
	makeVersion1(file, 'Harbour Agency', [sourceOf('harbour', HARBOUR)]);
	await chmod(folder, 0o755);
	await chmod(file, 0o644);
	const asOther = (...args: readonly string[]) => runCli([...args, '--library', file], {cwd: folder, uid: 65534});
	expect((await asOther('show', 'harbour', '--json')).stdout).toContain('Fishing boats may leave.');
	expect((await asOther('library', 'check')).stdout).toContain('articles 1, stories 0, words 15; sound');
	const {stdout} = await runCli(['library', 'check', '--library', file]);
	expect(stdout).toContain('articles 1, stories 0, words 15; sound');
});

test('where the disk takes no more, one line says so, and what was told of is there', async () => {
	const {folder, run} = await home({'many.jsonl': listOf('ships', 1_500)});
	// Of 512 bytes each: half of what the list needs. The shell's own limit stands for a full disk: both are an error at writing.
	const limited = [
		'-c',
		'ulimit -f 8000; exec "$0" "$@"',
		process.execPath,
		CLI,
		'add',
		'many.jsonl',
		'--library',
		'l.db',
	];
	const {stdout, stderr, status} = spawnSync('sh', limited, {cwd: folder, encoding: 'utf8'});
	expect(status).toBe(2);
	expect(stderr).toMatch(/^wirediff: l\.db: [^\n]*(?:disk reports an error|no room left on the disk)[^\n]*\n$/);
	const told = stdout.trimEnd().split('\n').length;
	expect(told).toBeGreaterThanOrEqual(200);
	expect((await run('library', 'check', '--library', 'l.db')).stdout).toContain(`articles ${told},`);
});

test('two programs that add at once both succeed', async () => {
	const lists = ['a', 'b'].map((name) =>
		Array.from({length: 400}, (_, index) =>
			JSON.stringify({outlet: `Outlet ${name}`, title: `Number ${name} ${index}`, text: `Article ${name} ${index}.`}),
		).join('\n'),
	);
	const {run, ids} = await home({'a.jsonl': lists[0]!, 'b.jsonl': lists[1]!});
	const both = await Promise.all([run('add', 'a.jsonl'), run('add', 'b.jsonl')]);
	expect(both.map(({stderr, exitCode}) => [stderr, exitCode])).toEqual([
		['wirediff: 400 added\n', 0],
		['wirediff: 400 added\n', 0],
	]);
	expect(await ids()).toHaveLength(800);
	expect((await run('library', 'check')).stdout).toContain('articles 800,');
});

test('Ctrl-C ends adding from a stream that goes on, and what had come is kept', async () => {
	const {env, folder, ids} = await home();
	const child = startCli(['add', '-', 'harbour.txt'], {env, cwd: folder});
	await writeFile(join(folder, 'harbour.txt'), HARBOUR);
	let stderr = '';
	child.stderr.on('data', (chunk) => {
		stderr += chunk;
	});
	const ended = new Promise((resolve) => child.on('close', resolve));
	// More than a pipe holds: once it is all written, the program is reading.
	await new Promise((resolve) => child.stdin.write('a'.repeat(1024 * 1024), resolve));
	child.kill('SIGINT');
	expect(await ended).toBe(130);
	expect(stderr).toBe('wirediff: stopped: 0 added\n');
	expect(await ids()).toContain('wsj');
});

test('one file is the whole library: a copy of it opens', async () => {
	const {run, file, folder} = await home({'harbour.txt': HARBOUR});
	await run('add', 'harbour.txt');
	await copyFile(file, join(folder, 'copy.db'));
	expect((await run('library', 'check', '--library', 'copy.db')).stdout).toContain('articles 1,');
});
