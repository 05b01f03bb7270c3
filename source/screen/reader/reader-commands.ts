import {back, compareWith, readNeighbour} from '../actions.ts';
import type {Command} from '../command.ts';
import {copyShown} from '../copy/copy-actions.ts';
import {DIGITS} from '../keys.ts';
import {openOthers} from '../others/others-actions.ts';
import {goToQuotation, goToShared} from './go-to-paragraph.ts';
import {readerRows, scrollReader, scrollReaderToEnd} from './reader-actions.ts';

/** The keys of the reader. */
export const readerCommands: readonly Command[] = [
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
		id: 'reader.who-else',
		keys: ['Enter'],
		views: ['reader'],
		hint: 'who else',
		help: 'who else says this paragraph, and how',
		run: openOthers,
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
	{id: 'reader.list', keys: ['Tab'], views: ['reader'], help: 'back to the list', run: back},
	{
		id: 'reader.copy',
		keys: ['y'],
		views: ['reader'],
		hint: 'copy',
		help: 'copy the paragraph that was gone to, the marked passage or the paragraph on top, with its source',
		run: copyShown,
	},
];
