import type {Command} from '../command.ts';
import {copyShown} from '../copy/copy-actions.ts';
import type {State} from '../state.ts';
import {bodyPane} from '../window.ts';
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
		id: 'search.page-down',
		keys: ['PageDown'],
		views: ['search'],
		help: 'several hits down',
		run: (s) => moveHit(s, hitsAPage(s)),
	},
	{
		id: 'search.page-up',
		keys: ['PageUp'],
		views: ['search'],
		help: 'several hits up',
		run: (s) => moveHit(s, -hitsAPage(s)),
	},
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

// A hit takes some three rows with what stands between.
const hitsAPage = (state: State) => Math.max(1, Math.floor(bodyPane(state).rows / 4));
