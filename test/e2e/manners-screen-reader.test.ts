import {afterEach, expect, test} from 'vitest';
import {underShell} from '../terminal/shell.ts';
import {BUILT_PROGRAM, openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

test.each([
	['--screen-reader', [...BUILT_PROGRAM, '--screen-reader'], {}],
	['INK_SCREEN_READER', BUILT_PROGRAM, {INK_SCREEN_READER: 'true'}],
] as const)('with %s the reader is plain text on the main screen', async (_how, command, env) => {
	terminal = openTerminal({command: underShell(command), env});
	await terminal.waitFor('selected: 1. The Wall Street Journal');
	expect(terminal.isAlternateScreen).toBe(false);
	terminal.press('3');
	await terminal.waitFor('selected: 3. Kyiv Independent');
	terminal.press('enter');
	await terminal.waitFor("China's President Xi Jinping has instructed");
	terminal.press('1');
	await terminal.waitFor('left, Kyiv Independent:');
	expect(terminal.text).not.toMatch(/[─│▌█▒░▸]/);
	expect(terminal.output, 'no colours').not.toMatch(/\[[\d;]*[3-9]\d?[\d;]*m/);
	terminal.press('q', 'q', 'q');
	await terminal.waitFor('exit code 0');
	expect(terminal.text).toContain('line settings as before');
	expect(terminal.changedModes).toEqual([]);
});
