import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Bookmark} from '../../source/screen/bookmarks/spot.ts';
import {type Kept, keptOf, withKept} from '../../source/screen/kept/kept.ts';
import {shownView} from '../../source/screen/state.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

/** What is kept, once through a file. */
const stored = (kept: Kept): Kept => JSON.parse(JSON.stringify(kept));

test('the reader opens where it was left: the source, and how far it was read', () => {
	const left = press(sampleState(), 'j', 'Enter', 'Space');
	const opened = withKept(sampleState(), stored(keptOf(left)));
	expect(screenText(opened)).toBe(screenText(left));
});

test('a comparison opens at its pair', () => {
	const left = press(sampleState(), 'Enter', '4', '.', '.');
	const opened = withKept(sampleState(), stored(keptOf(left)));
	expect(screenText(opened)).toContain('pair 3/');
	expect(shownView(press(opened, 'q')).name).toBe('reader');
});

test.each([
	['a search at its hit', ['s', 'lifline to mosow', 'Down']],
	['a hit that is read', ['s', 'lifline to mosow', 'Down', 'Enter']],
	['the matrix at its cell and measure', ['M', 'j', 'l', 'z']],
	['a comparison opened from the matrix', ['M', 'j', 'Enter']],
	['the list as it was sorted', ['=', 'j']],
	['the list by overlap', ['3', '=', '=', 'j']],
	['a zoomed text', ['Enter', 'Z']],
])('%s is there again', (_name, keys) => {
	const left = {...press(sampleState(), ...keys), message: undefined};
	const opened = withKept(sampleState(), stored(keptOf(left)));
	expect(screenText(settled(opened))).toBe(screenText(settled(left)));
	expect(opened.views.map(({name}) => name)).toEqual(left.views.map(({name}) => name));
});

test('another text of the same name has no position, and other sources open as new', () => {
	const kept = stored(keptOf(press(stateOf(['One. Two.\n\n'.repeat(60)]), 'Enter', 'G')));
	expect(withKept(stateOf(['Quite another text.']), kept)).toEqual(stateOf(['Quite another text.']));
	expect(Object.keys(withKept(stateOf(['One. Two.\n\n'.repeat(60)]), kept).positions)).toEqual(['a']);
});

test('bookmarks on sources, passages and pairs come back with their notes', () => {
	const bookmarks: readonly Bookmark[] = [
		{spot: {kind: 'source', source: 'wsj'}, note: ''},
		{spot: {kind: 'passage', source: 'blog', start: 12}, note: 'who said this?'},
		{spot: {kind: 'pair', left: 'wsj', right: 'blog', at: {left: 40, right: -1}}, note: ''},
	];
	const kept = stored(keptOf({...sampleState(), bookmarks}));
	expect(withKept(sampleState(), kept).bookmarks).toEqual(bookmarks);
});

test('whatever a file holds, the reader opens', () => {
	const names = Object.keys(keptOf(press(sampleState(), 'Enter', '2')));
	const name = fc.oneof(
		fc.constantFrom(...names, ...names.map((one) => one.replace('position', 'bookmark'))),
		fc.tuple(fc.constantFrom(...names), fc.string()).map(([one, more]) => `${one} ${more}`),
		fc.string(),
	);
	const id = fc.constantFrom('wsj', 'blog', 'none');
	const value = fc.oneof(
		fc.jsonValue(),
		fc.record({cursor: fc.jsonValue(), order: fc.jsonValue(), isZoomed: fc.jsonValue(), opened: fc.jsonValue()}),
		fc.record({
			order: fc.record({by: fc.constantFrom('overlap', 'date', 'none'), with: fc.constantFrom('wsj', 'none')}),
			opened: fc.array(
				fc.record(
					{
						name: fc.constantFrom('reader', 'compare', 'search', 'matrix', 'help', 'none'),
						source: id,
						left: id,
						right: id,
						at: fc.oneof(fc.jsonValue(), fc.record({left: fc.integer(), right: fc.integer()})),
						phrase: fc.oneof(fc.string(), fc.jsonValue()),
						cursor: fc.oneof(fc.integer(), fc.jsonValue()),
						row: id,
						column: id,
						measure: fc.constantFrom('share', 'verbatim', 'none'),
					},
					{requiredKeys: ['name']},
				),
				{maxLength: 4},
			),
		}),
	);
	fc.assert(
		fc.property(fc.dictionary(name, value), (kept) => {
			expect(screenText(withKept(sampleState(), kept))).toContain('wirediff');
		}),
	);
});
