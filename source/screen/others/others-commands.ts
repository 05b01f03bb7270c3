import type {Command} from '../command.ts';
import {compareTeller, moveTeller} from './others-actions.ts';

/** The keys of the list of who else says a paragraph. */
export const othersCommands: readonly Command[] = [
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
];
