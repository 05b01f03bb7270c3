import {compareMarked, read} from '../actions.ts';
import type {Command} from '../command.ts';
import {DIGITS} from '../keys.ts';
import {libraryOf, type State} from '../state.ts';
import {bodyPane} from '../window.ts';
import {goToSource, moveCursor, toggleMark} from './list-actions.ts';

/** The keys of the list of sources. */
export const libraryCommands: readonly Command[] = [
	{
		id: 'library.next',
		keys: ['Down', 'j'],
		hintFor: ['library.previous', 'library.next'],
		views: ['library'],
		hint: 'move',
		help: 'next source',
		run: (s) => moveCursor(s, 1),
	},
	{
		id: 'library.previous',
		keys: ['Up', 'k'],
		views: ['library'],
		help: 'previous source',
		run: (s) => moveCursor(s, -1),
	},
	{
		id: 'library.page-down',
		keys: ['PageDown', 'Ctrl-D'],
		views: ['library'],
		help: 'several sources down',
		run: (s) => moveCursor(s, listPage(s)),
	},
	{
		id: 'library.page-up',
		keys: ['PageUp', 'b', 'Ctrl-U'],
		views: ['library'],
		help: 'several sources up',
		run: (s) => moveCursor(s, -listPage(s)),
	},
	{
		id: 'library.first',
		keys: ['g', 'Home'],
		views: ['library'],
		help: 'first source',
		run: (s) => moveCursor(s, -s.sources.length),
	},
	{
		id: 'library.last',
		keys: ['G', 'End'],
		views: ['library'],
		help: 'last source',
		run: (s) => moveCursor(s, s.sources.length),
	},
	{
		id: 'library.go-to',
		keys: DIGITS,
		views: ['library'],
		help: 'go to a source by its number',
		run: (s, key) => goToSource(s, Number(key)),
	},
	{
		id: 'library.read',
		keys: ['Enter', 'l', 'Right', 'Tab'],
		views: ['library'],
		hint: 'read',
		help: 'read the source',
		run: (s) => read(s, libraryOf(s).cursor),
	},
	{
		id: 'library.mark',
		keys: ['Space'],
		views: ['library'],
		hint: 'mark',
		help: 'mark the source for comparing, or unmark it',
		run: toggleMark,
	},
	{
		id: 'library.compare',
		keys: ['d'],
		views: ['library'],
		hint: 'compare',
		help: 'compare the two marked, or the marked one with the highlighted',
		run: compareMarked,
	},
];

// Three rows an item where there is room for them; a page is what is seen, less one to hold on to.
function listPage(state: State): number {
	return Math.max(1, Math.floor(bodyPane(state).rows / 3) - 1);
}
