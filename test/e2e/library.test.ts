import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {openTerminal, type Terminal, type TerminalOptions} from '../terminal/terminal.ts';

const line = (story: string, outlet: string, title: string, text: string, published: string) =>
	JSON.stringify({story, outlet, title, published, text: `${title}\n\n${text}`});

const NEWS = [
	line('Storm in May', 'Herald', 'Ferries stay in port', 'Ferries stay in port until Monday.', '2024-05-03'),
	line(
		'Storm in May',
		'Courier',
		'No ferry before Monday',
		'Ferries stay in port until Monday, it says.',
		'2024-05-04',
	),
	line('Old bridge', 'Gazette', 'Bridge is shut', 'A barge had struck the old bridge on Friday.', '2024-05-05'),
	line('Old bridge', 'Mirror', 'Barge hits bridge', 'The old bridge was hit by a barge on Friday.', '2024-05-06'),
].join('\n');
const LATER = line(
	'Quake',
	'Herald',
	'The earth shook',
	'The earth shook on Sunday, and nobody was hurt.',
	'2024-06-01',
);

const THIRD = line(
	'Storm in May',
	'Tribune',
	'Ferries wait for Monday',
	'Ferries wait for Monday, the office said.',
	'2024-05-04',
);

/** Of the test that runs: where its library and the files it adds are. */
let data: string;

let terminal: Terminal;
afterEach(() => terminal.kill());

/** The reader on a library of two stories, opened as anybody would. */
async function openLibrary(options: TerminalOptions = {}): Promise<Terminal> {
	data = await folderOf({'news.jsonl': NEWS, 'later.jsonl': LATER});
	await add('news.jsonl');
	return reopen(options);
}

async function add(file: string): Promise<void> {
	const {exitCode} = await runCli(['add', join(data, file)], {env: {XDG_DATA_HOME: data}});
	expect(exitCode).toBe(0);
}

async function reopen(options: TerminalOptions = {}): Promise<Terminal> {
	terminal = openTerminal({...options, env: {XDG_DATA_HOME: data, ...options.env}});
	await terminal.waitFor(/q (quit|back)|Old bridge/);
	return terminal;
}

test.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
	{columns: 50, rows: 20},
])('at $columns x $rows the stories are listed, one is opened, compared and left again', async (size) => {
	const reader = await openLibrary(size);
	await reader.waitFor('2 stories · 4 articles');
	expect(reader.text).toContain('▸ Old bridge');
	reader.press('j', 'enter');
	await reader.waitFor('▸ 1 Herald');
	reader.press('enter');
	await reader.waitFor(/q back/);
	reader.press('2');
	await reader.waitFor(/pair 1\/\d/);
	reader.press('q');
	await reader.waitFor(({text}) => !text.includes('pair 1/'));
	reader.press('q', 'q');
	await reader.waitFor('▸ Storm in May');
	reader.press('q');
	expect(await reader.ended).toEqual({code: 0, signal: 0});
});

test('what another program adds is listed, and the cursor stays', async () => {
	const reader = await openLibrary();
	reader.press('j');
	await reader.waitFor('▸ Storm in May');
	await add('later.jsonl');
	await reader.waitFor('3 stories · 5 articles');
	expect(reader.text).toContain('▸ Storm in May');
	expect(reader.text).toContain('Quake');
});

test('what another program adds to the story that is open comes to it, and the place is kept', async () => {
	const reader = await openLibrary();
	reader.press('j', 'enter');
	await reader.waitFor('▸ 1 Herald');
	reader.press('j');
	await reader.waitFor('▸ 2 Courier');
	reader.press('enter');
	await reader.waitFor('¶ 1/1');
	await writeFile(join(data, 'third.jsonl'), THIRD);
	await add('third.jsonl');
	await reader.waitFor('1 source came');
	expect(reader.text).toContain('▸ 2 Courier');
	expect(reader.text).toContain('3 Tribune');
});

test('a story is named, two are joined, and u undoes both', async () => {
	const reader = await openLibrary();
	reader.press('E');
	await reader.waitFor('name Old bridge');
	reader.type(' and barge');
	reader.press('enter');
	await reader.waitFor('▸ Old bridge and barge');
	reader.press(' ', 'j', 'J');
	await reader.waitFor('2 stories are one now; u undoes it');
	await reader.waitFor('1 story · 4 articles');
	reader.press('u');
	await reader.waitFor('2 stories · 4 articles');
	reader.press('u');
	await reader.waitFor(({rows}) => rows.some((row) => /▸ Old bridge +│/.test(row)));
});

test('the story that was open is open again', async () => {
	const state = await folderOf({});
	const reader = await openLibrary({env: {XDG_STATE_HOME: state}});
	reader.press('j', 'enter');
	await reader.waitFor('▸ 1 Herald');
	reader.press('ctrl-c');
	await reader.ended;
	const again = await reopen({env: {XDG_STATE_HOME: state}});
	await again.waitFor('▸ 1 Herald');
	again.press('q');
	await again.waitFor('▸ Storm in May');
});

test('--samples shows the samples where there is a library', async () => {
	const reader = await openLibrary({arguments: ['--samples']});
	await reader.waitFor('6 sources');
});

test('--ascii and the mouse work on the stories', async () => {
	const reader = await openLibrary({arguments: ['--ascii', '--mouse']});
	await reader.waitFor('> Old bridge');
	const row = reader.rows.findIndex((shown) => shown.includes('Storm in May'));
	reader.type(`\u001B[<0;5;${row + 1}M`);
	await reader.waitFor('> Storm in May');
	expect(reader.text).toMatch(/^[\n\x20-\x7e]*$/);
});

test('for a screen reader the stories are plain lines', async () => {
	const reader = await openLibrary({arguments: ['--screen-reader']});
	await reader.waitFor('selected: 1. Old bridge');
	expect(reader.isAlternateScreen).toBe(false);
	reader.press('enter');
	await reader.waitFor('selected: 1. Gazette');
});

test('without a terminal the stories are printed', async () => {
	await openLibrary();
	const {stdout, stderr, exitCode} = await runCli([], {env: {XDG_DATA_HOME: data}});
	expect(stdout).toBe(
		'Old bridge\n  old-bridge · 2 sources · 2024-05-06 · Gazette, Mirror\n' +
			'Storm in May\n  storm-in-may · 2 sources · 2024-05-04 · Herald, Courier\n',
	);
	expect(stderr).toContain('needs a terminal');
	expect(exitCode).toBe(2);
});
