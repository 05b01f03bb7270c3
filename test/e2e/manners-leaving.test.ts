import {afterEach, describe, expect, test} from 'vitest';
import {isWholeFrame, openReader, withoutMargin} from '../terminal/open-reader.ts';
import {underJobControl, underShell} from '../terminal/shell.ts';
import type {Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

function expectModesRestored(): void {
	expect(terminal.changedModes).toEqual([]);
	expect(terminal.isAlternateScreen).toBe(false);
	expect(terminal.cursor.isVisible).toBe(true);
}

async function expectRestored(exitCode: number): Promise<void> {
	await terminal.waitFor(`exit code ${exitCode}`);
	expect(terminal.text).toContain('line settings as before');
	expectModesRestored();
}

describe('the terminal is as it was before', () => {
	test('after q', async () => {
		terminal = await openReader({command: underShell()});
		terminal.press('q');
		await expectRestored(0);
	});

	test('after Ctrl-C, from any screen', async () => {
		terminal = await openReader({command: underShell()});
		terminal.press('s');
		await terminal.waitFor('search all sources');
		terminal.press('ctrl-c');
		await expectRestored(130);
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('after %s', async (signal, exitCode) => {
		terminal = await openReader({command: underShell()});
		terminal.kill(signal);
		await expectRestored(exitCode);
	});

	test('while it is stopped with Ctrl-Z, and fg draws the reader as it was', async () => {
		terminal = await openReader({command: underJobControl()});
		terminal.press('3', 'enter');
		await terminal.waitFor(/reader {2}\?:help/);
		const before = withoutMargin(terminal);
		terminal.press('ctrl-z');
		await terminal.waitFor('stopped, line settings as before');
		expectModesRestored();
		terminal.press('enter');
		await terminal.waitFor(isWholeFrame);
		expect(withoutMargin(terminal)).toBe(before);
		expect(terminal.isAlternateScreen).toBe(true);
		terminal.press('q');
		await terminal.waitFor(/quit$/m);
		terminal.press('q');
		await terminal.waitFor('exit code 0');
		expectModesRestored();
	});
});

describe('a fault puts the terminal back, then tells what and where, and asks to report it', () => {
	const fixture = new URL('../fixtures/fail-on-signal.ts', import.meta.url).href;

	test.each([
		['exception', 'Error: the fixture threw'],
		['rejection', 'Error: the fixture rejected'],
		['drawing', 'Error: the fixture broke drawing'],
	])('%s', async (failure, message) => {
		terminal = await openReader({
			command: underShell(),
			env: {NODE_OPTIONS: `--import=${fixture}`, FAILURE: failure},
		});
		terminal.kill('SIGUSR2');
		if (failure === 'drawing') {
			await terminal.waitFor(({output}) => output.includes('broken'));
			terminal.press('j');
		}
		await expectRestored(1);
		expect(terminal.text).toContain(message);
		expect(terminal.text).toMatch(/^ +at .*fail-on-signal/m);
		expect(terminal.text).toContain('please report it');
	});
});
