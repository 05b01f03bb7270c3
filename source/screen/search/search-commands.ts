import type {Command} from '../command.ts';
import {copyShown} from '../copy/copy-actions.ts';
import {goToNextSource, moveHit, openHit} from './search-actions.ts';

/** The keys of the search. */
export const searchCommands: readonly Command[] = [
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
		id: 'search.copy',
		keys: ['Ctrl-Y'],
		views: ['search'],
		hint: 'copy',
		help: 'copy all hits with their sources',
		run: copyShown,
	},
];
