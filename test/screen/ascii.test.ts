import {expect, test} from 'vitest';
import {makeSource} from '../../source/core/text/source.ts';
import {keepFailure} from '../../source/screen/alignments.ts';
import {longWork} from '../../source/screen/pending-work.ts';
import {initialState, type Size, type State} from '../../source/screen/state.ts';
import {longText} from './long-texts.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const LEFT = `Ferries stay in port until Monday as the storm that hit the northern islands on Friday goes on and on

"The ferries stay in port until Monday," the harbour master said. Hotels fear a weekend without any guests.\u001b

The harbour office sells tickets again from Tuesday on. A new pier opens in 2024 for 20 million pounds.

3 Comments`;
const RIGHT = `Ferries stay in port until Tuesday as the storm that hit the northern islands on Friday goes on

A new pier may open in 2025 for 30 million pounds. The ferries stay in port until Tuesday, the harbour master said.

Nobody was hurt. Two cars were lost.`;
const OUTLET = 'The Harbour and Northern Islands Herald with a name that fits no list of sources at any width whatever';

function asciiState(size: Size, texts: readonly [string, string] = [LEFT, RIGHT]): State {
	const [left, right] = texts.map((text, index) =>
		makeSource({id: 'ab'[index]!, file: `${index}.txt`, text, outlet: `${OUTLET} ${index}`}),
	);
	const settings = {threshold: 0.3, ascii: true, textColumns: undefined, keys: {}};
	return settled(initialState([left!, right!], size, settings));
}

const SCREENS: readonly (readonly [string, readonly string[]])[] = [
	['library', []],
	['library, sorted', ['=']],
	['library, marked', ['Space', 'j', 'Space']],
	['library, filtered', ['/', 'zzz']],
	['zoomed library', ['Z']],
	['reader', ['Enter']],
	['reader, unfolded', ['Enter', 'z']],
	['reader, find', ['Enter', '/', 'nowhere', 'Enter']],
	['reader, bookmark and note', ['Enter', 'm', 'a', 'a note', 'Enter']],
	['who else', ['Enter', '.', 'Enter']],
	['compare', ['Enter', '2']],
	['compare, next', ['Enter', '2', '.', '}']],
	['compare, stacked', ['Enter', '2', 'v']],
	['compare, inline', ['Enter', '2', 'v', 'v']],
	['compare, unique', ['Enter', '2', 'z']],
	['compare, no pair', ['Enter', '2', ...Array<string>(14).fill('+')]],
	['compare, find', ['Enter', '2', '/', 'nowhere', 'Enter']],
	['pair info', ['Enter', '2', 'i']],
	['unique info', ['Enter', '2', 'z', 'i']],
	['search', ['s']],
	['search, hits', ['s', 'ferries stay in port']],
	['matrix', ['M']],
	['matrix, no pair', ['M', 'Right', 'Left', 'Left']],
	['info', ['i']],
	['edit', ['E', '!']],
	['edit, mistake', ['E', 'Tab', 'Tab', 'x', 'Enter']],
	['bookmarks', ['m', 'a', 'a note', 'Enter', "'"]],
	['help', ['?']],
	['help of search', ['s', 'F1']],
	['export', ['e']],
];

test.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
	{columns: 45, rows: 14},
	{columns: 30, rows: 10},
])('with --ascii no screen has a sign of its own that is not ASCII, at $columns x $rows', (size) => {
	for (const [name, keys] of SCREENS) {
		const text = screenText(settled(press(asciiState(size), ...keys)));
		expect([name, text.match(/[^\n\x20-\x7e]/g)]).toEqual([name, null]);
	}
});

test('nor has the screen of a long comparison', () => {
	const state = press(asciiState({columns: 120, rows: 36}, [longText(300), longText(300)]), 'Enter', '2');
	expect(screenText(state)).not.toMatch(/[^\n\x20-\x7e]/);
	keepFailure(longWork(state)!, 'too large');
	expect(screenText(state)).not.toMatch(/[^\n\x20-\x7e]/);
});

test('the text of a source stays as it is', () => {
	const state = asciiState({columns: 120, rows: 36}, ['“Résumé…” — 习近平 spoke.', 'Another.']);
	expect(screenText(press(state, 'Enter'))).toContain('“Résumé…” — 习近平 spoke.');
});
