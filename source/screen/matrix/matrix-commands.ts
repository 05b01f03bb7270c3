import {back} from '../actions.ts';
import type {Command} from '../command.ts';
import type {State} from '../state.ts';
import {bodyPane} from '../window.ts';
import {compareCell, cycleMeasure, goToStrongCell, moveCell} from './matrix-actions.ts';

// What a page of the table shows at the least, passages standing below it.
const rowsAPage = (state: State) => Math.max(1, Math.floor(bodyPane(state).rows / 2) - 2);

/** The keys of the matrix. */
export const matrixCommands: readonly Command[] = [
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
		id: 'matrix.page-down',
		keys: ['Space', 'PageDown', 'Ctrl-D'],
		views: ['matrix'],
		help: 'several rows down',
		run: (s) => moveCell(s, rowsAPage(s), 0),
	},
	{
		id: 'matrix.page-up',
		keys: ['b', 'PageUp', 'Ctrl-U'],
		views: ['matrix'],
		help: 'several rows up',
		run: (s) => moveCell(s, -rowsAPage(s), 0),
	},
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
];
