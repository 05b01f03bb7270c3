import {interrupt, redraw, suspend} from '../actions.ts';
import type {Command} from '../command.ts';
import {closeView} from '../state.ts';
import {bodyPane} from '../window.ts';
import {moveHelpCursor, runChosen} from './help-actions.ts';

/** The keys of the help screen; apart from the others, because they list them. */
export const helpCommands: readonly Command[] = [
	{
		id: 'help.next',
		keys: ['Down'],
		hintFor: ['help.previous', 'help.next'],
		views: ['help'],
		hint: 'move',
		help: 'next key',
		run: (s) => moveHelpCursor(s, 1),
	},
	{id: 'help.previous', keys: ['Up'], views: ['help'], help: 'previous key', run: (s) => moveHelpCursor(s, -1)},
	{
		id: 'help.page-down',
		keys: ['PageDown'],
		views: ['help'],
		help: 'a page down',
		run: (s) => moveHelpCursor(s, bodyPane(s).rows - 4),
	},
	{
		id: 'help.page-up',
		keys: ['PageUp'],
		views: ['help'],
		help: 'a page up',
		run: (s) => moveHelpCursor(s, 4 - bodyPane(s).rows),
	},
	{
		id: 'help.run',
		keys: ['Enter'],
		views: ['help'],
		hint: 'do it',
		help: 'close help and do what the line says',
		run: runChosen,
	},
	{id: 'help.close', keys: ['Escape', 'F1'], views: ['help'], hint: 'close', help: 'close', run: closeView},
	{id: 'help.redraw', keys: ['Ctrl-L'], views: ['help'], help: 'draw the screen anew', run: redraw},
	{id: 'help.suspend', keys: ['Ctrl-Z'], views: ['help'], help: 'back to the shell until fg', run: suspend},
	{id: 'help.quit-at-once', keys: ['Ctrl-C'], views: ['help'], help: 'quit at once', run: interrupt},
];
