import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, expect, test} from 'vitest';

const run = promisify(execFile);
const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'wirediff-'));
afterAll(() => rm(folder, {recursive: true}));

await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: project});
const [tarball] = await readdir(folder);
const prefix = join(folder, 'prefix');
await run('npm', ['install', '--global', '--offline', '--prefix', prefix, join(folder, tarball!)]);
const installed = join(prefix, 'lib/node_modules');

test('an installed package brings nothing else with it: no dependencies, no Node', async () => {
	expect(await readdir(installed)).toEqual(['wirediff']);
	expect(await readdir(join(installed, 'wirediff'))).not.toContain('node_modules');
});

test('an installed wirediff runs in an empty folder', async () => {
	const empty = join(folder, 'empty');
	await mkdir(empty);
	const {stdout, stderr} = await run(join(prefix, 'bin/wirediff'), ['list'], {
		cwd: empty,
		// Without a library of whoever runs the tests.
		env: {...process.env, XDG_DATA_HOME: empty, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`},
	});
	expect(stdout).toContain('Kyiv Independent');
	expect(stderr).toBe('');
});
