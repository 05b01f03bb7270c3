import {expect, test} from 'vitest';
import {keptOf, withKept} from '../../source/screen/kept/kept.ts';
import {shownView, sourceOf} from '../../source/screen/state.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';

const edited = () => press(sampleState(), 'j', 'j', 'E', ', Kyiv', 'Down', 'Down', '2022-12-14', 'Enter');

test('E edits what is said of the source, and every screen follows', () => {
	const state = edited();
	expect(sourceOf(state, 'kyiv-independent')).toMatchObject({
		outlet: 'Kyiv Independent, Kyiv',
		published: '2022-12-14',
	});
	expect(screenText(state)).toContain('▸ 3 Kyiv Independent, Kyiv');
	expect(screenText(state)).toContain('Kyiv Independent, Kyiv · 2022-12-14');
	expect(screenText(press(state, 'Enter', '1'))).toContain('Kyiv Independent, Kyiv');
});

test('a date, an address or an outlet that cannot be right is told, and the form stays on it', () => {
	const date = press(sampleState(), 'E', 'Down', 'Down', 'last Friday', 'Enter');
	expect(screenText(date)).toContain('last Friday" is not an ISO 8601 date (2022-12-14)');
	expect(shownView(date)).toMatchObject({name: 'edit', at: 'published'});
	expect(screenText(press(sampleState(), 'E', 'Ctrl-U', 'Enter'))).toContain('a source needs an outlet');
	expect(screenText(press(sampleState(), 'j', 'E', 'Up', 'Up', 'example.org', 'Enter'))).toContain(
		'"example.org" is not a web address (https://...)',
	);
});

test('Esc leaves everything as it was', () => {
	const start = sampleState();
	expect(press(start, 'E', 'x', 'Escape').sources).toBe(start.sources);
});

test('the form shows what it was, and Ctrl-O brings it back', () => {
	const form = press(edited(), 'E');
	expect(screenText(form)).toContain('was: Kyiv Independent');
	expect(screenText(form)).toContain('was: not known');
	const restored = press(form, 'Ctrl-O', 'Down', 'Down', 'Ctrl-O', 'Enter');
	expect(sourceOf(restored, 'kyiv-independent')).toEqual(sourceOf(sampleState(), 'kyiv-independent'));
	expect(restored.originals).toEqual({});
});

test('the form says what would keep it with the texts', () => {
	const text = screenText(press(edited(), 'E')).replace(/\s+/g, ' ');
	expect(text).toMatch(/sources\.json .*"outlet":"Kyiv Independent, Kyiv"/);
});

test('what was edited is there the next time, and can still be restored', () => {
	const opened = withKept(sampleState(), JSON.parse(JSON.stringify(keptOf(edited()))));
	expect(sourceOf(opened, 'kyiv-independent').outlet).toBe('Kyiv Independent, Kyiv');
	expect(screenText(press(opened, 'E'))).toContain('was: Kyiv Independent');
});
