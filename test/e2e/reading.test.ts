import {afterEach, describe, expect, test} from 'vitest';
import {openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

async function openReader(size: {readonly columns: number; readonly rows: number}): Promise<Terminal> {
	terminal = openTerminal(size);
	await terminal.waitFor(/q quit/);
	return terminal;
}

/** Kyiv Independent, the third of the list, against the WSJ text, the first. */
async function openComparison(size: {readonly columns: number; readonly rows: number}): Promise<Terminal> {
	const reader = await openReader(size);
	reader.press('3');
	await reader.waitFor('▸ 3 Kyiv Independent');
	reader.press('enter');
	await reader.waitFor('q back');
	reader.press('1');
	await reader.waitFor(/pair 1\/\d+/);
	return reader;
}

const lastPair = ({text}: Terminal) => Number(/pair \d+\/(\d+)/.exec(text)?.[1]);

describe.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
])('at $columns x $rows', (size) => {
	test('the reader opens on the sources of the samples and the text of the first', async () => {
		const reader = await openReader(size);
		expect(reader.rows[0]).toContain('6 sources');
		expect(reader.text).toContain('▸ 1 The Wall Street Journal');
		expect(reader.text).toContain('to forge stronger');
		expect(reader.isAlternateScreen).toBe(true);
		expect(reader.cursor.isVisible).toBe(false);
	});

	test('who opens the samples unasked is told how to open other texts, until the first key', async () => {
		const reader = await openReader(size);
		expect(reader.text).toContain(' a sample story: wirediff FILE|FOLDER opens yours, wirediff add keeps them\n');
		reader.press('j');
		await reader.waitFor('▸ 2');
		expect(reader.text).not.toContain('a sample story');
		reader.kill();
		terminal = openTerminal({...size, arguments: ['--samples']});
		await terminal.waitFor(/q quit/);
		expect(terminal.text).not.toContain('a sample story');
	});

	test('one digit puts another source beside the one that is read', async () => {
		const reader = await openComparison(size);
		expect(reader.rows[0]).toContain('Kyiv Independ');
		expect(reader.text).toContain("China's President Xi Jinping has instructed his");
		expect(reader.text).toMatch(/ pair 1\/\d+ /);
	});

	test('. and , walk all pairs there and back', async () => {
		const reader = await openComparison(size);
		const last = lastPair(reader);
		for (let pair = 2; pair <= last; pair++) {
			reader.press('.');
			await reader.waitFor(`pair ${pair}/${last}`);
		}
		for (let pair = last - 1; pair >= 1; pair--) {
			reader.press(',');
			await reader.waitFor(`pair ${pair}/${last}`);
		}
	});

	test('keys that arrive together all count', async () => {
		const reader = await openComparison(size);
		reader.type('...,');
		await reader.waitFor('pair 3/');
	});

	test('the view changes, and the current pair stays', async () => {
		const reader = await openComparison(size);
		reader.press('.');
		await reader.waitFor('pair 2/');
		const first = reader.rows[0]?.match(/split|stacked/)?.[0];
		reader.press('v');
		await reader.waitFor(({rows}) => !rows[0]?.includes(first ?? ''));
		expect(reader.text).toContain('pair 2/');
		while (!reader.rows[0]?.includes(first ?? '')) {
			const before = reader.rows[0];
			reader.press('v');
			await reader.waitFor(({rows}) => rows[0] !== before);
		}
		expect(reader.text).toContain('pair 2/');
	});

	test.each(['lifeline to Moscow', 'lifline to mosow'])(
		'"%s" is found in three sources, and a hit opened',
		async (phrase) => {
			const reader = await openReader(size);
			reader.press('s');
			await reader.waitFor('search all sources');
			reader.type(phrase);
			await reader.waitFor(/3 hits · 3 of 6 sources/);
			reader.press('down');
			await reader.waitFor('Kyiv Independent · no date');
			reader.press('enter');
			await reader.waitFor('q back');
			expect(reader.text).toContain('Kyiv Independent · no date');
			expect(reader.text).toContain('lifeline to Moscow');
		},
	);

	test('help lists the keys of the screen it is opened on, and what is typed filters them', async () => {
		const reader = await openReader(size);
		reader.press('?');
		await reader.waitFor('mark the source for comparing');
		reader.type('fold');
		await reader.waitFor(({text}) => text.includes('show or fold') && !text.includes('mark the source'));
		reader.press('escape');
		await reader.waitFor('q quit');
	});
});
