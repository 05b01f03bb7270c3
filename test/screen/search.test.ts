import {expect, test} from 'vitest';
import {foundNow} from '../../source/screen/search/hits.ts';
import {shownView} from '../../source/screen/state.ts';
import type {SearchView} from '../../source/screen/views.ts';
import {sampleState} from './sample-state.ts';
import {press, screenText} from './screen-text.ts';
import {settled} from './settled.ts';

const search = (phrase: string) => press(sampleState(), 's', phrase);

test('hits are grouped by source, and silent sources are listed with zero', () => {
	const text = screenText(search('lifeline to Moscow'));
	expect(text).toMatch(/The Wall Street Journal \(reposted\) +1 hit/);
	expect(text).toMatch(/Kyiv Independent +1 hit/);
	expect(text).toMatch(/California18 +0 hits/);
});

test('a misspelt phrase finds the same places', () => {
	expect(screenText(search('lifline to mosow'))).toMatch(/Kyiv Independent +1 hit/);
});

test('the preview shows the current hit, and Enter opens the source there', () => {
	const state = press(search('lifeline to Moscow'), 'Tab', 'Enter');
	const text = screenText(state);
	expect(text).toContain('reader  ?:help');
	expect(text).toContain('▸ 3 Kyiv Independent');
	expect(text).toContain('has “become a lifeline to Moscow in the');
	expect(screenText(press(state, 'q'))).toContain('❯ lifeline to Moscow');
});

test('the preview tells who else says a paragraph without a key being pressed', () => {
	const found = press(sampleState({columns: 160, rows: 40}), 's', 'lifeline to Moscow', 'Tab');
	expect(screenText(found)).not.toMatch(/≈\d/);
	expect(screenText(settled(found))).toMatch(/≈\d/);
});

test.each([
	{columns: 120, rows: 20},
	{columns: 80, rows: 24},
	{columns: 50, rows: 14},
])('every hit can be gone to and is in sight, with its source above the first of it, at $columns x $rows', (size) => {
	let state = press(sampleState(size), 's', 'economic ties with Russia');
	const {hits} = foundNow(state, shownView(state) as SearchView);
	expect(hits.length).toBeGreaterThan(8);
	for (const [index, hit] of hits.entries()) {
		const rows = screenText(state).split('\n');
		const at = rows.findIndex((row) => row.startsWith('▸'));
		expect(at).toBeGreaterThan(0);
		if (hit.source !== hits[index - 1]?.source) expect(rows[at - 1]).toMatch(/\d hits?/);
		state = press(state, 'Down');
	}
});

test('a wording takes no more room than it needs beside who words it so', () => {
	expect(screenText(search('lifline to mosow'))).toMatch(
		/ {3}lifeline to Moscow {3}2 {2}The Wall Street Journal \(reposte…/,
	);
});

test('hits before and after the current one are in sight as far as there is room, after the last all that follows', () => {
	const state = press(sampleState({columns: 60, rows: 20}), 's', 'economic ties with Russia');
	const current = (...keys: readonly string[]) =>
		screenText(press(state, ...keys))
			.split('\n')
			.findIndex((row) => row.startsWith('▸'));
	expect(current('Down')).toBeGreaterThan(5);
	expect(current('Down', 'Down', 'Down', 'Down')).toBeGreaterThan(6);
	expect(screenText(press(state, ...Array(30).fill('Down')))).toMatch(/▸ .*[\s\S]*── wording/);
});

test('the rule over the hits says which of how many is the current one, and is joined to the preview', () => {
	const rows = screenText(press(search('lifeline to Moscow'), 'Down')).split('\n');
	expect(rows[3]).toMatch(/^─ 2 of 3 ─+┬─+$/);
	expect(rows.at(-3)).toMatch(/^─+┴─+$/);
});

test('PgDn goes several hits on', () => {
	const state = press(sampleState(), 's', 'economic ties with Russia');
	const cursorAfter = (...keys: readonly string[]) => (shownView(press(state, ...keys)) as SearchView).cursor;
	expect(cursorAfter('PageDown')).toBeGreaterThan(3);
	expect(cursorAfter('PageDown', 'PageUp')).toBe(0);
});

test('in few columns the footer keeps reading, help and the way out', () => {
	const footer = screenText(press(sampleState({columns: 60, rows: 20}), 's', 'moscow'))
		.split('\n')
		.at(-1);
	expect(footer).toBe(' ↑ ↓ hit  Tab next source  Enter read  F1 help  Esc close');
});

test('an empty field says what may be typed, and what is typed takes its place', () => {
	const empty = screenText(press(sampleState({columns: 60, rows: 20}), 's'));
	for (const typed of ['"some words"', '-word', 'outlet:name', 'after:2022-12']) expect(empty).toContain(typed);
	expect(screenText(search('lifeline'))).not.toContain('outlet:name');
});

test('a phrase nobody wrote leaves every source with zero', () => {
	const text = screenText(search('quarterly dividend forecast'));
	expect(text).toContain('0 hits · 0 of 6 sources');
	expect(screenText(press(search('quarterly dividend forecast'), 'Enter'))).toContain('no hit to open');
});

test('of a phrase longer than the window the part around the cursor is seen, and no row is wider than the window', () => {
	const rows = screenText(press(sampleState({columns: 60, rows: 20}), 's', 'word '.repeat(30), 'end of it')).split(
		'\n',
	);
	expect(rows[2]).toMatch(/^ ❯ .*end of it$/);
	for (const row of rows) expect(row.length).toBeLessThanOrEqual(60);
});
