import {expect, test} from 'vitest';
import {type State, shownView} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

const bookmarked = (state: State) => state.bookmarks.map(({spot, note}) => [spot, note]);

test('m bookmarks what is on screen: the source in the list, the paragraph in the reader, the pair in compare', () => {
	const state = press(sampleState(), 'm', 'Enter', 'm', '4', '.', 'm');
	const [source, passage, pair] = state.bookmarks.map(({spot}) => spot);
	expect(source).toEqual({kind: 'source', source: 'wsj'});
	expect(passage).toMatchObject({kind: 'passage', source: 'wsj'});
	expect(pair).toMatchObject({kind: 'pair', left: 'wsj', right: 'epoch-style'});
});

test('m on a bookmark takes it away, but not one with a note', () => {
	const state = press(sampleState(), 'm');
	expect(bookmarked(press(state, 'm'))).toEqual([]);
	const noted = press(state, 'a', 'ask them', 'Enter', 'm');
	expect(bookmarked(noted)).toEqual([[{kind: 'source', source: 'wsj'}, 'ask them']]);
	expect(screenText(noted)).toContain('there is a note here');
});

test('a sign stands in the list, the margin and the comparison', () => {
	expect(screenText(press(sampleState(), 'm'))).toMatch(/▸ 1 The Wall Street Journal.*⚑ *│/);
	expect(screenText(press(sampleState(), 'Enter', 'a', 'true?', 'Enter'))).toMatch(/✎ +In recent weeks/);
	expect(screenText(press(sampleState(), 'Enter', '4', 'm'))).toMatch(/^⚑/m);
	const swapped = press(sampleState(), 'Enter', '4', 'm', 'S');
	expect(screenText(swapped)).toMatch(/^⚑/m);
});

test('the list names what each bookmark is on, how it begins, and the note in full', () => {
	const note =
		'The reporter says “advisers”, the blog says “officials”: which is it, and who said so before the Friday call?';
	const text = screenText(press(sampleState(), 'Enter', 'a', note, 'Enter', "'"));
	expect(text).toContain('The Wall Street Journal (reposted)  ¶1');
	expect(text).toContain('In recent weeks, Xi has instructed his government');
	expect(text).toContain('✎ The reporter says “advisers”');
	expect(text).toContain('before the Friday call?');
});

test('Enter goes to what the bookmark is on, and q back from there', () => {
	const pair = press(sampleState(), 'Enter', '4', '.', '.', 'm', 'q', 'q');
	const there = press(pair, "'", 'Enter');
	expect(screenText(there)).toContain('pair 3/');
	expect(shownView(press(there, 'q')).name).toBe('library');
	const parts = Array.from({length: 40}, (_, index) => `Part ${index + 1} begins.`);
	const passage = press(stateOf([parts.join('\n\n')]), 'Enter', 'Space', 'm', 'q');
	const [, number] = /⚑ (Part \d+)/.exec(screenText(passage))!;
	expect(screenText(press(passage, 'Enter', 'g', "'", 'Enter'))).toContain(`⚑ ${number}`);
});

test('what is removed from the list comes back with u, to its place', () => {
	const three = press(sampleState(), 'm', 'j', 'a', 'the second', 'Enter', 'j', 'm');
	const removed = press(three, "'", 'k', 'x');
	expect(removed.bookmarks.length).toBe(2);
	expect(screenText(removed)).toContain('u brings it back');
	expect(bookmarked(press(removed, 'u'))).toEqual(bookmarked(three));
	expect(bookmarked(press(removed, 'x', 'x', 'u', 'u', 'u'))).toEqual(bookmarked(three));
	expect(screenText(press(removed, 'x', 'x'))).toContain('no bookmarks any more');
});

test('a note is changed with a, from where it stands or from the list; Esc leaves it', () => {
	const noted = press(sampleState(), 'a', 'draft', 'Enter');
	const changed = press(noted, "'", 'a', ' two', 'Enter');
	expect(bookmarked(changed)[0]?.[1]).toBe('draft two');
	expect(bookmarked(press(changed, 'a', ' three', 'Escape'))[0]?.[1]).toBe('draft two');
});

test('the end of a note too long for the row is in sight while it is typed', () => {
	const state = press(sampleState({columns: 80, rows: 24}), 'a', 'word '.repeat(30), 'end');
	expect(screenText(state)).toContain('word end');
});

test('without a bookmark the list says how to put one', () => {
	expect(screenText(press(sampleState(), "'"))).toContain('m puts one, a a note');
});

test('a note of some lines, written in an editor, is shown in lines', () => {
	const noting = press(sampleState(), 'a');
	const edited = update(noting, {kind: 'edited', text: 'Who said this?\n\n- ask the office\n- ask the ministry'});
	const listed = screenText(press(edited, 'Enter', "'"));
	expect(listed).toMatch(/✎ Who said this\?\n *\n +- ask the office\n +- ask the ministry\n/);
	expect(screenText(press(edited, 'Enter', 'i'))).toMatch(/note +Who said this\?\n *\n +- ask the office\n/);
});
