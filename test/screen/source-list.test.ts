import {expect, test} from 'vitest';
import {shownView} from '../../source/screen/state.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

test('two marked sources are compared, and of three marked the oldest is let go', () => {
	const marked = press(sampleState(), ' ', 'j', ' ');
	expect(screenText(marked)).toContain('two marked: d compares them');
	expect(shownView(press(marked, 'd'))).toMatchObject({left: 'wsj', right: 'blog'});
	expect(shownView(press(marked, 'j', ' ', 'd'))).toMatchObject({left: 'blog', right: 'kyiv-independent'});
	expect(screenText(press(sampleState(), 'd'))).toContain('mark two sources with Space');
});

test('the list narrows as one types, and keeps the numbers of the sources', () => {
	const filtered = press(sampleState(), '/', 'unnamed epoch');
	expect(screenText(filtered)).toContain('▸ 4 Epoch-style rewrite');
	expect(screenText(filtered)).not.toContain('Blog report');
	expect(screenText(press(filtered, 'Enter', 'Escape'))).toContain('Blog report');
	expect(screenText(press(sampleState(), '/', 'zebra'))).toContain('no source holds that');
});

test('a digit goes to that source', () => {
	expect(screenText(press(sampleState(), '5'))).toContain('▸ 5 Aggregator');
	expect(screenText(press(sampleState(), '8'))).toContain('there is no source 8');
});
