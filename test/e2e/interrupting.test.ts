import {once} from 'node:events';
import type {ServerResponse} from 'node:http';
import {constants} from 'node:os';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, expect, test} from 'vitest';
import {runCli} from '../helpers/cli.ts';
import {folderOf} from '../helpers/folder.ts';
import {openSite} from '../helpers/site.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';
import {FEED, REPORT} from './quay.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

/** A site with a report, a feed, and a page without end; tells when it is being answered, and when nobody listens any more. */
async function openEndlessSite() {
	const {promise: begun, resolve: begin} = Promise.withResolvers<ServerResponse>();
	const {origin} = await openSite({
		'/quay.txt': REPORT,
		'/feed': FEED,
		'/endless': (_request, response) => {
			const clock = setInterval(() => response.write('One more line of it.\n'), 50);
			response.on('close', () => clearInterval(clock));
			begin(response);
		},
	});
	return {origin, begun};
}

/** Runs a command in a terminal, presses Ctrl-C while the endless page is being answered and something is shown, and gives its exit code. */
async function interrupt(begun: Promise<ServerResponse>, shown: string, ...args: readonly string[]): Promise<number> {
	terminal = openTerminal({arguments: [...args, '--allow-private'], columns: 100, rows: 24});
	const response = await begun;
	await terminal.waitFor(shown);
	terminal.press('ctrl-c');
	if (!response.closed) await once(response, 'close');
	return (await terminal.ended).code;
}

const libraryIn = async () => ['--library', join(await folderOf({}), 'library.db')];

test('Ctrl-C ends a check at once, even where SQLite holds it up', async () => {
	const folder = await folderOf({'quay.txt': REPORT});
	const arguments_ = ['--library', 'library.db'];
	await runCli(['add', 'quay.txt', ...arguments_], {cwd: folder});
	using other = new DatabaseSync(join(folder, 'library.db'));
	other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE revision SET number = number');
	terminal = openTerminal({arguments: ['library', 'check', ...arguments_], folder, columns: 100, rows: 24});
	await terminal.waitFor('opening the library…');
	terminal.press('ctrl-c');
	// Else SQLite would wait for the other program until its patience ends, and the command would say so.
	expect(await terminal.ended).toEqual({code: 0, signal: constants.signals.SIGINT});
});

/** What stands on the screen, without the sign that terminals show for the key. */
const linesOf = ({rows}: Terminal) => rows.map((row) => row.replace('^C', '')).filter(Boolean);

test('Ctrl-C during a fetch ends adding at once, and what had come is kept and told of', async () => {
	const {origin, begun} = await openEndlessSite();
	const library = await libraryIn();
	expect(
		await interrupt(begun, '1 added…   fetching', 'add', `${origin}/quay.txt`, `${origin}/endless`, ...library),
	).toBe(130);
	expect(linesOf(terminal)).toEqual(['added 127-0-0-1-the-quay-burned  The quay burned', 'wirediff: stopped: 1 added']);
	expect((await runCli(['library', 'check', ...library])).stdout).toMatch(/articles 1, .*; sound\n$/);
});

test('Ctrl-C while a feed is asked ends watching at once', async () => {
	const {origin, begun} = await openEndlessSite();
	const library = await libraryIn();
	expect(await interrupt(begun, 'added the-quay', 'watch', `${origin}/feed`, `${origin}/endless`, ...library)).toBe(
		130,
	);
	expect(linesOf(terminal)).toEqual([
		'added the-quay-post-the-quay-burned  The quay burned',
		'wirediff: stopped: 1 added',
	]);
	expect((await runCli(['library', 'check', ...library])).stdout).toContain('; sound');
});

test.each([['list', '--from'], ['show']])(
	'Ctrl-C ends %s at once, and leaves nothing of what was shown meanwhile',
	async (...command) => {
		const {origin, begun} = await openEndlessSite();
		expect(await interrupt(begun, 'fetching', ...command, `${origin}/endless`)).toBe(130);
		expect(linesOf(terminal)).toEqual([]);
	},
);
