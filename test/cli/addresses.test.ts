import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {openSite} from '../helpers/site.ts';

const REPORT = 'The ferry to the islands stays in port until Monday, the harbour office said.\n';
const OTHER = 'Until Monday the islands have no ferry: it stays in port, said the harbour office.\n';

test('addresses are shown, compared and searched like files', async () => {
	const {origin} = await openSite({'/ferry.txt': REPORT, '/islands.txt': OTHER});
	const shown = await runCli(['show', `${origin}/ferry.txt`, '--allow-private']);
	expect(shown).toMatchObject({stderr: '', exitCode: 0});
	expect(shown.stdout).toContain('stays in port until Monday');
	const compared = await runCli(['diff', `${origin}/ferry.txt`, `${origin}/islands.txt`, '--allow-private', '--json']);
	expect(JSON.parse(compared.stdout)).toMatchObject({left: {id: 'ferry'}, right: {id: 'islands'}});
	const found = await runCli([
		'search',
		'harbour office',
		'--from',
		`${origin}/ferry.txt`,
		'--allow-private',
		'--json',
	]);
	expect(JSON.parse(found.stdout).sources).toMatchObject([{id: 'ferry', outlet: '127.0.0.1', hits: 1}]);
});

test('an address of this machine is refused without the flag, in one line', async () => {
	const {origin, asked} = await openSite({'/ferry.txt': REPORT});
	const {stdout, stderr, exitCode} = await runCli(['list', '--from', `${origin}/ferry.txt`]);
	expect({stdout, exitCode}).toEqual({stdout: '', exitCode: 2});
	expect(stderr).toBe(
		`wirediff: ${origin}/ferry.txt: 127.0.0.1 is no public address (loopback); --allow-private fetches from there, too\n`,
	);
	expect(asked).toEqual([]);
});

test('where a proxy is named and a host cannot be reached, the line says that it is not used', async () => {
	const shut = await openSite({});
	const address = `${shut.origin}/ferry.txt`;
	shut.close();
	const show = (env: NodeJS.ProcessEnv) => runCli(['show', address, '--allow-private'], {env});
	const complaint = `wirediff: ${address}: its host refuses connections`;
	expect((await show({HTTPS_PROXY: 'http://proxy.example:3128'})).stderr).toBe(
		`${complaint} (the proxy that HTTPS_PROXY names is not used)\n`,
	);
	expect((await show({HTTPS_PROXY: ''})).stderr).toBe(`${complaint}\n`);
});

test('a site is told the program and its version', async () => {
	const {origin, headers} = await openSite({'/ferry.txt': REPORT});
	await runCli(['show', `${origin}/ferry.txt`, '--allow-private']);
	expect(headers[0]?.['user-agent']).toMatch(/^wirediff\/\d+\.\d+\.\d+/);
});

test('what stands at an address is added to the library, and known again', async () => {
	const {origin} = await openSite({'/ferry.txt': REPORT});
	const library = join(await folderOf({}), 'library.db');
	const add = () => runCli(['add', `${origin}/ferry.txt`, '--allow-private', '--library', library]);
	expect((await add()).stderr).toBe('wirediff: 1 added\n');
	expect((await add()).stderr).toBe('wirediff: 0 added, 1 there already\n');
	const {stdout} = await runCli(['list', '--library', library, '--json']);
	expect(JSON.parse(stdout).sources).toMatchObject([{url: `${origin}/ferry.txt`, file: `${origin}/ferry.txt`}]);
});

test('a feed that is followed is added with the text of its pages', async () => {
	const {origin} = await openSite({
		'/feed': `<rss version="2.0"><channel><title>The Island Post</title><item><title>Ferry</title><link>/ferry.txt</link>
			<description>No ferry.</description></item></channel></rss>`,
		'/ferry.txt': REPORT,
	});
	const library = ['--library', join(await folderOf({}), 'library.db')];
	const {stdout} = await runCli(['add', `${origin}/feed`, '--follow', '--allow-private', ...library]);
	expect(stdout).toMatch(/^added the-island-post-ferry {2}Ferry\n$/);
	expect((await runCli(['show', '1', ...library])).stdout).toContain('stays in port until Monday');
});
