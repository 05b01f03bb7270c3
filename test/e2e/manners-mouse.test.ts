import {afterEach, expect, test} from 'vitest';
import {openReader} from '../terminal/open-reader.ts';
import {underJobControl, underShell} from '../terminal/shell.ts';
import {BUILT_PROGRAM, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

const WITH_MOUSE = [...BUILT_PROGRAM, '--mouse'];
const isMouseReported = ({changedModes}: Terminal) => changedModes.includes(1000) && changedModes.includes(1006);

test('without --mouse the mouse stays the terminal’s, so that text can be selected', async () => {
	terminal = await openReader();
	terminal.press('j');
	await terminal.waitFor('▸ 2');
	expect(isMouseReported(terminal)).toBe(false);
});

test('with it the wheel scrolls and a click selects, and reports are never typed', async () => {
	terminal = await openReader({command: WITH_MOUSE});
	await terminal.waitFor(isMouseReported);
	terminal.type('\u001B[<0;5;12M\u001B[<0;5;12m');
	await terminal.waitFor('▸ 3 Kyiv Independent');
	terminal.type('\u001B[<65;5;10M');
	await terminal.waitFor('▸ 4 Epoch-style');
	terminal.press('s');
	await terminal.waitFor('search all sources');
	terminal.type('quay\u001B[<65;5;10M!');
	await terminal.waitFor('quay!');
});

test('the mouse is given back at the end, at a signal, and while the reader is stopped', async () => {
	terminal = await openReader({command: underShell(WITH_MOUSE)});
	terminal.press('q');
	await terminal.waitFor('exit code 0');
	expect(terminal.changedModes).toEqual([]);
	terminal = await openReader({command: underShell(WITH_MOUSE)});
	terminal.kill('SIGTERM');
	await terminal.waitFor('exit code 143');
	expect(terminal.changedModes).toEqual([]);
	terminal = await openReader({command: underJobControl(WITH_MOUSE)});
	terminal.press('ctrl-z');
	await terminal.waitFor('line settings as before');
	expect(terminal.changedModes).toEqual([]);
	terminal.press('enter');
	await terminal.waitFor(isMouseReported);
});
