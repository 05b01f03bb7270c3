import {expect, test} from 'vitest';
import {commands} from '../../source/screen/commands.ts';
import {helpCommands} from '../../source/screen/help/help-commands.ts';
import {libraryOf, shownView} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import type {ViewName} from '../../source/screen/views.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

const VIEWS: readonly ViewName[] = ['stories', 'library', 'reader', 'compare', 'search', 'help'];

test('a key means one thing on one screen', () => {
	for (const view of VIEWS) {
		const keys = [...commands, ...helpCommands]
			.filter(({views}) => views.includes(view))
			.flatMap((command) => command.keys);
		expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
	}
});

test('keys that arrive merged each count', () => {
	const state = update(sampleState(), {kind: 'text', text: 'jjj'});
	expect(libraryOf(state).cursor).toBe('epoch-style');
});

test('letters after a key that opens a field go into the field', () => {
	const state = update(sampleState(), {kind: 'text', text: 'squiet'});
	expect(shownView(state)).toMatchObject({name: 'search', field: {text: 'quiet'}});
});

test('a paste without a field to take it does nothing but say so', () => {
	const state = update(sampleState(), {kind: 'paste', text: 'qqq'});
	expect(state.quit).toBeUndefined();
	expect(screenText(state)).toContain('nothing to paste into');
});

test('the footer of every screen says how to leave it', () => {
	for (const columns of [40, 80, 120]) {
		const start = sampleState({columns, rows: 24});
		const screens = [start, press(start, 'Enter'), press(start, 'Enter', '2'), press(start, 's'), press(start, '?')];
		for (const state of screens) expect(screenText(state).split('\n').at(-1)).toMatch(/(q quit|q back|Esc close)$/);
	}
});

test('help lists the keys of the screen it was opened on, narrows as one types, and does what is chosen', () => {
	const help = press(sampleState(), 'Enter', '2', '?');
	expect(press(sampleState(), 'Enter', '2', ':')).toEqual(press(sampleState(), 'Enter', '2', 'Ctrl-P'));
	expect(screenText(help)).toContain('swap the sides');
	const narrowed = press(help, 'swap');
	expect(screenText(narrowed)).not.toContain('threshold');
	const swapped = press(narrowed, 'Enter');
	expect(shownView(swapped)).toMatchObject({name: 'compare', left: 'blog', right: 'wsj'});
});

test('Ctrl-C ends every screen, also while a field is open', () => {
	for (const keys of [[], ['Enter'], ['Enter', '2'], ['s', 'words'], ['?'], ['Enter', '/', 'words']])
		expect(press(sampleState(), ...keys, 'Ctrl-C').quit).toBe('interrupted');
});
