import {expect, test} from 'vitest';
import {shownView} from '../../source/screen/state.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

test('the screen is drawn before the others are compared, and says afterwards how many carry a paragraph', () => {
	const state = sampleState();
	expect(screenText(state)).toContain('In recent weeks, Xi has instructed');
	expect(screenText(settled(state))).toMatch(/≈[1-5] +In recent weeks, Xi has instructed/);
});

test('. goes to the next paragraph others share, and Enter lists who says it and how', () => {
	const state = press(settled(press(sampleState(), 'Enter')), '.', '.');
	expect(screenText(state)).toMatch(/▌≈\d +The plan includes/);
	const others = screenText(press(state, 'Enter'));
	expect(others).toContain('who else says this');
	expect(others).toContain('Blog report (unnamed)');
	expect(others).toContain('The strengthening of economic ties with Russia includes');
});

test('Enter on a teller compares with it at that passage', () => {
	const state = press(settled(press(sampleState(), 'Enter')), '.', '.', 'Enter', 'Enter');
	expect(screenText(state)).toMatch(/▌The plan includes/);
	expect(shownView(press(state, 'q'))).toMatchObject({name: 'others'});
});

test('the matrix shows what part of the row each column tells too, and is drawn while pairs are still to come', () => {
	const opened = press(sampleState({columns: 100, rows: 30}), 'j', 'M');
	expect(screenText(opened)).toContain('who shares what with whom');
	const text = screenText(settled(opened));
	expect(text).toMatch(/▸ 2 Blog report \(unnamed\) +\d+% .+·/);
	expect(text).toMatch(/\d\.\d\d Chinese President Xi/);
});

test('Enter in the matrix compares the pair of the cell', () => {
	const state = press(settled(press(sampleState(), 'j', 'M')), 'l', 'l', 'l', 'Enter');
	expect(shownView(state)).toMatchObject({name: 'compare', left: 'blog', right: 'epoch-style'});
	expect(screenText(press(sampleState(), 'M', 'h', 'Enter'))).toContain('one and the same source');
});

test('. in the matrix goes to the strongest overlap first', () => {
	const state = press(settled(press(sampleState(), 'M', 'h')), '.');
	const view = shownView(state);
	const strongest = /(\d+)% .$/.exec(
		screenText(state)
			.split('\n')
			.find((row) => row.startsWith('▸'))!
			.trim(),
	);
	expect(view.name === 'matrix' && view.row !== view.column).toBe(true);
	expect(strongest).not.toBeNull();
});
