import {expect, test} from 'vitest';
import {type State, shownView} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const LONG = Array.from({length: 40}, (_, n) => `Paragraph ${n + 1} tells of a bridge that was opened in spring.`).join(
	'\n\n',
);

test('the list and the text of the highlighted source stand beside each other in a wide window', () => {
	const text = screenText(press(sampleState(), 'j', 'j'));
	expect(text).toContain('▸ 3 Kyiv Independent');
	expect(text).toContain('│        WSJ: China’s leader Xi deepening economic ties'.replace('│        ', ''));
});

test('a narrow window shows the list, and after Enter the text', () => {
	const state = sampleState({columns: 60, rows: 20});
	expect(screenText(state)).not.toContain('In recent weeks');
	expect(screenText(press(state, 'Enter'))).toContain('In recent weeks');
});

test('a window too small says what it needs, and keys still work', () => {
	const state = press(sampleState({columns: 39, rows: 11}), 'Enter', '2');
	expect(screenText(state).trim()).toBe('wirediff needs 40 x 12');
	const grown = update(state, {kind: 'resize', size: {columns: 120, rows: 36}});
	expect(shownView(grown).name).toBe('compare');
});

test('site furniture is folded into one line, and z shows it', () => {
	const state = press(sampleState(), 'j', 'j', 'Enter', 'G');
	expect(screenText(state)).toMatch(/┄┄ folded: site furniture, \d+ words \(z\) ┄┄/);
	expect(screenText(state)).not.toContain('Pokrovsk');
	expect(screenText(press(state, 'z', 'G'))).toContain('Pokrovsk');
	const top = screenText(press(state, 'g'));
	expect(top, 'close under what it follows').toMatch(/despite public distance\n.*┄┄ folded: .*\n[^┄]*│\n/);
});

test('what stands on top stays on top when the window changes its width', () => {
	const read = press(stateOf([LONG]), 'Enter', 'Space', 'Space');
	const top = /Paragraph \d+/.exec(screenText(read).split('\n').slice(4).join('\n'))![0];
	const narrowed = update(read, {kind: 'resize', size: {columns: 44, rows: 36}});
	expect(screenText(narrowed)).toContain(top);
	const back = update(narrowed, {kind: 'resize', size: {columns: 120, rows: 36}});
	expect(screenText(back)).toBe(screenText(read));
});

test('G shows the end, g the beginning', () => {
	const end = press(stateOf([LONG]), 'Enter', 'G');
	expect(screenText(end)).toContain('Paragraph 40');
	expect(screenText(end)).toContain('100%');
	expect(screenText(press(end, 'g'))).toContain('Paragraph 1 tells');
});

test('/ finds words, n goes to the next place and round the end, Esc lets go', () => {
	const found = press(stateOf([LONG]), 'Enter', '/', 'paragraph 3', 'Enter');
	expect(screenText(found)).toContain('1 of 11');
	expect(screenText(press(found, 'N'))).toContain('11 of 11');
	expect(screenText(press(found, 'n', 'n'))).toContain('3 of 11');
	expect(screenText(press(stateOf([LONG]), 'Enter', '/', 'nowhere', 'Enter'))).toContain(
		'“nowhere” is not in this text',
	);
});

test('each source is left and found again where it was read', () => {
	const read = press(sampleState(), 'Enter', 'Space');
	const before = screenText(read);
	expect(screenText(press(read, 'l', 'h'))).toBe(before);
});

const barred = (state: State) => /▌[^│]*?(\w+ \w+ \w+)/.exec(screenText(state))?.[1];

test('} and { go from quotation to quotation, also among those in sight, and bar the one gone to', () => {
	const state = press(sampleState(), 'Enter', '}');
	expect(barred(state)).toBe('The tightening ties');
	expect(barred(press(state, '}'))).toBe('Xi has been');
	expect(barred(press(state, '}', '{'))).toBe('The tightening ties');
	expect(screenText(press(state, '{'))).toContain('no further quotation');
});

test('a paragraph that is gone to is shown whole', () => {
	const state = settled(press(sampleState({columns: 80, rows: 24}), '3', 'Enter'));
	expect(screenText(press(state, '.', '.'))).toContain('according to the report.');
});

test('a paragraph that was gone to and scrolled away is let go: keys are about what is seen', () => {
	const state = press(settled(press(sampleState(), 'Enter')), '.', '.');
	expect(barred(state)).toBe('The plan includes');
	expect(barred(press(state, 'G', 'g'))).toBeUndefined();
	expect(barred(press(state, 'Space', 'Space', '.'))).not.toBe('Russia and China');
});

test('before it is known who else says what, that is said instead of a wrong answer', () => {
	const reading = press(stateOf(['The ferry stays in port.\n\nNobody was hurt.', 'The ferry stays in port.']), 'Enter');
	expect(screenText(press(reading, '.'))).toContain('still looking');
	expect(screenText(press(settled(reading), 'G', '.', '.', '.'))).toContain('no further paragraph that others share');
});
