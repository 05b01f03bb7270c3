import {expect, test} from 'vitest';
import {shownView} from '../../source/screen/state.ts';
import type {MatrixView} from '../../source/screen/views.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const matrix = (columns: number, rows: number) => settled(press(sampleState({columns, rows}), 'M'));

test('the cell under the cursor is told by names, in a narrow window by numbers', () => {
	expect(screenText(matrix(120, 36))).toContain(
		'% of the words of The Wall Street Journal (reposted) lie in passages it shares with Blog report (unnamed)',
	);
	expect(screenText(matrix(59, 20))).toMatch(/ 1 shares \d+% of its words with 2$/m);
	expect(screenText(press(matrix(59, 20), 'z'))).toMatch(/ \d+% of 1 stands word for word in 2$/m);
});

test('columns beyond a narrow window are told by three dots, on the side they are on', () => {
	expect(screenText(matrix(59, 20))).toMatch(/^ +1 +2 +3 +4 +5 +…$/m);
	expect(screenText(press(matrix(59, 20), 'l', 'l', 'l', 'l'))).toMatch(/^ +… +2 +3 +4 +5 +6$/m);
	expect(screenText(matrix(80, 24))).toMatch(/^ +1 +2 +3 +4 +5 +6$/m);
});

test('passages are quoted in the lines there is room for, both sides of each', () => {
	const wide = screenText(matrix(120, 36));
	expect(wide).toMatch(/The plan includes [^…]*\n[^…]*\n +railways and ports, the advisers say\./);
	const narrow = screenText(matrix(59, 20));
	const scores = narrow.match(/^ [01]\.\d\d .*\n {6}\S/gm)!;
	expect(scores).toHaveLength(narrow.match(/^ [01]\.\d\d /gm)!.length);
});

test('sentences of two paragraphs are quoted as one line of text', () => {
	const text = screenText(press(matrix(120, 36), 'j', 'j', 'l', 'l'));
	expect(text).toMatch(/in the face of Western pressure\. The p/);
});

test('of many sources several rows are passed at once, down to the last and up again', () => {
	const texts = Array.from({length: 30}, (_, index) => `Report ${index} says that nothing happened in town ${index}.`);
	const state = press(stateOf(texts as [string, ...string[]], {columns: 80, rows: 24}), 'M');
	const rowOf = (keys: readonly string[]) => (shownView(press(state, ...keys)) as MatrixView).row;
	expect(rowOf(['Space'])).toBe(7);
	expect(rowOf(['Space', 'PageDown', 'b'])).toBe(7);
	expect(rowOf(Array.from({length: 9}, () => 'Space'))).toBe(29);
	expect(screenText(press(state, 'Space', 'Space'))).toMatch(/▸15 /);
});
