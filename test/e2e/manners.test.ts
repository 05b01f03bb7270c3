import {afterEach, describe, expect, test} from 'vitest';
import {underShell} from '../terminal/shell.ts';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

async function openReader(): Promise<Terminal> {
	terminal = openTerminal({command: underShell()});
	await terminal.waitFor(/q quit/);
	return terminal;
}

describe('the terminal is as it was before', () => {
	async function expectRestored(exitCode: number): Promise<void> {
		await terminal.waitFor(`exit code ${exitCode}`);
		expect(terminal.text).toContain('line settings as before');
		expect(terminal.changedModes).toEqual([]);
		expect(terminal.isAlternateScreen).toBe(false);
		expect(terminal.cursor.isVisible).toBe(true);
	}

	test('after q', async () => {
		(await openReader()).press('q');
		await expectRestored(0);
	});

	test('after Ctrl-C, from any screen', async () => {
		const reader = await openReader();
		reader.press('s');
		await reader.waitFor('search all sources');
		reader.press('ctrl-c');
		await expectRestored(130);
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('after %s', async (signal, exitCode) => {
		(await openReader()).kill(signal);
		await expectRestored(exitCode);
	});
});

test('the screen is never cleared, only drawn over', async () => {
	const reader = await openReader();
	reader.press('enter');
	await reader.waitFor(/ reader /);
	reader.press('4');
	await reader.waitFor(/pair 1\//);
	for (const clear of ['\u001B[2J', '\u001B[3J']) expect(reader.output).not.toContain(clear);
});

test('each size is drawn whole: its keys in the last row, nothing in the last cell', async () => {
	const reader = await openReader();
	for (const [columns, rows] of [
		[80, 24],
		[100, 30],
		[60, 20],
		[120, 36],
	] as const) {
		reader.resize(columns, rows);
		await reader.waitFor(
			({rows: shown}) => /^ wirediff .*\?:help ?$/.test(shown[0] ?? '') && /q quit$/.test(shown.at(-1) ?? ''),
		);
		expect(reader.hasWrappedRow).toBe(false);
		expect(reader.cells.at(-1)?.at(-1)?.text.trim()).toBe('');
	}
});

test('a window too small says what it needs, and comes back', async () => {
	const reader = await openReader();
	reader.resize(39, 11);
	await reader.waitFor('needs 40 x 12');
	reader.resize(120, 36);
	await reader.waitFor(/q quit/);
});
