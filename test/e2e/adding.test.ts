import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {listOf} from '../helpers/killed.ts';
import {openTerminal} from '../terminal/terminal.ts';

test('in a terminal adding tells how far it is, and Ctrl-C ends it with what was added kept', async () => {
	const folder = await folderOf({'ships.jsonl': listOf('ships', 10_000)});
	const arguments_ = ['add', 'ships.jsonl', '--library', 'library.db'];
	const terminal = openTerminal({folder, arguments: arguments_, columns: 80, rows: 24});
	await terminal.waitFor(/^\d+ added… {3}reading ships.jsonl: \d+%$/m);
	terminal.press('ctrl-c');
	expect(await terminal.ended).toMatchObject({code: 130});
	const told = Number(/^wirediff: stopped: (\d+) added$/m.exec(terminal.rows.join('\n'))?.[1]);
	expect(told).toBeGreaterThan(0);
	expect(told).toBeLessThan(10_000);
	const check = openTerminal({folder, arguments: ['library', 'check', '--library', 'library.db']});
	await check.waitFor(`articles ${told},`);
	await check.ended;
});

test('the reader opens the library', async () => {
	const folder = await folderOf({'ships.jsonl': listOf('ships', 3)});
	const env = {XDG_DATA_HOME: join(folder, 'data')};
	await openTerminal({folder, env, arguments: ['add', 'ships.jsonl']}).ended;
	const reader = openTerminal({folder, env});
	await reader.waitFor('Number 2 of ships');
	await reader.waitFor('q quit');
	reader.press('q');
	expect(await reader.ended).toEqual({code: 0, signal: 0});
});
