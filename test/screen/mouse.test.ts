import {expect, test} from 'vitest';
import {type State, shownView} from '../../source/screen/state.ts';
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

/** The line under the cursor of a list. */
const chosen = (state: State) => /▸\s+(.*)/.exec(screenText(state))?.[1] ?? '';

test.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
	{columns: 60, rows: 20},
])('a click on a hit shows it at $columns x $rows', (size) => {
	const state = press(sampleState(size), 's', 'lifeline to Moscow');
	const row = screenText(state)
		.split('\n')
		.findIndex((line) => /^ Kyiv Independent +1 hit/.test(line));
	const clicked = update(state, {kind: 'click', pointer: {row: row + 1, column: 10}});
	expect(shownView(clicked)).toMatchObject({cursor: 1});
	expect(screenText(clickOn(state, 'Kyiv Independent'))).toBe(screenText(state));
	expect(screenText(clickOn(state, 'search all'))).toBe(screenText(state));
});

test('a click on a cell of the matrix selects it', () => {
	const state = settled(press(sampleState(), 'M'));
	const rows = screenText(state).split('\n');
	const row = rows.findIndex((line) => line.includes('3 Kyiv Independent'));
	const column = rows[row]!.lastIndexOf('%');
	const clicked = update(state, {kind: 'click', pointer: {row, column}});
	expect(shownView(clicked)).toMatchObject({row: 2, column: 5});
	expect(shownView(update(state, {kind: 'click', pointer: {row: 0, column}}))).toEqual(shownView(state));
});

test('a click on a bookmark, on who else says it, on a line of help or of the form selects it', () => {
	const marked = press(sampleState(), 'm', 'j', 'm', 'j', 'm', "'");
	expect(chosen(clickOn(marked, 'Blog report'))).toContain('Blog report');
	const others = press(settled(press(sampleState(), '3', 'Enter')), '.', 'Enter');
	const last = screenText(others)
		.split('\n')
		.findLast((line) => /[≈=~] 0\.\d\d/.test(line))!;
	expect(chosen(clickOn(others, last.trim()))).toContain(last.trim().slice(0, 20));
	expect(chosen(clickOn(press(sampleState(), '?'), 'last source'))).toContain('last source');
	expect(chosen(clickOn(press(sampleState(), 'E'), 'published'))).toContain('published');
});

test('a click on a paragraph is where a bookmark and Enter are meant', () => {
	const state = settled(press(sampleState(), '3', 'Enter'));
	const clicked = press(clickOn(state, 'The bilateral trade relationship'), 'm', "'");
	expect(screenText(clicked)).toMatch(/Kyiv Independent +¶2/);
});

test('a click on the list beside the text reads that source', () => {
	const state = clickOn(settled(press(sampleState(), 'Enter')), '3 Kyiv Independent');
	expect(shownView(state)).toMatchObject({name: 'reader', source: 'kyiv-independent'});
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

test('a click on the address in the info opens it, on a note goes to its paragraph, elsewhere does nothing', () => {
	const url = 'https://example.org/storm';
	const sources = sampleState().sources.map((source, index) => (index === 2 ? {...source, url} : source));
	const noted = press({...sampleState(), sources}, '3', 'Enter', 'a', 'check this', 'Enter', 'Space');
	const info = press(noted, 'i');
	expect(clickOn(info, 'example.org').effects).toEqual([{kind: 'open-address', url}]);
	expect(shownView(clickOn(info, 'check this'))).toMatchObject({name: 'reader', source: 'kyiv-independent'});
	expect(shownView(clickOn(info, 'outlet'))).toEqual(shownView(info));
	expect(clickOn(info, 'outlet').effects).toEqual([]);
});
