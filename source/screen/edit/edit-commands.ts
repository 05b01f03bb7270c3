import type {Command} from '../command.ts';
import {closeView} from '../state.ts';
import {moveInForm, openEdit, restoreLine, saveForm} from './edit-actions.ts';

/** Editing what is said of a source. */
export const editCommands: readonly Command[] = [
	{
		id: 'edit',
		keys: ['E'],
		views: ['library', 'reader'],
		help: 'edit outlet, title, date, address and author of the source',
		run: openEdit,
	},
	{
		id: 'edit.next',
		keys: ['Down', 'Tab'],
		hintFor: ['edit.previous', 'edit.next'],
		views: ['edit'],
		hint: 'line',
		help: 'next line',
		run: (s) => moveInForm(s, 1),
	},
	{id: 'edit.previous', keys: ['Up'], views: ['edit'], help: 'previous line', run: (s) => moveInForm(s, -1)},
	{id: 'edit.save', keys: ['Enter'], views: ['edit'], hint: 'save', help: 'save all lines', run: saveForm},
	{
		id: 'edit.restore',
		keys: ['Ctrl-O'],
		views: ['edit'],
		hint: 'what it was',
		help: 'put back what the line said when the source was opened',
		run: restoreLine,
	},
	{
		id: 'edit.leave',
		keys: ['Escape'],
		views: ['edit'],
		hint: 'leave',
		help: 'leave without saving',
		run: closeView,
	},
];
