import {expect, test} from 'vitest';
import {spokenLines, spokenSize} from '../../source/screen/spoken/spoken-lines.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press} from './screen-text.ts';
import {settled} from './settled.ts';

const state = sampleState(spokenSize({columns: 200, rows: 40}));

test('sources are numbered choices, the highlighted and the marked named in words', () => {
	const lines = spokenLines(press(state, 'Space', 'j', 'j'));
	expect(lines.find((line) => line.startsWith('1.'))).toMatch(
		/^1\. The Wall Street Journal \(reposted\), Xi Jinping said.*, 2022-12-14, 662 words, marked$/,
	);
	expect(lines.find((line) => line.startsWith('selected:'))).toMatch(/^selected: 3\. Kyiv Independent, WSJ: China’s/);
});

test('a source is read out as it stands', () => {
	const lines = spokenLines(press(state, '3', 'Enter'));
	expect(lines.join(' ')).toContain(
		"China's President Xi Jinping has instructed his government to deepen economic ties with Russia",
	);
});

test('of a comparison the current pair is read out, each side with its outlet in one line', () => {
	const harbour = 'The harbour closed at noon on Friday.\n\nTwo ferries turned back to the islands.';
	const port = 'The port closed at noon on Friday.\n\nTwo ferries had to turn back to the islands.';
	const compared = press(stateOf([harbour, port], spokenSize({columns: 80, rows: 24})), 'Enter', '2');
	const sides = (lines: readonly string[]) => lines.filter((line) => /^(left|right), /.test(line));
	expect(sides(spokenLines(compared))).toEqual([
		'left, a: The harbour closed at noon on Friday.',
		'right, b: The port closed at noon on Friday.',
	]);
	expect(sides(spokenLines(press(compared, '.')))[0]).toBe('left, a: Two ferries turned back to the islands.');
});

test('hits are numbered choices, in their sources, with the whole sentence', () => {
	const lines = spokenLines(press(state, 's', 'lifline to mosow', 'Down'));
	expect(lines.slice(0, 3)).toEqual([
		'wirediff, search all sources, 3 hits, 3 of 6 sources, F1:help',
		'lifline to mosow',
		'The Wall Street Journal (reposted), 1 hit',
	]);
	expect(lines.find((line) => line.startsWith('selected:'))).toMatch(
		/^selected: 2\. The bilateral trade relationship, .* according to the report\. \(paragraph 2\)$/,
	);
	expect(lines).toContain('California18, 0 hits');
});

test('of the matrix the row under the cursor is read out, each source with its share, and what the two have in common', () => {
	const lines = spokenLines(settled(press(state, 'M', 'j', 'l')));
	expect(lines).toContain('row 2, Blog report (unnamed), shares with');
	expect(lines.filter((line) => /^(selected: )?\d\. /.test(line)).length).toBe(5);
	expect(lines.find((line) => line.startsWith('selected:'))).toMatch(/^selected: 3\. Kyiv Independent: \d+%$/);
	expect(lines.join('\n')).toMatch(/^0\.\d\d, Blog report \(unnamed\): .*\nKyiv Independent: /m);
});

test('who else says a paragraph, bookmarks with their notes and keys are numbered choices', () => {
	const others = spokenLines(press(settled(press(state, '3', 'Enter')), '.', 'Enter'));
	expect(others.find((line) => line.startsWith('selected:'))).toMatch(/^selected: 1\. 0\.\d\d, [^:]+: \w/);
	const marked = press(state, 'm', 'Enter', 'a', 'ask the office', 'Enter', "'");
	expect(spokenLines(marked).slice(1, 4)).toEqual([
		'1. The Wall Street Journal (reposted): Xi Jinping said to Putin:‘I Have a Similar Personality to Yours',
		expect.stringMatching(/^selected: 2\. The Wall Street Journal \(reposted\), paragraph 1: In recent weeks/),
		'note: ask the office',
	]);
	expect(spokenLines(press(state, '?'))).toContain('selected: 1. Down or j: next source');
});

test.each([
	['the library', []],
	['the reader', ['Enter']],
	['who else says it', ['3', 'Enter', '.', 'Enter']],
	['compare', ['Enter', '4']],
	['search', ['s', 'lifeline to Moscow']],
	['the matrix', ['M']],
	['bookmarks', ['m', "'"]],
	['the form', ['E']],
	['info', ['i']],
	['the info of a pair', ['Enter', '4', 'i']],
	['help', ['?']],
])('%s has no rules, bars or columns, says what it is and which keys there are', (_name, keys) => {
	const lines = spokenLines(press(state, ...keys));
	expect(lines.join('\n')).not.toMatch(/[─│┬┴▌▐█▒░▁-▇▸]/);
	expect(lines.every((line) => line === line.trim())).toBe(true);
	expect(lines[0]).toMatch(/^wirediff, /);
	expect(lines.at(-1)).toMatch(/quit|back|close|leave/);
	expect(lines.slice(1).join('\n')).not.toMatch(/[¶↔❯✎⚑≠·]/);
});

test('the form says all of each line, however long, and what it was', () => {
	const title = 'A headline that goes on and on and is much longer than a narrow window could ever show in one row';
	const lines = spokenLines(press(state, 'E', 'Down', 'Ctrl-U', title));
	expect(lines).toContain(`selected: title: ${title}`);
	expect(lines).toContainEqual(expect.stringMatching(/^was: Xi Jinping said to Putin:.*Yours/));
	expect(lines).toContain('author: empty; who wrote it');
	expect(lines.find((line) => line.startsWith('{'))).toMatch(/^\{"file":".*"\}$/);
});

test('signs are said in words', () => {
	const lines = spokenLines(press(state, '3', 'Enter'));
	expect(lines[1]).toMatch(/^Kyiv Independent, no date, paragraph 1\/5, \d+%$/);
	expect(lines.join('\n')).toMatch(/^folded: site furniture, \d+ words \(z\)$/m);
	expect(lines.at(-1)).toMatch(/^up and down scroll, /);
});
