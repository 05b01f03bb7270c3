import {expect, test} from 'vitest';
import {update} from '../../source/screen/update.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

const LEFT = [
	'The harbour bridge in Oslo will open to traffic on March 3, the transport minister said on Monday.',
	'Nobody was hurt when a crane toppled over last autumn.',
	'Toll stations charge drivers forty kroner for every crossing.',
].join('\n\n');
const RIGHT = [
	'Toll stations charge drivers forty kroner for every crossing.',
	'Critics call the project a waste of public money.',
	'On Monday the transport minister said that the harbour bridge in Oslo will open to traffic on March 3.',
].join('\n\n');

const compared = (size?: {columns: number; rows: number}) => press(stateOf([LEFT, RIGHT], size), 'Enter', '2');
const pairLine = (text: string) => /pair (\d+\/\d+)/.exec(text)?.[1];

test('one digit puts what is read beside another source', () => {
	const text = screenText(press(sampleState(), 'j', 'j', 'Enter', '1'));
	expect(text).toContain('Kyiv Independent  ↔  The Wall Street Journal (repo');
	expect(text).toMatch(/─ left {2}\d+ words, \d+% shared/);
});

test('a pair stands level: both sides begin on one row', () => {
	const rows = screenText(compared()).split('\n');
	const row = rows.find((text) => text.includes('The harbour bridge in Oslo will open'))!;
	expect(row).toContain('On Monday the transport minister');
});

test('a passage that moved is fetched to its place and says how far it really stands', () => {
	expect(screenText(compared())).toMatch(/[↑↓]1/);
	expect(screenText(compared())).toContain('1 moved');
});

test('what only one side says has a row of its own that says so', () => {
	const text = screenText(compared());
	expect(text).toMatch(/Nobody was hurt when a crane toppled over.*left +┄┄ no counterpart ┄┄/);
	expect(text).toMatch(/┄┄ no counterpart ┄┄ +right +Critics call the project/);
});

test('. and , go from pair to pair and stop at the ends', () => {
	const state = compared();
	expect(pairLine(screenText(state))).toBe('1/2');
	expect(pairLine(screenText(press(state, '.')))).toBe('2/2');
	expect(screenText(press(state, '.', '.'))).toContain('no further pair');
	expect(pairLine(screenText(press(state, '.', ',')))).toBe('1/2');
});

test('the current pair stays current in every view, order and size', () => {
	const state = press(compared(), '.');
	const shown = (next: typeof state) =>
		screenText(next)
			.split('\n')
			.filter((row) => /^ *[▌]/.test(row))
			.join(' ');
	for (const keys of [['v'], ['v', 'v'], ['='], ['=', '='], ['-'], ['z', 'z']])
		expect(shown(press(state, ...keys))).toContain('Toll stations');
	expect(shown(update(state, {kind: 'resize', size: {columns: 72, rows: 20}}))).toContain('Toll stations');
});

test('z leaves only what has no counterpart', () => {
	const text = screenText(press(compared(), 'z'));
	expect(text).toContain('Nobody was hurt');
	expect(text).toContain('Critics call');
	expect(text).not.toContain('Toll stations');
	expect(text).toContain(' 2/2  only a says this');
	expect(screenText(press(compared(), 'z', ','))).toContain(' 1/2  only b says this');
});

test('S swaps the sides and keeps the pair', () => {
	const swapped = screenText(press(compared(), 'S'));
	expect(swapped).toContain('b  ↔  a');
	expect(swapped).toMatch(/▌On Monday the transport minister/);
});

test('+ raises the threshold until nothing is left, and - brings it back', () => {
	const state = compared();
	const plus = Array.from({length: 13}, () => '+');
	expect(screenText(press(state, ...plus))).toContain('≥0.95');
	expect(pairLine(screenText(press(state, ...plus, ...plus.map(() => '-'))))).toBe('1/2');
});

test('a narrow window stacks the sides', () => {
	const text = screenText(compared({columns: 72, rows: 24}));
	expect(text).toContain('L │ The harbour bridge');
	expect(text).toContain('R │ On Monday');
});

test('in a close pair read inline, what each side alone says is bracketed', () => {
	const state = press(
		stateOf([
			'The ship left Bergen on Tuesday with forty crew aboard.',
			'The ship left Bergen on Friday with forty crew aboard.',
		]),
		'Enter',
		'2',
		'v',
		'v',
	);
	expect(screenText(state)).toContain('The ship left Bergen on [-Tuesday-] {+Friday+} with forty crew aboard.');
});

test('Enter reads the pair in its place, and q comes back to it', () => {
	const state = press(compared(), '.', 'Enter');
	expect(screenText(state)).toContain('reader  ?:help');
	expect(pairLine(screenText(press(state, 'q')))).toBe('2/2');
});

test('a digit changes the other side, but not to the source on the left', () => {
	const state = press(sampleState(), 'Enter', '2', '4');
	expect(screenText(state)).toContain('↔  Epoch-style rewrite');
	expect(screenText(press(state, '1'))).toContain('on the left already');
	expect(screenText(press(state, '9'))).toContain('there is no source 9');
});

test('/ finds words on both sides and n goes from place to place', () => {
	const found = press(compared(), '/', 'public money', 'Enter');
	expect(screenText(found)).toContain('1 of 1');
	expect(screenText(found)).toMatch(/▌.*Critics call/);
	expect(screenText(press(compared(), '/', 'zebra', 'Enter'))).toContain('“zebra” is on neither side');
});

test('a narrow window, whose header has no room for it, says what a key changed', () => {
	const state = press(sampleState({columns: 80, rows: 24}), 'Enter', '4');
	expect(screenText(press(state, '='))).toContain(' ordered by right');
	expect(screenText(press(state, 'v'))).toMatch(/inline {2}\?:help\n[\s\S]* pair 1\//);
	expect(screenText(press({...state, size: {columns: 59, rows: 20}}, 'v'))).toContain(' inline view');
	expect(screenText(press(state, '+'))).toMatch(/ \d+ pairs from 0\.35 on/);
	expect(press(sampleState({columns: 140, rows: 24}), 'Enter', '4', '=').message).toBeUndefined();
});

test('at every width the header or a message says what a key changed', () => {
	for (let columns = 40; columns <= 200; columns++) {
		const state = press(sampleState({columns, rows: 24}), 'Enter', '4');
		expect(screenText(press(state, '='))).toMatch(/by right/);
		expect(screenText(press(state, '+'))).toMatch(/≥0\.35|from 0\.35 on/);
		expect(screenText(press(state, 'z'))).toMatch(/unique {2}\?:help| unique view/);
	}
});

test('the rule over a comparison tells how much each side shares, at every width', () => {
	const ruleAt = (columns: number) => screenText(press(sampleState({columns, rows: 20}), 'Enter', '4')).split('\n')[1]!;
	expect(ruleAt(40)).toMatch(/^─ left {2}\d+% shared ── right {2}\d+% shared ?─*$/);
	for (let columns = 40; columns <= 200; columns++)
		expect(ruleAt(columns)).toMatch(/ left .*\d+% shared ─.* right .*\d+% shared ?[─map]*$/);
});

test('where two names do not fit they are cut alike, and a short one leaves its room to the other', () => {
	const header = (columns: number, other: string) =>
		screenText(press(sampleState({columns, rows: 20}), 'Enter', other)).split('\n')[0]!;
	expect(header(60, '4')).toMatch(/^ The Wall Street J… {2}↔ {2}Epoch-style rewri… {2}stacked/);
	expect(header(60, '6')).toMatch(/^ The Wall Street Journal… {2}↔ {2}California18 {2}stacked/);
	expect(header(120, '4')).toMatch(/\(reposted\) .* \(unnamed\) +≥0\.30 · 10 pairs, 2 moved, 3 ≠ · split/);
	expect(header(150, '4')).toContain(' by left · ≥0.30 · 10 pairs, 2 moved, 3 differ · split');
});

test('Enter reads the left side of the pair in its place, Tab the right one', () => {
	const state = press(sampleState(), 'Enter', '4', '.');
	expect(screenText(press(state, 'Enter'))).toContain('▸ 1 The Wall Street Journal');
	expect(screenText(press(state, 'Tab'))).toContain('▸ 4 Epoch-style rewrite');
	expect(screenText(press(state, 'Tab', 'q'))).toMatch(/pair 2\//);
});

test('another source is shown from its first pair in the order and layout that are set', () => {
	const state = press(sampleState(), 'Enter', '4', '=', '=', 'v', '3');
	const text = screenText(state);
	expect(text).toMatch(/by score.*stacked/);
	expect(text).toMatch(/^▌ ≈ 0\.9\d/m);
	expect(text.split('\n')[2]).toMatch(/^▌/);
});

test('z goes back to the view it came from', () => {
	const stacked = press(sampleState(), 'Enter', '4', 'v');
	expect(screenText(press(stacked, 'z'))).toContain('unique  ?:help');
	expect(screenText(press(stacked, 'z', 'z'))).toContain('stacked  ?:help');
	expect(screenText(press(sampleState(), 'Enter', '4', 'z', 'z'))).toContain('split  ?:help');
});
