import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli, startCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';

const HARBOUR = 'Ferries will stay in port until Monday, the harbour office said. Fishing boats may leave.\n';
const HERALD = 'The harbour office said that ferries stay in port until Monday. Hotels fear a quiet weekend.\n';

async function runJson(...args: readonly string[]) {
	const {stdout, stderr, exitCode} = await runCli([...args, '--json']);
	expect(stderr).toBe('');
	expect(exitCode).toBe(0);
	expect(stdout.endsWith('}\n')).toBe(true);
	return JSON.parse(stdout);
}

const SPAN = {start: expect.any(Number), end: expect.any(Number)};

const KYIV = {
	id: 'kyiv-independent',
	outlet: 'Kyiv Independent',
	title: expect.any(String),
	published: null,
	url: null,
	file: expect.stringMatching(/kyiv-independent\.txt$/),
};

test('list --json tells what is known of each source, and null for what is not', async () => {
	const {version, sources} = await runJson('list');
	expect(version).toBe(1);
	expect(sources).toHaveLength(6);
	expect(sources[2]).toEqual({
		...KYIV,
		words: expect.any(Number),
		foldedWords: expect.any(Number),
		story: 'Xi and Putin, December 2022',
	});
	expect(sources[0].published).toBe('2022-12-14');
});

test('show --json holds the text as it came, and blocks that point into it', async () => {
	const {source} = await runJson('show', 'california18');
	expect(source.text).toBe(await readFile('seeds/california18.txt', 'utf8'));
	const [first] = source.blocks;
	expect(first).toEqual({kind: expect.any(String), ...SPAN});
	expect(source.text.slice(first.start, first.end)).not.toMatch(/^\s|\s$|^$/);
});

test('search --json tells where a phrase stands, and which sources do not have it', async () => {
	const {version, query, hits, sources} = await runJson('search', 'lifeline', 'to', 'Moscow');
	expect([version, query]).toEqual([1, 'lifeline to Moscow']);
	const {ranges, ...hit} = hits[0];
	expect(hit).toEqual({
		id: 'wsj',
		outlet: 'The Wall Street Journal (reposted)',
		...SPAN,
		score: expect.any(Number),
		text: expect.stringContaining('lifeline to Moscow'),
	});
	expect(ranges[0]).toEqual(SPAN);
	expect(ranges[0].start).toBeGreaterThanOrEqual(hit.start);
	expect(sources).toHaveLength(6);
	expect(sources.find(({id}: {id: string}) => id === 'california18')).toEqual({
		id: 'california18',
		outlet: 'California18',
		hits: 0,
	});
});

test('diff --json holds both sources, the settings and what they share', async () => {
	const json = await runJson('diff', 'wsj', 'kyiv', '--threshold', '0.2');
	const {passages, onlyLeft, onlyRight, ...rest} = json;
	expect(rest).toEqual({
		version: 1,
		left: expect.objectContaining({id: 'wsj', published: '2022-12-14', url: null}),
		right: KYIV,
		settings: {threshold: 0.2},
		share: {left: expect.any(Number), right: expect.any(Number)},
	});
	const {changes, ...passage} = passages[0];
	expect(passage).toEqual({
		kind: expect.stringMatching(/^(verbatim|edited|reworded)$/),
		score: expect.any(Number),
		left: expect.arrayContaining([SPAN]),
		right: expect.arrayContaining([SPAN]),
		leftText: expect.any(String),
		rightText: expect.any(String),
		flags: expect.any(Array),
	});
	for (const change of changes)
		expect(change).toEqual({
			kind: expect.stringMatching(/^(same|left|right)$/),
			...(change.kind !== 'right' && {left: SPAN}),
			...(change.kind !== 'left' && {right: SPAN}),
		});
	expect(onlyLeft[0]).toEqual(SPAN);
	expect(onlyRight[0]).toEqual(SPAN);
});

test('matrix --json has a cell for each ordered pair', async () => {
	const {version, sources, cells} = await runJson('matrix');
	expect(version).toBe(1);
	expect(sources[2]).toEqual(KYIV);
	expect(cells).toHaveLength(30);
	expect(cells[0]).toEqual({
		left: 'wsj',
		right: 'blog',
		share: expect.any(Number),
		verbatimShare: expect.any(Number),
		passages: expect.any(Number),
		strong: expect.any(Number),
	});
});

test('where nothing passes a filter, lists and matrices say so and are empty', async () => {
	for (const command of ['list', 'matrix']) {
		const nothing = {stdout: '', stderr: 'wirediff: nothing passes the filter\n', exitCode: 1};
		expect(await runCli([command, 'outlet:nobody'])).toEqual(nothing);
		expect(await runCli([command, 'outlet:nobody', '--format', 'csv'])).toEqual(nothing);
		const {stdout, exitCode} = await runCli([command, 'outlet:nobody', '--json']);
		expect([JSON.parse(stdout).sources, exitCode]).toEqual([[], 1]);
	}
});

test('two files compare without being added to anything', async () => {
	const folder = await folderOf({'harbour.txt': HARBOUR, 'herald.txt': HERALD});
	const {left, passages} = await runJson('diff', join(folder, 'harbour.txt'), join(folder, 'herald.txt'));
	expect(left).toMatchObject({id: 'harbour', file: join(folder, 'harbour.txt')});
	expect(passages[0].leftText).toContain('Ferries will stay in port');
	expect(passages[0].rightText).toContain('ferries stay in port');
});

test('a source is named by its id, its number, or the beginning of its id or outlet', async () => {
	for (const word of ['kyiv-independent', '3', 'kyiv', 'KYIV IND'])
		expect((await runJson('show', word)).source.id).toBe('kyiv-independent');
});

test('--from takes sources from files, folders and standard input instead of the samples', async () => {
	const folder = await folderOf({'herald.txt': HERALD});
	const {stdout, stderr, exitCode} = await runCli(['list', '--json', '--from', folder, '--from', '-'], {
		input: HARBOUR,
	});
	expect([stderr, exitCode]).toEqual(['', 0]);
	expect(JSON.parse(stdout).sources.map(({id}: {id: string}) => id)).toEqual(['herald', 'stdin']);
});

test('--outlet names who published the one source that is opened', async () => {
	const {stdout} = await runCli(['list', '--json', '--from', '-', '--outlet', 'The Herald'], {input: HERALD});
	expect(JSON.parse(stdout).sources[0]).toMatchObject({id: 'stdin', outlet: 'The Herald'});
});

test('a search that finds nothing exits with 1 and lists the silent sources', async () => {
	const {stdout, exitCode} = await runCli(['search', 'zeppelin over Zanzibar']);
	expect(exitCode).toBe(1);
	expect(stdout).toContain('Kyiv Independent  0 hits');
});

test('search marks what it found, also without colour', async () => {
	const {stdout} = await runCli(['search', 'lifeline to Moscow']);
	expect(stdout).toContain('[lifeline to Moscow]');
});

test('output has colours only if it is asked for them, and then no signs', async () => {
	const plain = await runCli(['search', 'lifeline to Moscow']);
	expect(plain.stdout).not.toContain('\u001B');
	const coloured = await runCli(['search', 'lifeline to Moscow'], {env: {FORCE_COLOR: '1'}});
	expect(coloured.stdout).toContain('\u001B[4m');
	expect(coloured.stdout).not.toContain('[lifeline');
	const refused = await runCli(['search', 'lifeline to Moscow'], {env: {FORCE_COLOR: '0'}});
	expect(refused.stdout).toBe(plain.stdout);
});

test('--color counts more than NO_COLOR and FORCE_COLOR', async () => {
	const search = (color: string, env: Record<string, string>) =>
		runCli(['search', 'lifeline to Moscow', `--color=${color}`], {env});
	expect((await search('always', {NO_COLOR: '1'})).stdout).toContain('\u001B[4m');
	expect((await search('never', {FORCE_COLOR: '1'})).stdout).not.toContain('\u001B');
	expect((await search('auto', {NO_COLOR: '1'})).stdout).not.toContain('\u001B');
	expect((await search('auto', {NO_COLOR: '1', FORCE_COLOR: '1'})).stdout).toContain('\u001B[4m');
	expect(await search('sometimes', {})).toMatchObject({
		exitCode: 2,
		stderr: expect.stringContaining('--color: "sometimes" is none of always, never, auto'),
	});
});

test('lists, hits, matrices and articles come in other formats, too', async () => {
	expect((await runCli(['list', '--format', 'csv'])).stdout).toMatch(/^wsj,The Wall Street Journal \(reposted\),/m);
	expect((await runCli(['search', 'lifeline to Moscow', '--format', 'markdown'])).stdout).toContain(
		'**lifeline to Moscow**',
	);
	expect((await runCli(['matrix', '--format', 'html'])).stdout).toContain('<th scope="col">California18');
	expect((await runCli(['show', 'kyiv', '--format', 'markdown'])).stdout).toContain('# WSJ: China’s leader Xi');
	expect(await runCli(['show', 'kyiv', '--format', 'csv'])).toMatchObject({
		exitCode: 2,
		stderr: expect.stringContaining('a source can be written as text, json, markdown, html'),
	});
});

test('controls in a text never reach the terminal', async () => {
	const hostile = 'Title \u001B]52;c;aGk=\u0007\n\nText \u001B[31mred\u001B[0m \u202Eevil \u0000 \u009B31m.\r\n';
	const folder = await folderOf({'a.txt': hostile, 'b.txt': hostile});
	for (const args of [['list'], ['show', 'a'], ['show', 'a', '--json'], ['search', 'evil'], ['diff', 'a', 'b']]) {
		const {stdout, exitCode} = await runCli([...args, '--from', folder]);
		expect(exitCode).toBe(0);
		expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
	}
});

test('each command explains itself, and the program all of them', async () => {
	const general = await runCli(['--help']);
	expect(general.exitCode).toBe(0);
	expect((await runCli(['help'])).stdout).toBe(general.stdout);
	for (const command of ['list', 'show', 'search', 'diff', 'matrix', 'help']) {
		expect(general.stdout).toMatch(new RegExp(`^  ${command} +\\w`, 'm'));
		const own = await runCli([command, '-h']);
		expect(own.stdout).toMatch(new RegExp(`^wirediff ${command}`));
		expect((await runCli(['help', command])).stdout).toBe(own.stdout);
	}
});

test('--version prints the version of the package', async () => {
	const {version} = JSON.parse(await readFile('package.json', 'utf8'));
	expect((await runCli(['--version'])).stdout).toBe(`${version}\n`);
});

test('a reader that goes away early is no failure', async () => {
	const folder = await folderOf({'long.txt': `${'The river rose again. '.repeat(40_000)}\n`});
	const child = startCli(['show', 'long', '--from', folder]);
	const ended = new Promise((resolve) => child.on('close', resolve));
	let complaints = '';
	child.stderr.on('data', (chunk) => {
		complaints += chunk;
	});
	child.stdout.once('data', () => child.stdout.destroy());
	expect(await ended).toBe(0);
	expect(complaints).toBe('');
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
] as const)('%s ends it with %d', async (signal, exitCode) => {
	const child = startCli(['list', '--from', '-']);
	const ended = new Promise((resolve) => child.on('close', resolve));
	// More than a pipe holds: once it is all written, the program is reading.
	await new Promise((resolve) => child.stdin.write('a'.repeat(1024 * 1024), resolve));
	child.kill(signal);
	expect(await ended).toBe(exitCode);
});

test('--format writes a comparison as Markdown or HTML', async () => {
	const markdown = await runCli(['diff', 'wsj', 'kyiv', '--format', 'markdown']);
	expect(markdown.stdout).toMatch(/^# The Wall Street Journal \(reposted\) ↔ Kyiv Independent\n/);
	const html = await runCli(['diff', 'wsj', 'kyiv', '--format', 'html']);
	expect(html.stdout).toMatch(/^<!doctype html>\n/);
	const json = await runCli(['diff', 'wsj', 'kyiv', '--format', 'json']);
	expect(json.stdout).toBe((await runCli(['diff', 'wsj', 'kyiv', '--json'])).stdout);
});
