import type {Command} from '../command.ts';
import {closeView} from '../state.ts';
import {bodyPane} from '../window.ts';
import {
	goToBookmark,
	moveBookmark,
	openBookmarks,
	removeBookmark,
	restoreBookmark,
	toggleBookmark,
	writeNote,
} from './bookmark-actions.ts';

/** Putting bookmarks and notes, and the keys of their list. */
export const bookmarkCommands: readonly Command[] = [
	{
		id: 'bookmarks.next',
		keys: ['Down', 'j'],
		hintFor: ['bookmarks.previous', 'bookmarks.next'],
		views: ['bookmarks'],
		hint: 'move',
		help: 'next bookmark',
		run: (s) => moveBookmark(s, 1),
	},
	{
		id: 'bookmarks.previous',
		keys: ['Up', 'k'],
		views: ['bookmarks'],
		help: 'previous bookmark',
		run: (s) => moveBookmark(s, -1),
	},
	{
		id: 'bookmarks.page-down',
		keys: ['PageDown', 'Space', 'Ctrl-D'],
		views: ['bookmarks'],
		help: 'several bookmarks down',
		run: (s) => moveBookmark(s, Math.ceil(bodyPane(s).rows / 4)),
	},
	{
		id: 'bookmarks.page-up',
		keys: ['PageUp', 'b', 'Ctrl-U'],
		views: ['bookmarks'],
		help: 'several bookmarks up',
		run: (s) => moveBookmark(s, -Math.ceil(bodyPane(s).rows / 4)),
	},
	{
		id: 'bookmarks.first',
		keys: ['g', 'Home'],
		views: ['bookmarks'],
		help: 'first bookmark',
		run: (s) => moveBookmark(s, -s.bookmarks.length),
	},
	{
		id: 'bookmarks.last',
		keys: ['G', 'End'],
		views: ['bookmarks'],
		help: 'last bookmark',
		run: (s) => moveBookmark(s, s.bookmarks.length),
	},
	{
		id: 'bookmarks.go',
		keys: ['Enter', 'l', 'Right'],
		views: ['bookmarks'],
		hint: 'go there',
		help: 'go to what the bookmark is on',
		run: goToBookmark,
	},
	{
		id: 'bookmarks.remove',
		keys: ['x', 'Delete'],
		views: ['bookmarks'],
		hint: 'remove',
		help: 'take the bookmark away, and its note',
		run: removeBookmark,
	},
	{
		id: 'bookmarks.undo',
		keys: ['u'],
		views: ['bookmarks'],
		hint: 'undo',
		help: 'bring back what was removed',
		run: restoreBookmark,
	},
	{
		id: 'bookmark',
		keys: ['m'],
		views: ['library', 'reader', 'compare'],
		hint: 'bookmark',
		help: 'bookmark the source, paragraph or pair, or take the bookmark away',
		run: toggleBookmark,
	},
	{
		id: 'note',
		keys: ['a'],
		views: ['library', 'reader', 'compare', 'bookmarks'],
		hint: 'note',
		help: 'write a note on the source, paragraph or pair, or change it',
		run: writeNote,
	},
	{
		id: 'bookmarks',
		keys: ["'"],
		views: ['stories', 'library', 'reader', 'compare', 'matrix', 'others'],
		help: 'list all bookmarks and notes',
		run: openBookmarks,
	},
	{id: 'bookmarks.close', keys: ["'"], views: ['bookmarks'], help: 'back to where you came from', run: closeView},
];
