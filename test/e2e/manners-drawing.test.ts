import {afterEach, describe, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder.ts';
import {isWholeFrame, openReader, withoutMargin} from '../terminal/open-reader.ts';
import type {Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

const SIZES = [
	[80, 24],
	[100, 30],
	[60, 20],
	[39, 11],
	[120, 36],
] as const;

// Characters of no width, of two columns, of several code points, and from right to left.
const WRITTEN_MANY_WAYS = {
	'harbour.txt': `港が閉鎖 The harbour closed 👨‍👩‍👧‍👦 at noon

The harbour of Cafe\u0301 Bay closed at noon on Friday, said the mayor, Noe\u0308l A\u030Angstro\u0308m. ${'港の船は金曜日の正午にすべて戻った。'.repeat(9)}

הנמל נסגר בצהריים ביום שישי, וסירות חזרו אל האיים. The ferries 🚢🏴‍☠️🇮🇸 turned back 👩🏽‍🚒 to the islands with 42 people on board.`,
	'port.txt': `The port closed 港

The harbour of Café Bay closed at noon on Friday, the mayor said. 港の船は金曜日の正午に戻った。הנמל נסגר בצהריים.

Ferries turned back to the islands with 40 people on board 👨‍👩‍👧‍👦, ${'z\u0335\u0321\u0327a\u0336\u0322l\u0337\u0328g\u0338o\u0334'.repeat(20)}.`,
};

async function openWrittenManyWays(): Promise<void> {
	terminal = await openReader({arguments: [await folderOf(WRITTEN_MANY_WAYS)]});
}

function expectWhole(): void {
	expect(terminal.hasWrappedRow, terminal.text).toBe(false);
	// A terminal that is written to there scrolls the first row out of sight.
	expect(terminal.cells.at(-1)?.at(-1)?.text).toBe('');
}

describe('each size is drawn whole, no row wider than the window, the last cell left alone', () => {
	test.each([
		['library', [], 'q quit'],
		['reader', ['enter'], 'q back'],
		['compare', ['enter', '2'], 'pair 1/'],
		['search', ['s', '港', 'の'], /\d hits?/],
		['help', ['?'], 'Esc close'],
	] as const)('%s', async (_screen, keys, expected) => {
		await openWrittenManyWays();
		for (const key of keys) terminal.press(key);
		await terminal.waitFor(expected);
		await terminal.waitFor(isWholeFrame);
		const before = withoutMargin(terminal);
		for (const [columns, rows] of SIZES) {
			terminal.resize(columns, rows);
			await terminal.waitFor(columns < 40 ? 'needs 40 x 12' : isWholeFrame);
			expectWhole();
		}
		expect(withoutMargin(terminal)).toBe(before);
	});
});

test('the screen is never cleared, only drawn over', async () => {
	await openWrittenManyWays();
	terminal.press('enter');
	await terminal.waitFor('q back');
	terminal.press('2');
	await terminal.waitFor('pair 1/');
	terminal.press('ctrl-l');
	terminal.resize(80, 24);
	await terminal.waitFor(/stacked/);
	terminal.press('ctrl-c');
	await terminal.ended;
	for (const clear of ['\u001B[2J', '\u001B[3J']) expect(terminal.output).not.toContain(clear);
});

test('Ctrl-L draws what another program wrote over', async () => {
	await openWrittenManyWays();
	const before = withoutMargin(terminal);
	terminal.scribble('\u001B[5;1Hmail has come\u001B[K\u001B[20;3Hmail has come');
	await terminal.waitFor('mail has come');
	terminal.press('ctrl-l');
	await terminal.waitFor(({text}) => !text.includes('mail has come'));
	await terminal.waitFor(isWholeFrame);
	expect(withoutMargin(terminal)).toBe(before);
	expect(terminal.cursor.isVisible).toBe(false);
});

describe('hostile text', () => {
	const HOSTILE = [
		'Harbour\u001B]0;title\u0007 closed',
		'A \u001B[2J\u001B[31mred\u001B[0m \u009B31m quay \u009D52;c;eA==\u009C and \u001B]52;c;eA==\u0007 and \u001B]8;;http://evil.example\u001B\\link\u001B]8;;\u001B\\ burned.',
		'Back\bspace, bell\u0007, NUL\u0000, form\f feed, \u202Eoverride\u202C and \u2066isolate\u2069, \u001B[?1049l leaving, \u001Bc reset.',
	];
	const files = {
		'escapes.txt': `\uFEFF${HOSTILE.join('\r\n\r\n')}\r\n`,
		'bytes.txt': Buffer.concat([
			Buffer.from('The quay burned\n\nThe quay '),
			Buffer.from([0xff, 0xfe, 0x9b, 0x80]),
			Buffer.from(' burned on Friday.\n'),
		]),
		'long-line.txt': `The quay burned\n\n${'The quay of the harbour burned down on Friday night. '.repeat(20_000)}`,
		'na\u001B]0;me\u0007.txt': 'The quay burned\n\nThe quay burned on Friday night.',
	};

	// What the reader itself writes: colours, cursor moves, erasing, its modes, and the question for the background.
	const OWN =
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what terminals are told with
		/\u001B\[[\d;]*[A-HJKm]|\u001B\[\?(?:25|1049|2004|2026)[hl]|\u001B\]11;\?\u001B\\/g;

	test('reaches the terminal as signs, never as control', async () => {
		terminal = await openReader({arguments: [await folderOf(files)]});
		for (const source of ['1', '2', '3', '4']) {
			terminal.press(source);
			await terminal.waitFor(`▸ ${source}`);
		}
		terminal.press('g', 'enter');
		await terminal.waitFor('q back');
		terminal.press('G', '2');
		await terminal.waitFor(/compare|pair|threshold/);
		terminal.press('s');
		await terminal.waitFor('search all sources');
		terminal.paste('quay \u001B]0;x\u0007\u202Eburned');
		await terminal.waitFor(/\d hits?/);
		expect(terminal.hasWrappedRow).toBe(false);
		terminal.press('ctrl-c');
		expect(await terminal.ended).toMatchObject({code: 130});
		const rest = terminal.output.replace(OWN, '');
		expect(rest.match(/[^\P{Cc}\r\n]|[\u202A-\u202E\u2066-\u2069]/gu)).toBeNull();
		expect(rest).toContain('␛[31mred␛[0m');
		expect(terminal.changedModes).toEqual([]);
	});
});
