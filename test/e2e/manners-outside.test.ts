import {chmod, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {openReader} from '../terminal/open-reader.ts';
import type {Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

const STORY = {
	'sources.json': JSON.stringify({
		sources: [
			{
				id: 'post',
				file: 'post.txt',
				outlet: 'Harbour Post',
				url: 'https://post.example/?a=1&b=2',
				published: '2023-05-12',
			},
			{id: 'radio', file: 'radio.txt', outlet: 'Coast Radio'},
		],
	}),
	'post.txt': 'Harbour closed\n\nThe harbour closed at noon on Friday.',
	'radio.txt': 'Port closed\n\nThe port closed at noon on Friday.',
	'browser.sh': '#!/bin/sh\nprintf %s "$1" > "$(dirname "$0")/opened"\n',
};

/** What was handed to the clipboard of the terminal. */
const copied = () => Buffer.from(/\]52;c;([\w+/=]+)/.exec(terminal.output)?.[1] ?? '', 'base64').toString();

describe('y', () => {
	test('hands a citation to the terminal, and says that this is all it knows', async () => {
		terminal = await openReader({arguments: [await folderOf(STORY)]});
		terminal.press('y');
		await terminal.waitFor('handed to the terminal to copy');
		expect(copied()).toBe('Harbour Post, “Harbour closed”, 2023-05-12, https://post.example/?a=1&b=2\n');
	});

	test('reaches the terminal through tmux', async () => {
		terminal = await openReader({arguments: [await folderOf(STORY)], env: {TMUX: '/tmp/tmux-1/default,1,0'}});
		terminal.press('y');
		await terminal.waitFor('handed to the terminal to copy');
		expect(terminal.output).toContain('\u001BPtmux;\u001B\u001B]52;c;');
	});
});

describe('o', () => {
	test('starts the browser on the address, as it is', async () => {
		const folder = await folderOf(STORY);
		await chmod(join(folder, 'browser.sh'), 0o755);
		terminal = await openReader({arguments: [folder], env: {BROWSER: `${join(folder, 'browser.sh')} %s`}});
		terminal.press('o');
		await terminal.waitFor('opening https://post.example/');
		await expect
			.poll(() => readFile(join(folder, 'opened'), 'utf8').catch(() => ''))
			.toBe('https://post.example/?a=1&b=2');
	});

	test('says so when the browser cannot be started, or fails', async () => {
		const folder = await folderOf(STORY);
		terminal = await openReader({arguments: [folder], env: {BROWSER: join(folder, 'no-such-browser')}});
		terminal.press('o');
		await terminal.waitFor('cannot start');
		terminal.kill();
		terminal = await openReader({arguments: [folder], env: {BROWSER: 'false'}});
		terminal.press('o');
		await terminal.waitFor('could not open https://post.example/');
	});
});

describe('Ctrl-G in a note', () => {
	const EDITOR =
		'#!/bin/sh\n[ "$1" = --append ] && shift\nprintf "of %s\\n" "$(cat "$1")" > "$1.new"\nmv "$1.new" "$1"\nstty -a > /dev/tty\n';

	async function openNote(env: Readonly<Record<string, string>>): Promise<void> {
		const folder = await folderOf({...STORY, 'editor.sh': EDITOR});
		await chmod(join(folder, 'editor.sh'), 0o755);
		terminal = await openReader({arguments: [folder], env: {EDITOR: `${join(folder, 'editor.sh')} --append`, ...env}});
		terminal.press('a');
		await terminal.waitFor('what to remember here');
		terminal.type('ferries');
		await terminal.waitFor('ferries');
	}

	test('hands the terminal to the editor as a shell would, and takes what it saved', async () => {
		await openNote({});
		terminal.press('ctrl-g');
		await terminal.waitFor('of ferries');
		expect(terminal.output, 'the editor had lines and echo').toMatch(/[^-]icanon[\s\S]*[^-]echo /);
		terminal.press('enter');
		await terminal.waitFor('noted');
		expect(terminal.isAlternateScreen).toBe(true);
	});

	test('keeps the note where the editor fails', async () => {
		await openNote({VISUAL: 'false'});
		terminal.press('ctrl-g');
		await terminal.waitFor('false ended with 1; nothing was changed');
		expect(terminal.text).toContain('note ferries');
		terminal.press('enter');
		await terminal.waitFor('noted');
	});
});
