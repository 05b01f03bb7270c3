import {expect, test} from 'vitest';
import {makeSource} from '../../source/core/text/source.ts';
import {citationOf, quotedText, sentencesAround} from '../../source/screen/copy/copied-text.ts';
import type {State} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import {stateOf} from './sample-state.ts';
import {press} from './screen-text.ts';

const HARBOUR = 'The harbour closed at noon on Friday. Two ferries turned back to the islands. Nobody was hurt.';
const PORT = 'The port closed at noon on Friday. A storm had been forecast for days.';

function copied(state: State): string {
	const [effect] = state.effects;
	if (effect?.kind !== 'copy') throw new Error(`nothing was copied: ${state.message}`);
	return effect.text;
}

function told(state: State) {
	const sources = state.sources.map((source, index) => ({
		...source,
		outlet: index === 0 ? 'Harbour Post' : 'Coast Radio',
		title: 'Harbour closed',
		published: '2023-05-12T08:00:00Z',
		url: index === 0 ? 'https://post.example/harbour' : undefined,
	}));
	return {...state, sources};
}

test('a citation names outlet, title, date and address, and leaves out what is not known', () => {
	const [post, radio] = told(stateOf([HARBOUR, PORT])).sources;
	expect(citationOf(post!)).toBe('Harbour Post, “Harbour closed”, 2023-05-12, https://post.example/harbour');
	expect(citationOf({...radio!, published: undefined})).toBe('Coast Radio, “Harbour closed”, no date');
});

test('y in the library copies the citation of the highlighted source', () => {
	const state = press(told(stateOf([HARBOUR, PORT])), 'j', 'y');
	expect(copied(state)).toBe('Coast Radio, “Harbour closed”, 2023-05-12\n');
});

test('y in the reader copies the paragraph on top with its source', () => {
	const state = press(told(stateOf([`${HARBOUR}\n\n${PORT}`])), 'Enter', 'y');
	expect(copied(state)).toMatch(/^The harbour closed .* Nobody was hurt\.\n— Harbour Post, “Harbour closed”/);
});

test('y in the reader copies the paragraph that was gone to', () => {
	const quoting = 'The harbour master said “nobody was hurt” on Friday.';
	const state = press(told(stateOf([`${HARBOUR}\n\n${quoting}`, PORT])), 'Enter', '}', 'y');
	expect(copied(state)).toMatch(/^The harbour master said “nobody was hurt” on Friday\.\n— Harbour Post/);
});

test('y in compare copies both sides of the pair, each with its source', () => {
	const text = copied(press(told(stateOf([HARBOUR, PORT])), 'Enter', '2', 'y'));
	expect(text).toBe(
		'The harbour closed at noon on Friday.\n— Harbour Post, “Harbour closed”, 2023-05-12, https://post.example/harbour\n' +
			'\nThe port closed at noon on Friday.\n— Coast Radio, “Harbour closed”, 2023-05-12\n',
	);
});

test('Ctrl-Y in search copies the sentences of all hits', () => {
	const text = copied(press(told(stateOf([HARBOUR, PORT])), 's', 'closed at noon', 'Ctrl-Y'));
	expect(text).toContain('The harbour closed at noon on Friday.\n— Harbour Post');
	expect(text).toContain('The port closed at noon on Friday.\n— Coast Radio');
});

test('in search y is a letter, and without a hit there is nothing to copy', () => {
	const state = press(stateOf([HARBOUR]), 's', 'y', 'Ctrl-Y');
	expect(state.effects).toEqual([]);
	expect(state.message).toBe('there is nothing to copy here');
});

test('marked words are copied as their whole sentences, with an ellipsis for what lies between', () => {
	const source = makeSource({id: 'a', file: 'a.txt', text: HARBOUR});
	const words = ['noon', 'hurt'].map((word) => ({
		start: HARBOUR.indexOf(word),
		end: HARBOUR.indexOf(word) + word.length,
	}));
	expect(quotedText(source, sentencesAround(source, words)).split('\n')[0]).toBe(
		'The harbour closed at noon on Friday. … Nobody was hurt.',
	);
});

test('what is copied holds no control that a shell would act on, and no line breaks inside a passage', () => {
	const text = 'A quay\nburned \u001B]52;c;eA==\u0007 down\r overnight.';
	const source = makeSource({id: 'a', file: 'a.txt', text});
	expect(quotedText(source, [{start: 0, end: text.length}]).split('\n')[0]).toBe(
		'A quay burned ␛]52;c;eA==␇ down␍ overnight.',
	);
});

test('o asks for the address of the source, and says so where none is known', () => {
	const state = told(stateOf([HARBOUR, PORT]));
	expect(press(state, 'o').effects).toEqual([{kind: 'open-address', url: 'https://post.example/harbour'}]);
	expect(press(state, 'j', 'o').message).toBe('no address is known of Coast Radio');
});

test('Ctrl-L and Ctrl-Z work on every screen and while a field is open', () => {
	for (const keys of [[], ['Enter'], ['Enter', '2'], ['s'], ['?'], ['Enter', '/']]) {
		const state = press(stateOf([HARBOUR, PORT]), ...keys, 'Ctrl-L', 'Ctrl-Z');
		expect(state.effects.map(({kind}) => kind)).toEqual(['redraw', 'suspend']);
	}
});

test('how an effect went is said until the next key', () => {
	const state = update(stateOf([HARBOUR]), {kind: 'effect-done', message: 'copied'});
	expect(state.message).toBe('copied');
	expect(press(state, 'j').message).toBeUndefined();
});
