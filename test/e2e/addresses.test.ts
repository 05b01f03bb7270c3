import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {openSite} from '../helpers/site.ts';
import {openReader} from '../terminal/open-reader.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {FEED, REPORT} from './quay.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

test('what stands at an address opens in the reader', async () => {
	const {origin} = await openSite({'/quay.txt': REPORT});
	terminal = await openReader({arguments: [`${origin}/quay.txt`, '--allow-private']});
	expect(terminal.text).toContain('nobody knows why');
	expect(terminal.text).not.toContain('fetching');
});

test('what is being fetched is shown, and gone when it is there', async () => {
	const {promise: isShown, resolve: show} = Promise.withResolvers<void>();
	const {origin} = await openSite({
		'/feed': FEED,
		'/quay.txt': async (_request, response) => {
			await isShown;
			response.end(REPORT);
		},
	});
	terminal = openTerminal({arguments: ['list', '--from', `${origin}/feed`, '--follow', '--allow-private']});
	await terminal.waitFor(`fetching page 1: ${origin}/quay.txt`);
	show();
	await terminal.waitFor('The Quay Post');
	await terminal.ended;
	expect(terminal.text).not.toContain('fetching');
});

test('in a terminal a watch ends with how it went and when it goes on', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const library = join(await folderOf({}), 'library.db');
	const watch = ['watch', `${origin}/feed`, '--once', '--allow-private', '--library', library];
	for (const asked of [1, 0]) {
		terminal = openTerminal({arguments: watch});
		await terminal.ended;
		expect(terminal.text).toMatch(new RegExp(`^wirediff: ${asked} of 1 feeds asked; the next is due at \\d{4}-`, 'm'));
	}
});

test('Ctrl-C ends a watch with 130', async () => {
	const {origin} = await openSite({'/feed': FEED});
	const library = join(await folderOf({}), 'library.db');
	terminal = openTerminal({arguments: ['watch', `${origin}/feed`, '--allow-private', '--library', library]});
	await terminal.waitFor('added the-quay-post-the-quay-burned  The quay burned');
	await terminal.waitFor('watching; the next feed of 1 is due at');
	terminal.press('ctrl-c');
	expect((await terminal.ended).code).toBe(130);
});
