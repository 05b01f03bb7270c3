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
import {compareCell, cycleMeasure, goToStrongCell, moveCell, openMatrix} from './matrix/matrix-actions.ts';
import {compareTeller, moveTeller, openOthers} from './others/others-actions.ts';
import {goToNextMatch, openPrompt} from './prompts.ts';
import {goToQuotation, readerRows, scrollReader, scrollReaderToEnd} from './reader/reader-actions.ts';
import {goToShared} from './reader/shared.ts';
import {goToNextSource, moveHit, openHit} from './search/search-actions.ts';
import {clearList, goToSource, moveCursor, toggleMark} from './source-list/list-actions.ts';
import {emptyHelp, emptySearch, openView, type State, type ViewName} from './state.ts';
import {bodyPane} from './window.ts';

/** Something a key does. The footer, the help screen and the README are drawn from these. */
export type Command = {
	/** Names of keys, the one to show first: a character, or one of the names in `keys.ts`. */
	readonly keys: readonly string[];
	/** Where it works. */
	readonly views: readonly ViewName[];
	/** A word or two for the footer; left out of it where there is none. */
	readonly hint?: string;
	/** The keys as the footer shows them, where it speaks of two commands at once; else the first of `keys`. */
	readonly hintKeys?: string;
	/** What it does, for help. */
	readonly help: string;
	readonly run: (state: State, key: string) => State;
};

const TEXT: readonly ViewName[] = ['library', 'reader', 'compare'];
const COMMANDED: readonly ViewName[] = [...TEXT, 'matrix'];
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Every command but those of the help screen itself, in the order help lists them. A key means one thing on one screen. */
export const commands: readonly Command[] = [
	{
		keys: ['Down', 'j'],
		hintKeys: '↑ ↓',
		views: ['library'],
		hint: 'move',
		help: 'next source',
		run: (s) => moveCursor(s, 1),
	},
	{keys: ['Up', 'k'], views: ['library'], help: 'previous source', run: (s) => moveCursor(s, -1)},
	{
		keys: ['PageDown', 'Ctrl-D'],
		views: ['library'],
		help: 'several sources down',
		run: (s) => moveCursor(s, listPage(s)),
	},
	{
		keys: ['PageUp', 'b', 'Ctrl-U'],
		views: ['library'],
		help: 'several sources up',
		run: (s) => moveCursor(s, -listPage(s)),
	},
	{keys: ['g', 'Home'], views: ['library'], help: 'first source', run: (s) => moveCursor(s, -s.sources.length)},
	{keys: ['G', 'End'], views: ['library'], help: 'last source', run: (s) => moveCursor(s, s.sources.length)},
	{
		keys: DIGITS,
		hintKeys: '1-9',
		views: ['library'],
		help: 'go to a source by its number',
		run: (s, key) => goToSource(s, Number(key)),
	},
	{
		keys: ['Enter', 'l', 'Right', 'Tab'],
		views: ['library'],
		hint: 'read',
		help: 'read the source',
		run: (s) => read(s, s.views[0].cursor),
	},
	{
		keys: ['Space'],
		views: ['library'],
		hint: 'mark',
		help: 'mark the source for comparing, or unmark it',
		run: toggleMark,
	},
	{
		keys: ['d'],
		views: ['library'],
		hint: 'compare',
		help: 'compare the two marked, or the marked one with the highlighted',
		run: compareMarked,
	},

	{
		keys: ['Down', 'j'],
		hintKeys: '↑ ↓',
		views: ['reader'],
		hint: 'scroll',
		help: 'one line down',
		run: (s) => scrollReader(s, 1),
	},
	{keys: ['Up', 'k'], views: ['reader'], help: 'one line up', run: (s) => scrollReader(s, -1)},
	{
		keys: ['Space', 'PageDown'],
		views: ['reader'],
		hint: 'page',
		help: 'one page down',
		run: (s) => scrollReader(s, readerRows(s) - 2),
	},
	{keys: ['b', 'PageUp'], views: ['reader'], help: 'one page up', run: (s) => scrollReader(s, 2 - readerRows(s))},
	{
		keys: ['d', 'Ctrl-D'],
		views: ['reader'],
		help: 'half a page down',
		run: (s) => scrollReader(s, Math.ceil(readerRows(s) / 2)),
	},
	{
		keys: ['u', 'Ctrl-U'],
		views: ['reader'],
		help: 'half a page up',
		run: (s) => scrollReader(s, -Math.ceil(readerRows(s) / 2)),
	},
	{keys: ['g', 'Home'], views: ['reader'], help: 'top of the text', run: (s) => scrollReaderToEnd(s, 'first')},
	{keys: ['G', 'End'], views: ['reader'], help: 'end of the text', run: (s) => scrollReaderToEnd(s, 'last')},
	{
		keys: DIGITS,
		hintKeys: '1-9',
		views: ['reader'],
		hint: 'compare with',
		help: 'compare with that source of the list',
		run: (s, key) => compareWith(s, Number(key)),
	},
	{
		keys: ['l', 'Right'],
		views: ['reader'],
		hint: 'next source',
		help: 'read the next source',
		run: (s) => readNeighbour(s, 1),
	},
	{keys: ['h', 'Left'], views: ['reader'], help: 'read the previous source', run: (s) => readNeighbour(s, -1)},
	{
		keys: ['}'],
		hintKeys: '} {',
		views: ['reader'],
		hint: 'quotation',
		help: 'next paragraph with a quotation',
		run: (s) => goToQuotation(s, 1),
	},
	{keys: ['{'], views: ['reader'], help: 'previous paragraph with a quotation', run: (s) => goToQuotation(s, -1)},
	{
		keys: ['.', ']'],
		hintKeys: '. ,',
		views: ['reader'],
		hint: 'shared',
		help: 'next paragraph that other sources share',
		run: (s) => goToShared(s, 1),
	},
	{
		keys: [',', '['],
		views: ['reader'],
		help: 'previous paragraph that other sources share',
		run: (s) => goToShared(s, -1),
	},
	{
		keys: ['Enter'],
		views: ['reader'],
		hint: 'who else',
		help: 'who else says this paragraph, and how',
		run: openOthers,
	},
	{keys: ['Tab'], views: ['reader'], help: 'back to the list', run: back},

	{
		keys: ['Down', 'j'],
		hintKeys: '↑ ↓',
		views: ['others'],
		hint: 'move',
		help: 'next source that says it',
		run: (s) => moveTeller(s, 1),
	},
	{keys: ['Up', 'k'], views: ['others'], help: 'previous source that says it', run: (s) => moveTeller(s, -1)},
	{
		keys: ['Enter'],
		views: ['others'],
		hint: 'compare',
		help: 'compare with that source at this passage',
		run: compareTeller,
	},

	{keys: ['.', ']'], hintKeys: '. ,', views: ['compare'], hint: 'pair', help: 'next pair', run: (s) => goToPair(s, 1)},
	{keys: [',', '['], views: ['compare'], help: 'previous pair', run: (s) => goToPair(s, -1)},
	{
		keys: ['}'],
		hintKeys: '} {',
		views: ['compare'],
		hint: 'differs',
		help: 'next pair whose figures, names, quotation or certainty differ',
		run: (s) => goToConflict(s, 1),
	},
	{keys: ['{'], views: ['compare'], help: 'previous pair that differs', run: (s) => goToConflict(s, -1)},
	{keys: ['v'], views: ['compare'], hint: 'view', help: 'split, stacked, inline, unique only', run: cycleLayout},
	{keys: ['='], views: ['compare'], hint: 'order', help: 'by left, by right, by score', run: cycleOrder},
	{
		keys: ['+'],
		hintKeys: '+ -',
		views: ['compare'],
		hint: 'threshold',
		help: 'raise the threshold: fewer, surer pairs',
		run: (s) => moveThreshold(s, 1),
	},
	{keys: ['-'], views: ['compare'], help: 'lower the threshold: more, looser pairs', run: (s) => moveThreshold(s, -1)},
	{
		keys: ['z'],
		views: ['compare'],
		hint: 'unique',
		help: 'only what has no counterpart, or everything again',
		run: toggleUnique,
	},
	{keys: ['S'], views: ['compare'], hint: 'swap', help: 'swap the sides', run: swapSides},
	{
		keys: DIGITS,
		hintKeys: '1-9',
		views: ['compare'],
		hint: 'other side',
		help: 'put that source on the right side',
		run: (s, key) => otherSide(s, Number(key)),
	},
	{keys: ['Enter'], views: ['compare'], help: 'read the pair in its place', run: readPair},
	{keys: ['Down', 'j'], hintKeys: '↑ ↓', views: ['compare'], help: 'one line down', run: (s) => scrollComparison(s, 1)},
	{keys: ['Up', 'k'], views: ['compare'], help: 'one line up', run: (s) => scrollComparison(s, -1)},
	{
		keys: ['Space', 'PageDown'],
		views: ['compare'],
		help: 'one page down',
		run: (s) => scrollComparison(s, bodyPane(s).rows - 2),
	},
	{
		keys: ['b', 'PageUp'],
		views: ['compare'],
		help: 'one page up',
		run: (s) => scrollComparison(s, 2 - bodyPane(s).rows),
	},
	{
		keys: ['d', 'Ctrl-D'],
		views: ['compare'],
		help: 'half a page down',
		run: (s) => scrollComparison(s, Math.ceil(bodyPane(s).rows / 2)),
	},
	{
		keys: ['u', 'Ctrl-U'],
		views: ['compare'],
		help: 'half a page up',
		run: (s) => scrollComparison(s, -Math.ceil(bodyPane(s).rows / 2)),
	},
	{keys: ['g', 'Home'], views: ['compare'], help: 'first pair', run: (s) => goToEnd(s, 'first')},
	{keys: ['G', 'End'], views: ['compare'], help: 'last pair', run: (s) => goToEnd(s, 'last')},

	{keys: ['Down'], hintKeys: '↑ ↓', views: ['search'], hint: 'hit', help: 'next hit', run: (s) => moveHit(s, 1)},
	{keys: ['Up'], views: ['search'], help: 'previous hit', run: (s) => moveHit(s, -1)},
	{keys: ['Tab'], views: ['search'], hint: 'next source', help: 'first hit of the next source', run: goToNextSource},
	{keys: ['Enter'], views: ['search'], hint: 'read', help: 'read the source at the hit', run: openHit},

	{
		keys: ['Down', 'j'],
		hintKeys: '↑ ↓ ← →',
		views: ['matrix'],
		hint: 'move',
		help: 'one row down',
		run: (s) => moveCell(s, 1, 0),
	},
	{keys: ['Up', 'k'], views: ['matrix'], help: 'one row up', run: (s) => moveCell(s, -1, 0)},
	{keys: ['Right', 'l'], views: ['matrix'], help: 'one column right', run: (s) => moveCell(s, 0, 1)},
	{keys: ['Left', 'h'], views: ['matrix'], help: 'one column left', run: (s) => moveCell(s, 0, -1)},
	{
		keys: ['g', 'Home'],
		views: ['matrix'],
		help: 'first corner',
		run: (s) => moveCell(s, -s.sources.length, -s.sources.length),
	},
	{
		keys: ['G', 'End'],
		views: ['matrix'],
		help: 'last corner',
		run: (s) => moveCell(s, s.sources.length, s.sources.length),
	},
	{
		keys: ['.', ']'],
		hintKeys: '. ,',
		views: ['matrix'],
		hint: 'strong cell',
		help: 'the next weaker cell, from the strongest down',
		run: (s) => goToStrongCell(s, 1),
	},
	{keys: [',', '['], views: ['matrix'], help: 'the next stronger cell', run: (s) => goToStrongCell(s, -1)},
	{
		keys: ['z', 'v'],
		views: ['matrix'],
		hint: 'measure',
		help: 'shared words, words shared verbatim, passages',
		run: cycleMeasure,
	},
	{keys: ['Enter'], views: ['matrix'], hint: 'compare', help: 'compare the two sources of the cell', run: compareCell},
	{keys: ['M'], views: ['matrix'], help: 'back to where you came from', run: back},

	{
		keys: ['s', 'Ctrl-F'],
		views: COMMANDED,
		hint: 'search all',
		help: 'search all sources for a phrase',
		run: (s) => openView(s, emptySearch()),
	},
	{keys: ['M'], views: TEXT, hint: 'matrix', help: 'who shares what with whom', run: openMatrix},
	{
		keys: ['/'],
		views: ['reader', 'compare'],
		hint: 'find',
		help: 'find words in the text',
		run: (s) => openPrompt(s, 'find'),
	},
	{keys: ['n'], views: ['reader', 'compare'], help: 'next match', run: (s) => goToNextMatch(s, 1)},
	{keys: ['N'], views: ['reader', 'compare'], help: 'previous match', run: (s) => goToNextMatch(s, -1)},
	{
		keys: ['/'],
		views: ['library'],
		hint: 'filter',
		help: 'list only sources whose outlet or title holds some words',
		run: (s) => openPrompt(s, 'filter'),
	},
	{keys: ['z'], views: ['library', 'reader'], help: 'show or fold comments and site furniture', run: toggleFolds},
	{keys: ['y'], views: ['library'], hint: 'copy', help: 'copy a citation of the source', run: copyShown},
	{
		keys: ['y'],
		views: ['reader'],
		hint: 'copy',
		help: 'copy the marked passage, or the paragraph on top, with its source',
		run: copyShown,
	},
	{
		keys: ['y'],
		views: ['compare'],
		hint: 'copy',
		help: 'copy both sides of the pair with their sources',
		run: copyShown,
	},
	{keys: ['Ctrl-Y'], views: ['search'], hint: 'copy', help: 'copy all hits with their sources', run: copyShown},
	{
		keys: ['o'],
		views: ['library', 'reader'],
		help: 'open the address of the source in the browser',
		run: openAddress,
	},
	{
		keys: ['?', 'F1'],
		views: [...COMMANDED, 'others'],
		hint: 'help',
		help: 'all keys; type to filter them',
		run: (s) => openView(s, emptyHelp()),
	},
	{keys: ['F1'], views: ['search'], help: 'all keys', run: (s) => openView(s, emptyHelp())},
	{keys: ['Escape'], views: ['library'], help: 'list all sources again, let go of the marks', run: clearList},
	{keys: ['q'], views: ['library'], hint: 'quit', help: 'quit', run: quit},
	{
		keys: ['q', 'Escape'],
		views: ['reader', 'compare', 'matrix', 'others'],
		hint: 'back',
		help: 'back to where you came from',
		run: back,
	},
	{keys: ['Escape'], views: ['search'], hint: 'close', help: 'close', run: back},
	{keys: ['Ctrl-L'], views: [...TEXT, 'search'], help: 'draw the screen anew', run: redraw},
	{keys: ['Ctrl-Z'], views: [...TEXT, 'search'], help: 'back to the shell until fg', run: suspend},
	{keys: ['Ctrl-C'], views: [...TEXT, 'search'], help: 'quit at once', run: interrupt},
];

function otherSide(state: State, number: number): State {
	const other = state.sources[number - 1];
	return other ? changeOtherSide(state, other.id) : {...state, message: `there is no source ${number}`};
}

// Three rows an item where there is room for them; a page is what is seen, less one to hold on to.
function listPage(state: State): number {
	return Math.max(1, Math.floor(bodyPane(state).rows / 3) - 1);
}
