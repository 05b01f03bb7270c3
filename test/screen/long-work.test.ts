import {expect, test} from 'vitest';
import {align} from '../../source/core/align/align.ts';
import {keepFailure, keepFindings} from '../../source/screen/alignments.ts';
import {drawFrame} from '../../source/screen/draw-frame.ts';
import {longWork, pendingWork} from '../../source/screen/pending-work.ts';
import type {State} from '../../source/screen/state.ts';
import {update} from '../../source/screen/update.ts';
import {longText} from './long-texts.ts';
import {stateOf} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

/** A comparison of two texts of some 23,000 characters each, just opened. */
const comparing = () => press(stateOf([longText(300), longText(300, 'officials reported')]), 'Enter', '2');

/** What another thread does with the long pair that is asked for. */
function compared(state: State): State {
	const pair = longWork(state)!;
	const {left: _left, right: _right, ...findings} = align(pair.left, pair.right, pair);
	keepFindings(pair, findings);
	return update(state, {kind: 'compared'});
}

test('two long texts are not compared where a key waits: the screen says so, and how far it is', () => {
	const state = comparing();
	expect(screenText(state)).toContain('comparing two long texts…');
	expect(screenText(state)).not.toContain('% shared');
	const told = update(state, {kind: 'progress', progress: {stage: 'matching', seconds: 3}});
	expect(screenText(told)).toContain('looking for sentences that tell the same, 3 s');
});

test('when they are compared the first pair is current', () => {
	const state = compared(comparing());
	expect(screenText(state)).toMatch(/pair 1\/\d+/);
	expect(screenText(state)).toContain('% shared');
	expect(longWork(state)).toBeUndefined();
});

test('a pair that was gone to is shown when the comparison is there, also if help was opened meanwhile', () => {
	const bookmarked = press(compared(comparing()), '.', '.', 'm');
	const {bookmarks} = bookmarked;
	const again = press({...stateOf([longText(300), longText(300, 'officials reported')]), bookmarks}, "'", 'Enter');
	expect(screenText(again)).toContain('comparing two long texts…');
	expect(screenText(compared(again))).toContain('pair 3/');
	const underHelp = press(compared(press(comparing(), '?')), 'Escape');
	expect(screenText(underHelp)).toMatch(/pair 1\/\d+/);
});

test('leaving says what stops, and nothing wants the pair any more', () => {
	const left = press(comparing(), 'q');
	expect(screenText(left)).toContain('stopped comparing; nothing of it is kept');
});

test('what is not there yet is neither written nor explained', () => {
	expect(screenText(press(comparing(), 'e'))).toContain('still being compared');
	expect(screenText(press(comparing(), 'i'))).toContain('still being compared');
});

test('texts that cannot be compared are not tried again', () => {
	const state = comparing();
	keepFailure(longWork(state)!, 'they need more memory than there is');
	expect(screenText(state)).toContain('These two cannot be compared: they need more memory than there is');
	expect(longWork(state)).toBeUndefined();
});

test('the margin of a long text tells who else says a paragraph once the pair was compared', () => {
	const reading = settled(press(stateOf([longText(300), longText(300, 'officials reported')]), 'Enter'));
	expect(screenText(reading)).not.toContain('≈1');
	expect(screenText(compared(reading))).toContain('≈1');
});

test('many texts are read in steps before they are searched, and the screen says how far it is', () => {
	const texts = [longText(3000), 'A gale closed the ferry line.'] as const;
	const state = press(stateOf(texts), 's', 'ferry line');
	expect(screenText(state)).toContain('Reading 2 texts: 0% done.');
	let steps = 0;
	for (let work = pendingWork(state); work; work = pendingWork(state)) {
		work();
		steps++;
	}
	expect(steps).toBeGreaterThan(10);
	expect(screenText(state)).toContain('1 hit · 1 of 2 sources');
});

test('a letter typed in a search of long texts is drawn before it is searched for; what was found before stays until then', () => {
	const texts = [longText(3000), 'A gale closed the ferry line.'] as const;
	const found = settled(press(stateOf(texts), 's', 'ferry'));
	expect(screenText(found)).toContain('1 hit · 1 of 2 sources');
	const typed = press(found, ' ', 'quay');
	expect(screenText(typed)).toContain('❯ ferry quay');
	expect(screenText(typed)).toContain('searching…');
	expect(screenText(typed)).toContain('A gale closed the ferry line.');
	expect(screenText(settled(typed))).not.toContain('searching…');
});

test('Enter does not wait for a long search: the hit is opened as soon as it is found, unless another key comes before', () => {
	const texts = [longText(3000), 'A gale closed the ferry line.'] as const;
	const found = (state: State) => update(settled(state), {kind: 'work-done'});
	for (const ready of [stateOf(texts), settled(press(stateOf(texts), 's', 'Escape'))]) {
		const asked = press(ready, 's', 'ferry line', 'Enter');
		expect(pendingWork(asked)).toBeDefined();
		expect(screenText(asked)).toContain('the hit is opened as soon as it is found');
		expect(screenText(found(asked))).toMatch(/reader {2}\?:help[\s\S]*A gale closed the ferry line\./);
		expect(screenText(found(press(asked, 's')))).toContain('0 hits');
	}
	expect(screenText(found(press(stateOf(texts), 's', 'quarterly dividend', 'Enter')))).toContain('no hit to open');
});

test('what is looked for in a long text is marked where one reads before all of it is looked through', () => {
	const reading = settled(press(stateOf([longText(5000)]), 'Enter'));
	const typed = press(reading, '/', 'report 3');
	const marked = (state: State) =>
		drawFrame(state)
			.flatMap((section) => ('rows' in section ? section.rows : []))
			.flatMap((row) => row.flatMap(({text, style}) => (style === 'match' ? [text] : [])));
	expect(marked(typed)).toEqual(['report 3']);
	expect(pendingWork(typed)).toBeDefined();
	expect(marked(settled(typed))).toEqual(marked(typed));
	expect(screenText(press(typed, 'Enter'))).toMatch(/1 of \d/);
});

test('a long text that is not laid out yet says so, and keys do not wait for it', () => {
	const opened = stateOf([longText(5000)]);
	const text = screenText(opened);
	expect(text).toMatch(/reading a text of 3\d\d,\d{3} characters…/);
	const scrolled = press(opened, 'Enter', 'Space');
	expect(screenText(scrolled)).toContain('reading a text of');
	expect(screenText(settled(scrolled))).toContain('The harbour was closed on Friday after report 0');
});
