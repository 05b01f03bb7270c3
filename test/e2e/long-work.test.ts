import {afterEach, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {longText} from '../screen/long-texts.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

/** The reader just asked to compare two texts of so many sentences. */
async function compareTexts(sentences: number): Promise<Terminal> {
	const folder = await folderOf({
		'a.txt': longText(sentences),
		'b.txt': longText(sentences, 'officials reported'),
	});
	terminal = openTerminal({arguments: [folder]});
	await terminal.waitFor('q quit');
	terminal.press('enter');
	await terminal.waitFor('q back');
	terminal.press('2');
	await terminal.waitFor('comparing two long texts');
	return terminal;
}

test('a long comparison is made beside the keys, and comes when it is there', async () => {
	const reader = await compareTexts(400);
	reader.press('?');
	await reader.waitFor('type to filter');
	reader.press('escape');
	await reader.waitFor(/pair 1\/\d+/, 30_000);
	reader.press('.');
	await reader.waitFor('pair 2/');
	// All but the wording is at hand in the thread.
	reader.press('+');
	await reader.waitFor(({rows, text}) => rows[0]!.includes('≥0.35') && /pair \d+\/\d+/.test(text), 30_000);
});

test('q leaves a comparison that would take minutes, and the reader goes on', async () => {
	const reader = await compareTexts(20_000);
	await reader.waitFor(/comparing two long texts… .*, \d+ s/);
	reader.press('q');
	await reader.waitFor('stopped comparing');
	reader.press('j', 'q');
	await reader.waitFor('q quit');
	reader.press('q');
	expect((await reader.ended).code).toBe(0);
});

test('Ctrl-C ends the program in the middle of one', async () => {
	const reader = await compareTexts(20_000);
	reader.press('ctrl-c');
	expect((await reader.ended).code).toBe(130);
});
