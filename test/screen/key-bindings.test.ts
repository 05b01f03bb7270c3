import {expect, test} from 'vitest';
import {allCommands} from '../../source/screen/all-commands.ts';
import type {KeyChoices} from '../../source/screen/key-bindings.ts';
import {libraryOf, type State, shownView} from '../../source/screen/state.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

function withKeys(keys: KeyChoices): State {
	const state = sampleState();
	return {...state, settings: {...state.settings, keys}};
}

test('every command has an id of its own', () => {
	const ids = allCommands.map(({id}) => id);
	expect(ids).toEqual([...new Set(ids)]);
});

test('a chosen key does what the default one did, which does it no more', () => {
	const state = withKeys({'library.compare': ['x'], 'library.mark': ['t']});
	expect(shownView(press(state, 't', 'j', 't', 'x'))).toMatchObject({name: 'compare', left: 'wsj', right: 'blog'});
	expect(shownView(press(state, 't', 'j', 't', 'd')).name).toBe('library');
});

test('header, footer, messages and help name the chosen keys', () => {
	const state = withKeys({'library.compare': ['x'], help: ['H'], 'compare.previous-pair': ['Ctrl-N'], fold: ['f']});
	expect(screenText(state)).toContain('H:help');
	expect(screenText(state)).toContain('x compare');
	expect(screenText(press(state, 'x'))).toContain('then x compares them');
	expect(screenText(press(state, 'j', 'j', 'Enter', 'G'))).toContain('words (f)');
	expect(screenText(press(state, 'Enter', '2'))).toContain('. Ctrl-N pair');
	expect(screenText(press(state, 'H', 'compare the two'))).toMatch(/▸ x +compare the two marked/);
});

test('of nine keys that stand for numbers each stands for its own', () => {
	const state = withKeys({'library.go-to': [...'abcdefABC']});
	expect(libraryOf(press(state, 'c')).cursor).toBe('kyiv-independent');
	expect(screenText(press(state, '3'))).toContain('▸ 1 ');
});

test('lines of text are as wide as was set', () => {
	const state = sampleState();
	const narrow = {...state, settings: {...state.settings, textColumns: 30}};
	const widest = (shown: State) =>
		Math.max(
			...screenText(shown)
				.split('\n')
				.slice(4, -3)
				.map((line) => line.slice(39).trimEnd().length),
		);
	expect(widest(press(state, 'Enter', 'Space'))).toBeGreaterThan(60);
	expect(widest(press(narrow, 'Enter', 'Space'))).toBeLessThan(45);
});
