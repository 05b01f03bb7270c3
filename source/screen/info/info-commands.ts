import type {Command} from '../command.ts';
import {closeView} from '../state.ts';
import {bodyPane} from '../window.ts';
import {openInfo, scrollInfo} from './info-actions.ts';

/** The info screen. */
export const infoCommands: readonly Command[] = [
	{
		id: 'info',
		keys: ['i'],
		views: ['library', 'reader', 'compare'],
		help: 'all that is known of the source or the pair',
		run: openInfo,
	},
	{
		id: 'info.down',
		keys: ['Down', 'j'],
		hintFor: ['info.up', 'info.down'],
		views: ['info'],
		hint: 'scroll',
		help: 'one line down',
		run: (s) => scrollInfo(s, 1),
	},
	{id: 'info.up', keys: ['Up', 'k'], views: ['info'], help: 'one line up', run: (s) => scrollInfo(s, -1)},
	{
		id: 'info.page-down',
		keys: ['Space', 'PageDown', 'Ctrl-D'],
		views: ['info'],
		hint: 'page',
		help: 'one page down',
		run: (s) => scrollInfo(s, bodyPane(s).rows - 2),
	},
	{
		id: 'info.page-up',
		keys: ['b', 'PageUp', 'Ctrl-U'],
		views: ['info'],
		help: 'one page up',
		run: (s) => scrollInfo(s, 2 - bodyPane(s).rows),
	},
	{id: 'info.close', keys: ['i'], views: ['info'], help: 'back to where you came from', run: closeView},
];
