import {join} from 'node:path';
import {expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';

const articles = [
	['The Harbour Courier', '2024-05-03', 'Storm', 'The new wall is a lifeline to the islands, the mayor said.'],
	['Islands Today', '2024-05-04', 'Storm', 'Islanders call the wall a lifeline for their harbour. Nobody objects.'],
	['Morning Herald', '2024-05-05', 'Storm', 'Hotels fear a quiet weekend after the storm.'],
	['The Harbour Courier', '2024-06-01', undefined, 'A lifeline to the islands was cut when the ferry stopped.'],
];
const LIST = articles
	.map(([outlet, published, story, text]) =>
		JSON.stringify({outlet, published, story, title: text?.slice(0, 24), text: `${text}\n`}),
	)
	.join('\n');

/** What runs the program in a home with a library of four articles. */
async function home() {
	const folder = await folderOf({'list.jsonl': LIST});
	const run = (...args: readonly string[]) => runCli(args, {env: {XDG_DATA_HOME: join(folder, 'data')}, cwd: folder});
	await run('add', 'list.jsonl');
	return run;
}

test('a phrase is found in the library under story and source, with the silent sources of the story', async () => {
	const run = await home();
	const {stdout, stderr, exitCode} = await run('search', 'lifline to the islands story:storm');
	const shown = stdout.replaceAll(/\s+/g, ' ');
	expect(shown).toMatch(/^Storm The Harbour Courier 1 hit 2024-05-03 the-harbour-courier/);
	expect(shown).toContain('The new wall is a [lifeline to the islands], the mayor said.');
	expect(shown).toContain('Morning Herald 0 hits');
	expect(shown).not.toContain('ferry');
	expect(stderr).toContain('in 1 of 3 articles');
	expect(exitCode).toBe(0);
});

test('search --json over the library says how many articles were searched', async () => {
	const run = await home();
	const found = JSON.parse((await run('search', 'lifeline outlet:courier after:2024-06', '--json')).stdout);
	expect(found).toMatchObject({searched: 1, isCut: false, hits: [{outlet: 'The Harbour Courier', score: 1}]});
	expect(JSON.parse((await run('search', 'lifeline', '--json', '--limit', '1')).stdout)).toMatchObject({
		searched: 4,
		isCut: true,
		hits: [{score: 1}],
	});
});

test('the phrase has the same language where files are given', async () => {
	const run = await home();
	const {stdout} = await run('search', 'lifeline -ferry outlet:courier', '--from', 'list.jsonl');
	expect(stdout).toContain('a [lifeline] to the islands, the mayor');
	expect(stdout).not.toContain('Islands Today');
	expect(stdout).toContain('0 hits');
});

test('a date that is none, and a limit that is none, are refused', async () => {
	const run = await home();
	expect(await run('search', 'lifeline before:May')).toMatchObject({
		stderr: expect.stringContaining('search: "before:May" is no year, month or day'),
		exitCode: 2,
	});
	expect((await run('search', 'lifeline', '--limit', 'all')).stderr).toContain('--limit: "all" is not a number');
});
