import {interrupt, redraw, suspend} from '../actions.ts';
import type {Command} from '../commands.ts';
import {closeView} from '../state.ts';
import {bodyPane} from '../window.ts';
import {moveHelpCursor, runChosen} from './help-actions.ts';

/** The keys of the help screen; apart from the others, because they list them. */
export const helpCommands: readonly Command[] = [
	{keys: ['Down'], hintKeys: '↑ ↓', views: ['help'], hint: 'move', help: 'next key', run: (s) => moveHelpCursor(s, 1)},
	{keys: ['Up'], views: ['help'], help: 'previous key', run: (s) => moveHelpCursor(s, -1)},
	{keys: ['PageDown'], views: ['help'], help: 'a page down', run: (s) => moveHelpCursor(s, bodyPane(s).rows - 4)},
	{keys: ['PageUp'], views: ['help'], help: 'a page up', run: (s) => moveHelpCursor(s, 4 - bodyPane(s).rows)},
	{keys: ['Enter'], views: ['help'], hint: 'do it', help: 'close help and do what the line says', run: runChosen},
	{keys: ['Escape', 'F1'], views: ['help'], hint: 'close', help: 'close', run: closeView},
	{keys: ['Ctrl-L'], views: ['help'], help: 'draw the screen anew', run: redraw},
	{keys: ['Ctrl-Z'], views: ['help'], help: 'back to the shell until fg', run: suspend},
	{keys: ['Ctrl-C'], views: ['help'], help: 'quit at once', run: interrupt},
];
