import {expect, test} from 'vitest';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const VERTICAL = '│';

test('Z gives the text the whole window, set in its middle, and puts the list beside it again', () => {
	const reading = press(sampleState(), '3', 'Enter');
	const zoomed = screenText(press(reading, 'Z'));
	expect(zoomed).toContain('Kyiv Independent');
	expect(zoomed).not.toContain('California18');
	expect(zoomed).not.toContain(VERTICAL);
	expect(zoomed).toMatch(/^ {23,}.*China's President Xi Jinping has instructed/m);
	expect(screenText(press(reading, 'Z', 'Z'))).toBe(screenText(reading));
});

test('Z gives the list the whole window, with titles in full', () => {
	const zoomed = screenText(press(settled(sampleState()), '3', 'Z'));
	expect(zoomed).toContain(
		'WSJ: China’s leader Xi deepening economic ties with Putin’s Russia despite public distance',
	);
	expect(zoomed).not.toContain(VERTICAL);
});

test('what is read from a zoomed list is zoomed, too, and reads on at the same place when it is not', () => {
	const reading = press(sampleState(), 'Z', 'Enter', 'd', 'Z', 'Z');
	expect(screenText(press(reading, 'Z', 'Z'))).toBe(screenText(reading));
});

test('the results of a search and the table of the matrix can be zoomed', () => {
	const searching = press(sampleState(), 's', 'lifeline', 'Ctrl-X');
	expect(screenText(searching)).not.toContain(VERTICAL);
	expect(screenText(press(sampleState(), 'M', 'Z'))).not.toContain('comparing');
});
