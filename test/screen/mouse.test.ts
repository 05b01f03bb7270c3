import {expect, test} from 'vitest';
import type {State} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

/** A click on the first place that shows some text. */
function clickOn(state: State, text: string): State {
	const rows = screenText(state).split('\n');
	const row = rows.findIndex((line) => line.includes(text));
	return update(state, {kind: 'click', pointer: {row, column: rows[row]!.indexOf(text)}});
}

const wheel = (state: State, column: number, direction: 1 | -1) =>
	update(state, {kind: 'wheel', pointer: {column, row: 10}, direction});

test.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
	{columns: 60, rows: 20},
])('a click on any line of a source highlights it at $columns x $rows', (size) => {
	const state = clickOn(settled(sampleState(size)), 'WSJ: China’s leader');
	expect(screenText(state)).toContain('▸ 3 Kyiv Independent');
	expect(screenText(clickOn(state, 'Blog report'))).toContain('▸ 2 Blog report');
});

test('the wheel moves the list where it is over the list, and the text where it is over the text', () => {
	const state = sampleState();
	expect(screenText(wheel(state, 5, 1))).toContain('▸ 2 Blog report');
	const scrolled = wheel(state, 80, 1);
	expect(screenText(scrolled)).toContain('▸ 1 The Wall Street Journal');
	expect(screenText(scrolled)).not.toBe(screenText(state));
	expect(screenText(wheel(scrolled, 80, -1))).toBe(screenText(state));
});

test('a click on a pair makes it the current one', () => {
	const state = press(sampleState(), '3', 'Enter', '1', '.', '.');
	expect(screenText(state)).toMatch(/pair 3\//);
	const scores = screenText(state).match(/[=≈~] [01]\.\d\d/g)!;
	expect(screenText(clickOn(state, scores.at(-1)!))).toMatch(/pair [^3]\//);
});

test('a click beside everything changes nothing', () => {
	const state = sampleState();
	for (const pointer of [
		{row: 0, column: 3},
		{row: 35, column: 3},
		{row: 20, column: 100},
		{row: 30, column: 3},
	])
		expect(screenText(update(state, {kind: 'click', pointer}))).toBe(screenText(state));
});
