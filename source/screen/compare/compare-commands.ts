import type {Command} from '../command.ts';
import {copyShown} from '../copy/copy-actions.ts';
import {DIGITS} from '../keys.ts';
import type {State} from '../state.ts';
import {bodyPane} from '../window.ts';
import {goToConflict, goToEnd, goToPair, scrollComparison} from './compare-actions.ts';
import {readPair} from './read-pair.ts';
import {
	changeOtherSide,
	cycleLayout,
	cycleOrder,
	moveThreshold,
	swapSides,
	toggleUnique,
} from './reshape-comparison.ts';

/** The keys of a comparison. */
export const compareCommands: readonly Command[] = [
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
	{
		id: 'compare.read',
		keys: ['Enter'],
		views: ['compare'],
		hint: 'read',
		help: 'read the pair in its place, on the left',
		run: (s) => readPair(s, 'left'),
	},
	{
		id: 'compare.read-right',
		keys: ['Tab'],
		views: ['compare'],
		help: 'read the pair in its place, on the right',
		run: (s) => readPair(s, 'right'),
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
		id: 'compare.copy',
		keys: ['y'],
		views: ['compare'],
		hint: 'copy',
		help: 'copy both sides of the pair with their sources',
		run: copyShown,
	},
];

function otherSide(state: State, number: number): State {
	const other = state.sources[number - 1];
	return other ? changeOtherSide(state, other.id) : {...state, message: `there is no source ${number}`};
}
