import {
	back,
	compareMarked,
	compareWith,
	interrupt,
	quit,
	read,
	readNeighbour,
	redraw,
	suspend,
	toggleFolds,
} from './actions.ts';
import {bookmarkCommands} from './bookmarks/bookmark-commands.ts';
import {
	changeOtherSide,
	cycleLayout,
	cycleOrder,
	goToConflict,
	goToEnd,
	goToPair,
	moveThreshold,
	scrollComparison,
	swapSides,
	toggleUnique,
} from './compare/compare-actions.ts';
import {readPair} from './compare/read-pair.ts';
import {copyShown, openAddress} from './copy/copy-actions.ts';
import {editCommands} from './edit/edit-commands.ts';
import {infoCommands} from './info/info-commands.ts';
import {compareCell, cycleMeasure, goToStrongCell, moveCell, openMatrix} from './matrix/matrix-actions.ts';
import {compareTeller, moveTeller, openOthers} from './others/others-actions.ts';
import {goToNextMatch, openPrompt} from './prompts.ts';
import {goToQuotation, readerRows, scrollReader, scrollReaderToEnd} from './reader/reader-actions.ts';
import {goToShared} from './reader/shared.ts';
import {goToNextSource, moveHit, openHit} from './search/search-actions.ts';
import {clearList, cycleSorting, goToSource, moveCursor, toggleMark} from './source-list/list-actions.ts';
import {emptyHelp, emptySearch, openView, type State, type ViewName} from './state.ts';
import {bodyPane} from './window.ts';

/** Something a key does. The footer, the help screen and the README are drawn from these. */
export type Command = {
	/** What the config file calls it: the screen and what it does there, or that alone where it works on several. Never changes. */
	readonly id: string;
	/** Names of keys, the one to show first: a character, or one of the names in `keys.ts`. */
	readonly keys: readonly string[];
	/** Where it works. */
	readonly views: readonly ViewName[];
	/** A word or two for the footer; left out of it where there is none. */
	readonly hint?: string;
	/** Where the footer speaks of several commands at once: their ids, this one's among them, in the order it shows their first keys. */
	readonly hintFor?: readonly string[];
	/** What it does, for help. */
	readonly help: string;
	readonly run: (state: State, key: string) => State;
};

const TEXT: readonly ViewName[] = ['library', 'reader', 'compare'];
const COMMANDED: readonly ViewName[] = [...TEXT, 'matrix'];
const EVERYWHERE: readonly ViewName[] = [...COMMANDED, 'search', 'others', 'bookmarks', 'edit', 'info'];
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Every command but those of the help screen itself, in the order help lists them. A key means one thing on one screen. */
export const commands: readonly Command[] = [
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
		run: (s) => read(s, s.views[0].cursor),
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

	{
		id: 'reader.down',
		keys: ['Down', 'j'],
		hintFor: ['reader.up', 'reader.down'],
		views: ['reader'],
		hint: 'scroll',
		help: 'one line down',
		run: (s) => scrollReader(s, 1),
	},
	{id: 'reader.up', keys: ['Up', 'k'], views: ['reader'], help: 'one line up', run: (s) => scrollReader(s, -1)},
	{
		id: 'reader.page-down',
		keys: ['Space', 'PageDown'],
		views: ['reader'],
		hint: 'page',
		help: 'one page down',
		run: (s) => scrollReader(s, readerRows(s) - 2),
	},
	{
		id: 'reader.page-up',
		keys: ['b', 'PageUp'],
		views: ['reader'],
		help: 'one page up',
		run: (s) => scrollReader(s, 2 - readerRows(s)),
	},
	{
		id: 'reader.half-down',
		keys: ['d', 'Ctrl-D'],
		views: ['reader'],
		help: 'half a page down',
		run: (s) => scrollReader(s, Math.ceil(readerRows(s) / 2)),
	},
	{
		id: 'reader.half-up',
		keys: ['u', 'Ctrl-U'],
		views: ['reader'],
		help: 'half a page up',
		run: (s) => scrollReader(s, -Math.ceil(readerRows(s) / 2)),
	},
	{
		id: 'reader.top',
		keys: ['g', 'Home'],
		views: ['reader'],
		help: 'top of the text',
		run: (s) => scrollReaderToEnd(s, 'first'),
	},
	{
		id: 'reader.end',
		keys: ['G', 'End'],
		views: ['reader'],
		help: 'end of the text',
		run: (s) => scrollReaderToEnd(s, 'last'),
	},
	{
		id: 'reader.compare-with',
		keys: DIGITS,
		views: ['reader'],
		hint: 'compare with',
		help: 'compare with that source of the list',
		run: (s, key) => compareWith(s, Number(key)),
	},
	{
		id: 'reader.next-source',
		keys: ['l', 'Right'],
		views: ['reader'],
		hint: 'next source',
		help: 'read the next source',
		run: (s) => readNeighbour(s, 1),
	},
	{
		id: 'reader.previous-source',
		keys: ['h', 'Left'],
		views: ['reader'],
		help: 'read the previous source',
		run: (s) => readNeighbour(s, -1),
	},
	{
		id: 'reader.next-quotation',
		keys: ['}'],
		hintFor: ['reader.next-quotation', 'reader.previous-quotation'],
		views: ['reader'],
		hint: 'quotation',
		help: 'next paragraph with a quotation',
		run: (s) => goToQuotation(s, 1),
	},
	{
		id: 'reader.previous-quotation',
		keys: ['{'],
		views: ['reader'],
		help: 'previous paragraph with a quotation',
		run: (s) => goToQuotation(s, -1),
	},
	{
		id: 'reader.next-shared',
		keys: ['.', ']'],
		hintFor: ['reader.next-shared', 'reader.previous-shared'],
		views: ['reader'],
		hint: 'shared',
		help: 'next paragraph that other sources share',
		run: (s) => goToShared(s, 1),
	},
	{
		id: 'reader.previous-shared',
		keys: [',', '['],
		views: ['reader'],
		help: 'previous paragraph that other sources share',
		run: (s) => goToShared(s, -1),
	},
	{
		id: 'reader.who-else',
		keys: ['Enter'],
		views: ['reader'],
		hint: 'who else',
		help: 'who else says this paragraph, and how',
		run: openOthers,
	},
	{id: 'reader.list', keys: ['Tab'], views: ['reader'], help: 'back to the list', run: back},

	{
		id: 'others.next',
		keys: ['Down', 'j'],
		hintFor: ['others.previous', 'others.next'],
		views: ['others'],
		hint: 'move',
		help: 'next source that says it',
		run: (s) => moveTeller(s, 1),
	},
	{
		id: 'others.previous',
		keys: ['Up', 'k'],
		views: ['others'],
		help: 'previous source that says it',
		run: (s) => moveTeller(s, -1),
	},
	{
		id: 'others.compare',
		keys: ['Enter'],
		views: ['others'],
		hint: 'compare',
		help: 'compare with that source at this passage',
		run: compareTeller,
	},

	{
		id: 'compare.next-pair',
		keys: ['.', ']'],
		hintFor: ['compare.next-pair', 'compare.previous-pair'],
		views: ['compare'],
		hint: 'pair',
		help: 'next pair',
		run: (s) => goToPair(s, 1),
	},
	{
		id: 'compare.previous-pair',
		keys: [',', '['],
		views: ['compare'],
		help: 'previous pair',
		run: (s) => goToPair(s, -1),
	},
	{
		id: 'compare.next-conflict',
		keys: ['}'],
		hintFor: ['compare.next-conflict', 'compare.previous-conflict'],
		views: ['compare'],
		hint: 'differs',
		help: 'next pair whose figures, names, quotation or certainty differ',
		run: (s) => goToConflict(s, 1),
	},
	{
		id: 'compare.previous-conflict',
		keys: ['{'],
		views: ['compare'],
		help: 'previous pair that differs',
		run: (s) => goToConflict(s, -1),
	},
	{
		id: 'compare.view',
		keys: ['v'],
		views: ['compare'],
		hint: 'view',
		help: 'split, stacked, inline, unique only',
		run: cycleLayout,
	},
	{
		id: 'compare.order',
		keys: ['='],
		views: ['compare'],
		hint: 'order',
		help: 'by left, by right, by score',
		run: cycleOrder,
	},
	{
		id: 'compare.raise-threshold',
		keys: ['+'],
		hintFor: ['compare.raise-threshold', 'compare.lower-threshold'],
		views: ['compare'],
		hint: 'threshold',
		help: 'raise the threshold: fewer, surer pairs',
		run: (s) => moveThreshold(s, 1),
	},
	{
		id: 'compare.lower-threshold',
		keys: ['-'],
		views: ['compare'],
		help: 'lower the threshold: more, looser pairs',
		run: (s) => moveThreshold(s, -1),
	},
	{
		id: 'compare.unique',
		keys: ['z'],
		views: ['compare'],
		hint: 'unique',
		help: 'only what has no counterpart, or everything again',
		run: toggleUnique,
	},
	{id: 'compare.swap', keys: ['S'], views: ['compare'], hint: 'swap', help: 'swap the sides', run: swapSides},
	{
		id: 'compare.other-side',
		keys: DIGITS,
		views: ['compare'],
		hint: 'other side',
		help: 'put that source on the right side',
		run: (s, key) => otherSide(s, Number(key)),
	},
	{id: 'compare.read', keys: ['Enter'], views: ['compare'], help: 'read the pair in its place', run: readPair},
	{
		id: 'compare.down',
		keys: ['Down', 'j'],
		views: ['compare'],
		help: 'one line down',
		run: (s) => scrollComparison(s, 1),
	},
	{id: 'compare.up', keys: ['Up', 'k'], views: ['compare'], help: 'one line up', run: (s) => scrollComparison(s, -1)},
	{
		id: 'compare.page-down',
		keys: ['Space', 'PageDown'],
		views: ['compare'],
		help: 'one page down',
		run: (s) => scrollComparison(s, bodyPane(s).rows - 2),
	},
	{
		id: 'compare.page-up',
		keys: ['b', 'PageUp'],
		views: ['compare'],
		help: 'one page up',
		run: (s) => scrollComparison(s, 2 - bodyPane(s).rows),
	},
	{
		id: 'compare.half-down',
		keys: ['d', 'Ctrl-D'],
		views: ['compare'],
		help: 'half a page down',
		run: (s) => scrollComparison(s, Math.ceil(bodyPane(s).rows / 2)),
	},
	{
		id: 'compare.half-up',
		keys: ['u', 'Ctrl-U'],
		views: ['compare'],
		help: 'half a page up',
		run: (s) => scrollComparison(s, -Math.ceil(bodyPane(s).rows / 2)),
	},
	{id: 'compare.first', keys: ['g', 'Home'], views: ['compare'], help: 'first pair', run: (s) => goToEnd(s, 'first')},
	{id: 'compare.last', keys: ['G', 'End'], views: ['compare'], help: 'last pair', run: (s) => goToEnd(s, 'last')},

	{
		id: 'search.next',
		keys: ['Down'],
		hintFor: ['search.previous', 'search.next'],
		views: ['search'],
		hint: 'hit',
		help: 'next hit',
		run: (s) => moveHit(s, 1),
	},
	{id: 'search.previous', keys: ['Up'], views: ['search'], help: 'previous hit', run: (s) => moveHit(s, -1)},
	{
		id: 'search.next-source',
		keys: ['Tab'],
		views: ['search'],
		hint: 'next source',
		help: 'first hit of the next source',
		run: goToNextSource,
	},
	{
		id: 'search.read',
		keys: ['Enter'],
		views: ['search'],
		hint: 'read',
		help: 'read the source at the hit',
		run: openHit,
	},

	{
		id: 'matrix.down',
		keys: ['Down', 'j'],
		hintFor: ['matrix.up', 'matrix.down', 'matrix.left', 'matrix.right'],
		views: ['matrix'],
		hint: 'move',
		help: 'one row down',
		run: (s) => moveCell(s, 1, 0),
	},
	{id: 'matrix.up', keys: ['Up', 'k'], views: ['matrix'], help: 'one row up', run: (s) => moveCell(s, -1, 0)},
	{
		id: 'matrix.right',
		keys: ['Right', 'l'],
		views: ['matrix'],
		help: 'one column right',
		run: (s) => moveCell(s, 0, 1),
	},
	{id: 'matrix.left', keys: ['Left', 'h'], views: ['matrix'], help: 'one column left', run: (s) => moveCell(s, 0, -1)},
	{
		id: 'matrix.first',
		keys: ['g', 'Home'],
		views: ['matrix'],
		help: 'first corner',
		run: (s) => moveCell(s, -s.sources.length, -s.sources.length),
	},
	{
		id: 'matrix.last',
		keys: ['G', 'End'],
		views: ['matrix'],
		help: 'last corner',
		run: (s) => moveCell(s, s.sources.length, s.sources.length),
	},
	{
		id: 'matrix.weaker',
		keys: ['.', ']'],
		hintFor: ['matrix.weaker', 'matrix.stronger'],
		views: ['matrix'],
		hint: 'strong cell',
		help: 'the next weaker cell, from the strongest down',
		run: (s) => goToStrongCell(s, 1),
	},
	{
		id: 'matrix.stronger',
		keys: [',', '['],
		views: ['matrix'],
		help: 'the next stronger cell',
		run: (s) => goToStrongCell(s, -1),
	},
	{
		id: 'matrix.measure',
		keys: ['z', 'v'],
		views: ['matrix'],
		hint: 'measure',
		help: 'shared words, words shared verbatim, passages',
		run: cycleMeasure,
	},
	{
		id: 'matrix.compare',
		keys: ['Enter'],
		views: ['matrix'],
		hint: 'compare',
		help: 'compare the two sources of the cell',
		run: compareCell,
	},
	{id: 'matrix.back', keys: ['M'], views: ['matrix'], help: 'back to where you came from', run: back},

	{
		id: 'search-all',
		keys: ['s', 'Ctrl-F'],
		views: COMMANDED,
		hint: 'search all',
		help: 'search all sources for a phrase',
		run: (s) => openView(s, emptySearch()),
	},
	{id: 'matrix', keys: ['M'], views: TEXT, hint: 'matrix', help: 'who shares what with whom', run: openMatrix},
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
		id: 'reader.copy',
		keys: ['y'],
		views: ['reader'],
		hint: 'copy',
		help: 'copy the marked passage, or the paragraph on top, with its source',
		run: copyShown,
	},
	{
		id: 'compare.copy',
		keys: ['y'],
		views: ['compare'],
		hint: 'copy',
		help: 'copy both sides of the pair with their sources',
		run: copyShown,
	},
	{
		id: 'search.copy',
		keys: ['Ctrl-Y'],
		views: ['search'],
		hint: 'copy',
		help: 'copy all hits with their sources',
		run: copyShown,
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
		id: 'library.sort',
		keys: ['='],
		views: ['library'],
		hint: 'sort',
		help: 'sort the list: as given, by date, by overlap with the highlighted source, by words',
		run: cycleSorting,
	},
	...bookmarkCommands,
	...editCommands,
	...infoCommands,
	{
		id: 'help',
		keys: ['?', 'F1', ':', 'Ctrl-P'],
		views: [...COMMANDED, 'others', 'bookmarks', 'info'],
		hint: 'help',
		help: 'all keys and commands: type to filter, Enter does what the line says',
		run: (s) => openView(s, emptyHelp()),
	},
	{
		id: 'search.help',
		keys: ['F1', 'Ctrl-P'],
		views: ['search', 'edit'],
		help: 'all keys and commands',
		run: (s) => openView(s, emptyHelp()),
	},
	{
		id: 'library.clear',
		keys: ['Escape'],
		views: ['library'],
		help: 'list all sources again, let go of the marks',
		run: clearList,
	},
	{id: 'quit', keys: ['q'], views: ['library'], hint: 'quit', help: 'quit', run: quit},
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

function otherSide(state: State, number: number): State {
	const other = state.sources[number - 1];
	return other ? changeOtherSide(state, other.id) : {...state, message: `there is no source ${number}`};
}

// Three rows an item where there is room for them; a page is what is seen, less one to hold on to.
function listPage(state: State): number {
	return Math.max(1, Math.floor(bodyPane(state).rows / 3) - 1);
}
