import {afterEach, describe, expect, test} from 'vitest';
import {underShell} from './shell.ts';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

let terminal: Terminal | undefined;
afterEach(() => terminal?.kill());

function run(script: string, options: TerminalOptions = {}): Terminal {
	terminal = openTerminal({command: [process.execPath, '-e', script], ...options});
	return terminal;
}

test('the screen holds what the program wrote, where it wrote it', async () => {
	const opened = run(`process.stdout.write('one\\r\\n\\x1b[5;10Hfive')`, {columns: 20, rows: 6});
	expect(await opened.ended).toEqual({code: 0, signal: 0});
	expect(opened.rows).toEqual(['one', '', '', '', '         five', '']);
});

test('a cell has its colours and its weight', async () => {
	const opened = run(`process.stdout.write('\\x1b[1;34;48;2;255;128;0mB\\x1b[0;2;7md\\x1b[0m')`);
	await opened.ended;
	expect(opened.cells[0]?.[0]).toMatchObject({text: 'B', bold: true, foreground: 4, background: '#ff8000'});
	expect(opened.cells[0]?.[1]).toMatchObject({text: 'd', dim: true, inverse: true, foreground: 'default'});
});

test('wide characters take two cells, however many code points they are made of', async () => {
	const opened = run(`process.stdout.write('漢👨‍👩‍👧e\\u0301.')`);
	await opened.ended;
	expect(opened.cells[0]?.slice(0, 6).map(({text, width}) => `${text}${width}`)).toEqual([
		'漢2',
		'0',
		'👨‍👩‍👧2',
		'0',
		'e\u03011',
		'.1',
	]);
});

test('a character whose bytes come in two pieces is drawn like any other', async () => {
	const opened = run(`
		process.stdin.setRawMode(true);
		process.stdout.write('a');
		process.stdin.once('data', () => {
			process.stdout.write(Buffer.from([0xe2, 0x80]));
			process.stdin.once('data', () => process.stdout.write(Buffer.from([0xa6, 0x62]), () => process.exit()));
		});`);
	await opened.waitFor('a');
	opened.type('1');
	while (opened.chunks.length < 2) await new Promise((resolve) => setImmediate(resolve));
	opened.type('2');
	await opened.ended;
	expect(opened.rows[0]).toBe('a…b');
});

test('a row wider than the window is told', async () => {
	const fits = run(`process.stdout.write('x'.repeat(20) + '\\r\\n')`, {columns: 20});
	await fits.ended;
	expect(fits.hasWrappedRow).toBe(false);
	const tooWide = run(`process.stdout.write('x'.repeat(21))`, {columns: 20});
	await tooWide.ended;
	expect(tooWide.hasWrappedRow).toBe(true);
});

test('keys reach the program as a terminal sends them', async () => {
	const opened = run(`
		process.stdin.setRawMode(true);
		process.stdout.write('ready ');
		process.stdin.on('data', (data) => {
			process.stdout.write(JSON.stringify(data.toString()) + ' ');
			if (data.includes('q')) process.exit(3);
		});`);
	await opened.waitFor('ready');
	opened.press('up');
	await opened.waitFor('"\\u001b[A"');
	opened.press('ctrl-c');
	await opened.waitFor('"\\u0003"');
	opened.type('jjq');
	await opened.waitFor('"jjq"');
	expect((await opened.ended).code).toBe(3);
});

test('a key that has no name is refused instead of typed', () => {
	const opened = run('');
	expect(() => opened.press('entr')).toThrow('no key is named "entr"');
});

test('a new size reaches the program and the screen', async () => {
	const opened = run(
		`process.stdout.write('ready'); process.stdout.on('resize', () => console.log('\\n' + process.stdout.getWindowSize()));
		process.stdin.resume()`,
	);
	await opened.waitFor('ready');
	opened.resize(80, 24);
	await opened.waitFor('80,24');
	expect(opened.rows).toHaveLength(24);
});

describe('waiting', () => {
	test('fails with the screen when the program ends first', async () => {
		await expect(run(`console.log('good-bye')`).waitFor('hello')).rejects.toThrow(/ended with .*\n.*\n?good-bye/);
	});

	test('fails with the screen when nothing comes', async () => {
		const opened = run(`console.log('not yet'); process.stdin.resume()`);
		await opened.waitFor('not yet');
		await expect(opened.waitFor('hello', 1)).rejects.toThrow(/nothing within 1 ms; the 120x36 screen shows\nnot yet/);
	});

	test('does not look at half a frame', async () => {
		const opened = run(`
			process.stdout.write('\\x1b[?2026hfirst ');
			process.stdin.once('data', () => { process.stdout.write('second\\x1b[?2026l'); process.exit() })`);
		const seen = opened.waitFor('first').then(() => opened.text);
		opened.press('enter');
		expect(await seen).toMatch(/first\s+second/);
	});
});

describe('what a program leaves behind', () => {
	test('modes that stay changed are told', async () => {
		const opened = run(`process.stdout.write('\\x1b[?1049h\\x1b[?25l\\x1b[?1000;1006h\\x1b[?2004h')`);
		await opened.ended;
		expect(opened.changedModes).toEqual([1049, 25, 1000, 1006, 2004]);
		expect(opened.isAlternateScreen).toBe(true);
		expect(opened.cursor.isVisible).toBe(false);
	});

	test('modes that are put back are not', async () => {
		const opened = run(`process.stdout.write('\\x1b[?1049h\\x1b[?25l\\x1b[?25h\\x1b[?1049l')`);
		await opened.ended;
		expect(opened.changedModes).toEqual([]);
		expect(opened.isAlternateScreen).toBe(false);
	});

	test('line settings are compared with those from before, by the shell it ran under', async () => {
		const opened = run('', {command: underShell(['stty', 'raw'])});
		await opened.waitFor('exit code 0');
		expect(opened.text).toContain('-icanon');
		expect(opened.text).not.toContain('as before');
	});

	test('a signal reaches the program, and the shell tells how it ended', async () => {
		const opened = run('', {
			command: underShell([process.execPath, '-e', `console.log('ready'); process.stdin.resume()`]),
		});
		await opened.waitFor('ready');
		opened.kill('SIGTERM');
		await opened.waitFor('exit code 143');
		expect(opened.text).toContain('line settings as before');
	});
});

test('a terminal asked for its background names it', async () => {
	const opened = run(
		`process.stdin.setRawMode(true);
		process.stdin.once('data', (data) => { console.log(JSON.stringify(data.toString())); process.exit() });
		process.stdout.write('\\x1b]11;?\\x1b\\\\')`,
		{background: '#1e1e2e'},
	);
	await opened.waitFor('rgb:1e1e/1e1e/2e2e');
});

test('the built program runs in it', async () => {
	terminal = openTerminal({arguments: ['list']});
	await terminal.waitFor('California18');
	expect((await terminal.ended).code).toBe(0);
});
