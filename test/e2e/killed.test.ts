import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {killWhile, putList} from '../helpers/killed.ts';

// From before the library is made to after the last article, on a quick machine as on a slow one; the bench kills more often.
const MOMENTS_MS = [90, 150, 200, 250, 300, 350, 400, 500, 700, 1000];

test('killed at any moment of adding, the library is sound and holds what was told', async () => {
	const folder = await folderOf({});
	for (const [round, afterMs] of MOMENTS_MS.entries()) {
		const list = await putList(folder, `list-${round}`, 2_000);
		expect(await killWhile(['add', list], afterMs, {cwd: folder})).toMatchObject({wrong: []});
	}
});

test('killed while importing, the library is sound, and the import started again ends whole', async () => {
	const folder = await folderOf({});
	await runCli(['add', await putList(folder, 'list', 1_500), '--library', 'other.db'], {cwd: folder});
	const {stdout} = await runCli(['export', 'all.jsonl', '--library', 'other.db'], {cwd: folder});
	expect(stdout).toBe('');
	for (const afterMs of MOMENTS_MS)
		expect(await killWhile(['import', 'all.jsonl'], afterMs, {cwd: folder})).toMatchObject({wrong: []});
	await runCli(['import', 'all.jsonl', '--library', 'library.db'], {cwd: folder});
	const exported = (library: string) => runCli(['export', '--library', library], {cwd: folder});
	expect((await exported('library.db')).stdout).toBe((await exported(join(folder, 'other.db'))).stdout);
});
