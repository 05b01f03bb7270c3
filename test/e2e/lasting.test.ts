import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

async function openReader(stateFolder: string, until: string): Promise<Terminal> {
	terminal = openTerminal({env: {XDG_STATE_HOME: stateFolder}});
	await terminal.waitFor(until);
	return terminal;
}

test.each([
	['Ctrl-C', (reader: Terminal) => reader.press('ctrl-c')],
	['a closed window', (reader: Terminal) => reader.kill('SIGHUP')],
])('after %s the reader opens with the comparison that was left', async (_, end) => {
	const folder = await folderOf({});
	const reader = await openReader(folder, 'q quit');
	reader.press('enter');
	await reader.waitFor('q back');
	reader.press('4');
	await reader.waitFor('pair 1/');
	reader.press('.', '.');
	await reader.waitFor('pair 3/');
	end(reader);
	await reader.ended;
	await openReader(folder, 'pair 3/');
});

test('a broken file is set aside with one line, and the reader opens', async () => {
	const folder = await folderOf({'wirediff/state.json': '{"version": 1, '});
	const reader = await openReader(folder, 'was set aside as');
	expect(reader.text).toContain('6 sources');
	reader.press('j');
	await reader.waitFor('▸ 2');
	reader.press('q');
	await reader.ended;
	expect(await readFile(join(folder, 'wirediff/state.json.broken-1'), 'utf8')).toBe('{"version": 1, ');
	expect(await readFile(join(folder, 'wirediff/state.json'), 'utf8')).toContain('"cursor": "blog"');
});

test('keys of the config file work, and the footer shows them', async () => {
	const config = await folderOf({'wirediff/config.json': '{"keys": {"library.mark": ["t"]}}'});
	terminal = openTerminal({env: {XDG_CONFIG_HOME: config}});
	await terminal.waitFor('t mark');
	terminal.press('t');
	await terminal.waitFor('one marked');
});

test('e writes the comparison that is on screen, and does not replace it unasked', async () => {
	const folder = await folderOf({});
	terminal = openTerminal({folder});
	await terminal.waitFor('q quit');
	terminal.press('enter');
	await terminal.waitFor('q back');
	terminal.press('4');
	await terminal.waitFor('pair 1/');
	terminal.press('e');
	await terminal.waitFor('write to wsj-epoch-style.html');
	terminal.press('enter');
	await terminal.waitFor('written to wsj-epoch-style.html');
	expect(await readFile(join(folder, 'wsj-epoch-style.html'), 'utf8')).toContain('Epoch-style rewrite');
	terminal.press('e', 'enter');
	await terminal.waitFor('is there already');
	terminal.press('e', '!', 'enter');
	await terminal.waitFor('written to');
});
