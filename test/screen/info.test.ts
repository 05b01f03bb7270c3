import {expect, test} from 'vitest';
import {shownView} from '../../source/screen/state.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

test('i tells all that is known of a source', () => {
	const text = screenText(press(sampleState(), 'j', 'j', 'i'));
	expect(text).toMatch(/outlet +Kyiv Independent/);
	expect(text).toMatch(/published +not known/);
	expect(text).toMatch(/words +\d+ counted, \d+ more folded/);
	expect(text).toMatch(/parts +\d+ paragraphs, \d+ sentences/);
	expect(text).toMatch(/controls +none in the text/);
});

test('controls in a text are counted, tabs and line ends are not', () => {
	const text = screenText(
		press(stateOf(['A line.\r\n\r\n\tIt holds \u001b[31mred\u001b[0m and \u202e turned words.']), 'i'),
	);
	expect(text).toContain('U+001B 2 times, U+202E 1 times');
});

test('notes on a source and its paragraphs stand in its info in full', () => {
	const noted = press(sampleState(), 'a', 'call the desk', 'Enter', 'Enter', 'a', 'who are the advisers?', 'Enter');
	const text = screenText(press(noted, 'i'));
	expect(text).toContain('call the desk');
	expect(text).toMatch(/¶\d+: who are the advisers\?/);
});

test('i on a pair tells how close it is, on what its flags rest, and the words of both sides', () => {
	const pair = press(
		stateOf([
			'The bridge will open on March 3, the minister said.',
			'The bridge will open on March 5, the minister said.',
		]),
		'Enter',
		'2',
		'i',
	);
	const text = screenText(pair);
	expect(text).toMatch(/score +[01]\.\d\d, from 0 to 1/);
	expect(text).toMatch(/numbers +differs: .*3 → .*5/);
	expect(text).toMatch(/same words +The bridge will open on/);
	expect(text).toMatch(/only left +.*3/);
	expect(text).toMatch(/shared words +.*bridge/);
	expect(shownView(press(pair, 'q')).name).toBe('compare');
});

test('info longer than the window scrolls to its end and no further', () => {
	const state = press(sampleState({columns: 60, rows: 12}), 'i', ...Array.from({length: 9}, () => 'Space'));
	expect(screenText(state)).toContain('controls');
	expect(screenText(press(state, 'j'))).toBe(screenText(state));
});
