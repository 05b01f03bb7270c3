import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {underShell} from '../terminal/shell.ts';
import {BUILT_PROGRAM, openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

/** A folder that takes a second or more to read: one page after the other goes through a thread. */
function manyPages(): Promise<string> {
	const page = (number: number) =>
		`<!doctype html><title>Report ${number}</title><article><h1>Report ${number}</h1><p>${'The ferry left the harbour at noon. '.repeat(60)}</p></article>`;
	const pages = Array.from({length: 400}, (_, number) => [`report-${number}.html`, page(number)] as const);
	return folderOf(Object.fromEntries(pages));
}

/** A shell about to open such a folder. */
async function openManyPages(): Promise<Terminal> {
	terminal = openTerminal({command: underShell([...BUILT_PROGRAM, await manyPages()])});
	await terminal.waitFor(/reading texts: \d+/);
	return terminal;
}

test('a folder that takes long to open says how far it is, and Esc opens what was read', async () => {
	const reader = await openManyPages();
	reader.press('escape');
	await reader.waitFor(/stopped: \d+ texts are open, the others were not read/);
	const open = Number(/stopped: (\d+)/.exec(reader.text)![1]);
	expect(open).toBeLessThan(400);
	expect(reader.rows[0]).toContain(`${open} source`);
	reader.press('j', 'q');
	await reader.waitFor('exit code 0');
	expect(reader.text).toContain('line settings as before');
});

test('Ctrl-C while it opens ends the program and leaves the terminal as it was', async () => {
	const reader = await openManyPages();
	reader.press('ctrl-c');
	await reader.waitFor('exit code 130');
	expect(reader.text).toContain('line settings as before');
	expect(reader.isAlternateScreen).toBe(false);
});

test('who waits gets all of them', async () => {
	const reader = await openManyPages();
	await reader.waitFor('400 sources', 30_000);
	reader.press('j');
	await reader.waitFor('▸ 2');
});

test('a command says how many texts it has read, and takes the line away', async () => {
	terminal = openTerminal({arguments: ['list', '--from', await manyPages(), 'outlet:none']});
	await terminal.waitFor(/^reading texts: \d+$/m);
	expect((await terminal.ended).code).toBe(1);
	expect(terminal.rows.filter(Boolean)).toEqual(['wirediff: nothing passes the filter']);
});
