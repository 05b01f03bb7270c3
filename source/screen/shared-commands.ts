import {back, interrupt, redraw, suspend, toggleFolds, toggleZoom} from './actions.ts';
import {bookmarkCommands} from './bookmarks/bookmark-commands.ts';
import type {Command} from './command.ts';
import {copyShown, openAddress} from './copy/copy-actions.ts';
import {editCommands} from './edit/edit-commands.ts';
import {exportCommands} from './export/export-commands.ts';
import {infoCommands} from './info/info-commands.ts';
import {openMatrix} from './matrix/matrix-actions.ts';
import {goToNextMatch, openPrompt} from './prompts.ts';
import {clearList, cycleSorting} from './source-list/list-actions.ts';
import {openView, shownView} from './state.ts';
import {emptyHelp, emptySearch, type ViewName} from './views.ts';

const TEXT: readonly ViewName[] = ['library', 'reader', 'compare'];
const COMMANDED: readonly ViewName[] = [...TEXT, 'matrix'];
const EVERYWHERE: readonly ViewName[] = ['stories', ...COMMANDED, 'search', 'others', 'bookmarks', 'edit', 'info'];

/** What works on several screens, the way out last. */
export const sharedCommands: readonly Command[] = [
	{
		id: 'search-all',
		keys: ['s', 'Ctrl-F'],
		views: ['stories', ...COMMANDED],
		hint: 'search all',
		help: 'search all sources for a phrase: those of the open story, or the whole library',
		run: (s) => openView(s, emptySearch()),
	},
	{id: 'matrix', keys: ['M'], views: TEXT, hint: 'matrix', help: 'who shares what with whom', run: openMatrix},
	{
		id: 'library.filter',
		keys: ['/'],
		views: ['library'],
		hint: 'filter',
		help: 'list only sources whose outlet or title holds some words',
		run: (s) => openPrompt(s, 'filter'),
	},
	{
		id: 'library.copy',
		keys: ['y'],
		views: ['library'],
		hint: 'copy',
		help: 'copy a citation of the source',
		run: copyShown,
	},
	{
		id: 'library.sort',
		keys: ['='],
		views: ['library'],
		hint: 'sort',
		help: 'sort the list: as given, by date, by overlap with the highlighted source, by words',
		run: cycleSorting,
	},
	{
		id: 'library.clear',
		keys: ['Escape'],
		views: ['library'],
		help: 'list all sources again, let go of the marks; then back to the stories',
		run: clearList,
	},
	{
		id: 'find',
		keys: ['/'],
		views: ['reader', 'compare'],
		hint: 'find',
		help: 'find words in the text',
		run: (s) => openPrompt(s, 'find'),
	},
	{id: 'next-match', keys: ['n'], views: ['reader', 'compare'], help: 'next match', run: (s) => goToNextMatch(s, 1)},
	{
		id: 'previous-match',
		keys: ['N'],
		views: ['reader', 'compare'],
		help: 'previous match',
		run: (s) => goToNextMatch(s, -1),
	},
	{
		id: 'open-address',
		keys: ['o'],
		views: ['library', 'reader'],
		help: 'open the address of the source in the browser',
		run: openAddress,
	},
	{
		id: 'fold',
		keys: ['z'],
		views: ['library', 'reader'],
		help: 'show or fold comments and site furniture',
		run: toggleFolds,
	},
	{
		id: 'zoom',
		keys: ['Z'],
		views: ['stories', 'library', 'reader', 'matrix'],
		hint: 'zoom',
		help: 'the pane in use alone in the window, or the others beside it again',
		run: toggleZoom,
	},
	{
		id: 'search.zoom',
		keys: ['Ctrl-X'],
		views: ['search'],
		help: 'the results alone in the window, or the preview beside them again',
		run: toggleZoom,
	},
	...exportCommands,
	...bookmarkCommands,
	...editCommands,
	...infoCommands,
	{
		id: 'help',
		keys: ['?', 'F1', ':', 'Ctrl-P'],
		views: ['stories', ...COMMANDED, 'others', 'bookmarks', 'info'],
		hint: 'help',
		help: 'all keys and commands: type to filter, Enter does what the line says',
		run: (s) => openView(s, emptyHelp()),
	},
	{
		id: 'search.help',
		keys: ['F1', 'Ctrl-P'],
		views: ['search', 'edit'],
		// The form needs the room for its own keys; its header names this one.
		hint: (s) => (shownView(s).name === 'search' ? 'help' : undefined),
		help: 'all keys and commands',
		run: (s) => openView(s, emptyHelp()),
	},
	{
		id: 'quit',
		keys: ['q'],
		views: ['stories', 'library'],
		hint: (s) => (s.views.length > 1 ? 'back' : 'quit'),
		help: 'quit; from a story of the library, back to the stories',
		run: back,
	},
	{
		id: 'back',
		keys: ['q', 'Escape'],
		views: ['reader', 'compare', 'matrix', 'others', 'bookmarks', 'info'],
		hint: 'back',
		help: 'back to where you came from',
		run: back,
	},
	{id: 'search.close', keys: ['Escape'], views: ['search'], hint: 'close', help: 'close', run: back},
	{id: 'redraw', keys: ['Ctrl-L'], views: EVERYWHERE, help: 'draw the screen anew', run: redraw},
	{id: 'suspend', keys: ['Ctrl-Z'], views: EVERYWHERE, help: 'back to the shell until fg', run: suspend},
	{
		id: 'quit-at-once',
		keys: ['Ctrl-C'],
		views: EVERYWHERE,
		help: 'quit at once',
		run: interrupt,
	},
];
