import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Bookmark} from '../../source/screen/bookmarks/spot.ts';
import {type Kept, keptOf, withKept} from '../../source/screen/kept/kept.ts';
import {shownView} from '../../source/screen/state.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

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
	const value = fc.oneof(
		fc.jsonValue(),
		fc.record({cursor: fc.jsonValue(), read: fc.jsonValue(), compared: fc.jsonValue()}),
		fc.record({
			compared: fc.record({
				left: fc.constantFrom('wsj', 'blog', 'none'),
				right: fc.constantFrom('wsj', 'blog', 'none'),
				at: fc.jsonValue(),
			}),
		}),
	);
	fc.assert(
		fc.property(fc.dictionary(name, value), (kept) => {
			expect(screenText(withKept(sampleState(), kept))).toContain('wirediff');
		}),
	);
});
