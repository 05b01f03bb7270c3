import {expect, test} from 'vitest';
import type {State} from '../../source/screen/state.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

/** What the last effect asks to be written, and where. */
function asked(state: State): unknown {
	const effect = state.effects.at(-1);
	return effect?.kind === 'export' && [effect.what.kind, effect.file, effect.mayReplace];
}

test('e asks for a file, with a name that says what it will hold', () => {
	expect(screenText(press(sampleState(), 'Enter', '4', 'e'))).toContain('write to wsj-epoch-style.html');
	expect(asked(press(sampleState(), 'Enter', '4', 'e', 'Enter'))).toEqual([
		'comparison',
		'wsj-epoch-style.html',
		false,
	]);
	expect(asked(press(sampleState(), 'Enter', 'e', 'Enter'))).toEqual(['source', 'wsj.txt', false]);
	expect(asked(press(sampleState(), 'e', 'Enter'))).toEqual(['sources', 'sources.txt', false]);
	expect(asked(press(sampleState(), 'M', 'e', 'Enter'))).toEqual(['matrix', 'matrix.txt', false]);
	expect(asked(press(sampleState(), 's', 'lifeline to Moscow', 'Ctrl-S', 'Enter'))).toEqual([
		'hits',
		'lifeline-to-moscow.txt',
		false,
	]);
});

test('a name that ends in ! may replace what is there; Esc and an empty name write nothing', () => {
	expect(asked(press(sampleState(), 'e', '!', 'Enter'))).toEqual(['sources', 'sources.txt', true]);
	expect(press(sampleState(), 'e', 'Escape').effects).toEqual([]);
	expect(press(sampleState(), 'e', 'Ctrl-U', 'Enter').effects).toEqual([]);
});
