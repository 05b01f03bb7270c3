import {afterEach, describe, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {isWholeFrame, openReader} from '../terminal/open-reader.ts';
import {BUILT_PROGRAM, openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

/** A command line of a shell, in which `wirediff` is the built program. */
function shell(line: string): readonly string[] {
	return ['sh', '-c', `wirediff() { "$@"; }; ${line.replaceAll('wirediff', 'wirediff "$@"')}`, 'sh', ...BUILT_PROGRAM];
}

test('a text piped in is read, and the keys come from the terminal', async () => {
	const folder = await folderOf({'quay.txt': 'The quay burned\n\nThe quay burned down on Friday night.'});
	const command = shell(`cat quay.txt | wirediff - ; echo "exit code $?"`);
	terminal = await openReader({command: [...command], folder});
	expect(terminal.text).toContain('The quay burned down on Friday night.');
	terminal.press('enter');
	await terminal.waitFor('q back');
	terminal.press('q', 'q');
	await terminal.waitFor('exit code 0');
	expect(terminal.changedModes).toEqual([]);
	expect(terminal.isAlternateScreen).toBe(false);
});

test('output that is piped on is a list without a single escape sequence', async () => {
	terminal = openTerminal({command: shell('wirediff | cat')});
	await terminal.waitFor('the reader needs a terminal');
	await terminal.ended;
	expect(terminal.text).toContain('Kyiv Independent');
	expect(terminal.output).not.toContain('\u001B');
});

test('a pipe closed early ends the program in silence', async () => {
	terminal = openTerminal({command: shell('{ wirediff show wsj; echo "exit code $?" >&2; } | head -1')});
	await terminal.waitFor('exit code 0');
	await terminal.ended;
	expect(terminal.rows.filter(Boolean)).toHaveLength(2);
});

test.each([{CI: '1'}, {TERM: 'dumb'}])('with %o nothing is drawn, and the list says what would be', async (env) => {
	terminal = openTerminal({env});
	await terminal.waitFor('the reader needs a terminal');
	expect((await terminal.ended).code).toBe(2);
	expect(terminal.changedModes).toEqual([]);
	expect(terminal.text).toContain('California18');
});

describe('colours', () => {
	/** The colours of the digit before the first source in the list. */
	const coloursOfKey = () => terminal.cells[2]?.[2];

	test('suit a terminal that says its background is light', async () => {
		terminal = await openReader({background: '#fdf6e3'});
		await terminal.waitFor(() => coloursOfKey()?.foreground === 25);
		terminal.press('s');
		await terminal.waitFor('search all sources');
		expect(terminal.text, 'the answer was not typed').not.toContain('rgb');
	});

	test('suit a dark one where the terminal says nothing', async () => {
		terminal = await openReader();
		expect(coloursOfKey()?.foreground).toBe(117);
	});

	test('are none with NO_COLOR, and the cursor of the list is still seen', async () => {
		terminal = await openReader({env: {NO_COLOR: '1'}});
		const colours = new Set(terminal.cells.flat().flatMap(({foreground, background}) => [foreground, background]));
		expect([...colours]).toEqual(['default']);
		expect(terminal.text).toContain('▸ 1');
	});

	test('of the theme that was asked for hold against what the terminal says', async () => {
		terminal = await openReader({arguments: ['--theme', 'dark'], background: '#ffffff'});
		terminal.press('j');
		await terminal.waitFor('▸ 2');
		expect(coloursOfKey()?.foreground).toBe(117);
	});

	test('are never set for the text of a source', async () => {
		terminal = await openReader({arguments: ['--theme', 'light']});
		terminal.press('enter');
		await terminal.waitFor('q back');
		const row = terminal.rows.findIndex((line) => line.includes('In recent weeks'));
		const column = terminal.rows[row]?.indexOf('recent') ?? 0;
		expect(terminal.cells[row]?.[column]).toMatchObject({foreground: 'default', background: 'default', dim: false});
		await terminal.waitFor(isWholeFrame);
	});
});
