import {expect, test} from 'vitest';
import {spokenLines, spokenSize} from '../../source/screen/spoken/spoken-lines.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press} from './screen-text.ts';

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

test.each([
	['the library', []],
	['the reader', ['Enter']],
	['compare', ['Enter', '4']],
	['search', ['s', 'lifeline to Moscow']],
	['the matrix', ['M']],
	['help', ['?']],
])('%s has no rules, bars or columns, says what it is and which keys there are', (_name, keys) => {
	const lines = spokenLines(press(state, ...keys));
	expect(lines.join('\n')).not.toMatch(/[─│┬┴▌▐█▒░▁-▇▸]/);
	expect(lines.every((line) => line === line.trim())).toBe(true);
	expect(lines[0]).toMatch(/^wirediff, /);
	expect(lines.at(-1)).toMatch(/quit|back|close/);
});

test('signs are said in words', () => {
	const lines = spokenLines(press(state, '3', 'Enter'));
	expect(lines[1]).toMatch(/^Kyiv Independent, no date, paragraph 1\/5, \d+%$/);
	expect(lines.join('\n')).toMatch(/^folded: site furniture, \d+ words \(z\)$/m);
	expect(lines.at(-1)).toMatch(/^up and down scroll, /);
});
