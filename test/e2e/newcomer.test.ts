import {afterEach, expect, test} from 'vitest';
import type {Key} from '../terminal/keys.ts';
import {type Expected, openTerminal, type Terminal} from '../terminal/terminal.ts';

let terminal: Terminal;
afterEach(() => terminal.kill());

/** A screen on the way of somebody who has never seen the program, the keys its footer must name, and one that leads on. */
type Stop = {readonly shows: Expected; readonly names: readonly string[]; readonly press: readonly Key[]};

const WAY: readonly Stop[] = [
	{
		shows: 'q quit',
		names: ['↑ ↓ move', 'Enter read', 'Space mark', 'd compare', 's search all', '? help'],
		press: ['enter'],
	},
	{shows: 'q back', names: ['↑ ↓ scroll', 'Space page', '1-9 compare with', 'Enter who else', '? help'], press: ['2']},
	{shows: 'pair 1/', names: ['. , pair', '} { differs', 'v view', '? help', 'q back'], press: ['q']},
	{shows: '1-9 compare with', names: ['q back'], press: ['q']},
	{shows: 'Enter read', names: ['Space mark', 'q quit'], press: ['space']},
	{shows: /one marked: mark another, or d compares it/, names: ['d compare'], press: ['j', 'space']},
	{shows: 'two marked: d compares them', names: ['d compare'], press: ['d']},
	{shows: 'pair 1/', names: ['q back'], press: ['q']},
	{shows: 's search all', names: [], press: ['s']},
	{
		shows: 'search all sources',
		names: ['↑ ↓ hit', 'Tab next source', 'Enter read', 'Esc close'],
		press: [...'lifeline to moscow', 'enter'],
	},
	{shows: '1-9 compare with', names: ['q back'], press: ['q']},
	{shows: 'search all sources', names: ['Esc close'], press: ['escape']},
	{shows: 'q quit', names: [], press: ['M']},
	{shows: 'who shares what', names: ['↑ ↓ ← → move', 'Enter compare', '? help', 'q back'], press: ['q']},
	{shows: 'q quit', names: [], press: ['m', "'"]},
	{shows: 'bookmarks and notes', names: ['↑ ↓ move', 'Enter go there', 'x remove', 'q back'], press: ['q']},
	{shows: 'q quit', names: [], press: ['a']},
	{shows: 'what to remember here', names: ['Enter done', 'Ctrl-G in your editor', 'Esc leave'], press: ['escape']},
	{shows: 'q quit', names: [], press: ['e']},
	{shows: 'write to', names: ['Enter done', 'Esc leave', '.md'], press: ['escape']},
	{shows: 'q quit', names: [], press: ['E']},
	{shows: 'what is said of', names: ['↑ ↓ line', 'Enter save', 'Esc leave'], press: ['escape']},
	{shows: 'q quit', names: [], press: ['i']},
	{shows: 'paragraphs', names: ['↑ ↓ scroll', 'q back'], press: ['q']},
	{shows: 'q quit', names: [], press: ['?']},
	{shows: 'type to filter', names: ['↑ ↓ move', 'Enter do it', 'Esc close'], press: ['escape']},
	{shows: 'q quit', names: ['q quit'], press: ['q']},
];

test.each([
	{columns: 120, rows: 36},
	{columns: 80, rows: 24},
])(
	'somebody new finds at $columns x $rows, from the footer alone, how to read, mark, compare, search and leave',
	async (size) => {
		terminal = openTerminal(size);
		for (const {shows, names, press} of WAY) {
			await terminal.waitFor(shows);
			const footer = terminal.rows.at(-1)!;
			for (const name of names) expect(footer).toContain(name);
			terminal.press(...press);
		}
		expect((await terminal.ended).code).toBe(0);
	},
);
