import {expect, test} from 'vitest';
import {knownAlignment} from '../../source/screen/alignments.ts';
import {pendingWork} from '../../source/screen/pending-work.ts';
import {listedSources} from '../../source/screen/source-list/list-actions.ts';
import {type State, shownView, sourceOf} from '../../source/screen/state.ts';
import {sampleState, stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

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

/** The ids of the list from top to bottom. */
const listed = (state: State) => listedSources(state).map(({id}) => id);

const dated = () => {
	const state = stateOf(['One of us said so.', 'Two of us said so, and then some.', 'Three said so.']);
	const [a, b, c] = state.sources;
	return {...state, sources: [a!, {...b!, published: '2023-05-02'}, {...c!, published: '2023-05-01T23:00:00Z'}]};
};

test('= sorts by date, by overlap, by words and as given, and the header says which', () => {
	const byDate = press(dated(), '=');
	expect(listed(byDate)).toEqual(['c', 'b', 'a']);
	expect(screenText(byDate).split('\n')[0]).toContain('by date');
	expect(listed(press(byDate, '=', '='))).toEqual(['b', 'a', 'c']);
	expect(listed(press(byDate, '=', '=', '='))).toEqual(['a', 'b', 'c']);
});

test('sources keep their numbers in any order, and the next one is the next of the list', () => {
	const byDate = press(dated(), '=');
	expect(screenText(byDate)).toMatch(/3 c.*2 b.*1 a/s);
	expect(shownView(press(byDate, '3', 'Enter', 'l'))).toMatchObject({source: 'b'});
});

test('by overlap who shares most of the highlighted source comes first, as soon as it is known', () => {
	let state = press(sampleState(), '4', '=', '=');
	for (let work = pendingWork(state); work; work = pendingWork(state)) work();
	state = press(state, 'j');
	expect(listed(state)[0]).toBe('epoch-style');
	const shares = listed(state)
		.slice(1)
		.map((id) => knownAlignment(state, sourceOf(state, 'epoch-style'), sourceOf(state, id))!.share.left);
	expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	expect(new Set(shares).size).toBeGreaterThan(2);
});

test('the list is drawn before all texts are laid out, and titles and counts follow', () => {
	const state = stateOf(['The bridge was shut on Friday.', 'A storm shut the bridge.\n\nNobody was hurt.']);
	const before = screenText(state);
	expect(before).toContain('2 b');
	expect(before).not.toContain('A storm');
	expect(before).not.toMatch(/2 sources · \d+ words/);
	const after = screenText(settled(state));
	expect(after).toContain('2 sources · 14 words');
	expect(after).toContain('A storm shut the bridge.');
});

const ruleOf = (state: State) => screenText(state).split('\n')[1]!;

test('the rule over the list says which of how many is highlighted, and what the list holds alone', () => {
	expect(ruleOf(press(sampleState(), '3'))).toMatch(/^━ 3 of 6 ━+┭─+$/);
	expect(ruleOf(press(sampleState(), '/', 'unnamed', 'Enter', 'j'))).toMatch(/^━ 2 of 3 with “unnamed” ━/);
	expect(ruleOf(press(sampleState(), '/', 'a report that nobody remembers', 'Enter'))).toMatch(/^━+┭─+$/);
	const long = press(sampleState(), '/', 'Wall Street Journal Street Journal reposted', 'Enter');
	expect(ruleOf(long)).toMatch(/^━ 1 of 1 with “Wall Street Journal S?.*… ━┭─+$/);
});

test('the rule is heavy over the pane the keys are for', () => {
	expect(ruleOf(press(sampleState(), 'Enter'))).toMatch(/^─ 1 of 6 ─+┮━+$/);
	expect(ruleOf(press(sampleState(), 'Enter', 'q'))).toMatch(/━┭─/);
	const narrow = press(sampleState({columns: 80, rows: 24}), 'Enter');
	expect(ruleOf(narrow)).toMatch(/^─ 1 of 6 ─+$/);
	const ascii = sampleState();
	expect(ruleOf({...ascii, settings: {...ascii.settings, ascii: true}})).toMatch(/^= 1 of 6 =+\+-+$/);
});

test('where an item of the list has no row for its date and length they stand beside its name', () => {
	const text = screenText(settled(sampleState({columns: 80, rows: 24})));
	expect(text).toMatch(/^▸ 1 The Wall Street Journal \(reposted\) {3,}2022-12-14 · 662 words · 5 folded$/m);
	expect(screenText(settled(sampleState({columns: 120, rows: 18})))).not.toContain('words ·');
});
