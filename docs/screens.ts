import {BESIDE_COLUMNS} from '../source/screen/window.ts';
import type {Key} from '../test/terminal/keys.ts';
import type {Expected} from '../test/terminal/terminal.ts';

/** A screen of the reader, and how one gets there from the start. */
export type Screen = {
	readonly name: string;
	readonly title: string;
	readonly steps: readonly Step[];
	/** Whether the program has a library, and begins with its stories; else it begins with the sample story. */
	readonly hasLibrary?: true;
};

/** Keys to press, which may differ by the width, and what the screen shows before the next are pressed or the picture is taken. */
export type Step = {
	readonly keys?: readonly Key[] | ((columns: number) => readonly Key[]);
	readonly until: Expected;
};

const OPENED: Step = {until: 'q quit'};
// Pairs are aligned one by one while the matrix is shown; only then does every paragraph know who else carries it.
const ALL_ALIGNED: readonly Step[] = [
	OPENED,
	{
		keys: ['M'],
		// Cells that are not known yet hold three dots; in a narrow window the header does not say how many are.
		until: ({rows}) => rows[0]!.includes('who shares') && !rows.slice(2, 9).some((line) => /\s…(\s|$)/.test(line)),
	},
];
const LISTED: readonly Step[] = [...ALL_ALIGNED, {keys: ['M'], until: 'q quit'}, {keys: ['3'], until: '▸ 3'}];
const READING: readonly Step[] = [
	...LISTED,
	{keys: ['enter'], until: ({text}) => text.includes('≈4') && text.includes('q back')},
];
const COMPARING: readonly Step[] = [
	OPENED,
	{keys: ['enter'], until: 'q back'},
	{keys: ['4'], until: 'pair 1/'},
	{keys: ['.', '.'], until: 'pair 3/'},
];
/** To the first or second view after that of two texts side by side; a narrow window begins with the first. */
const nextView = (columns: number, times: number): readonly Key[] =>
	new Array<Key>(columns < BESIDE_COLUMNS ? times - 1 : times).fill('v');
const SEARCHING: readonly Step[] = [OPENED, {keys: ['s'], until: 'Esc close'}];
/** Whether no pane is beside or below: there are only the rules under the header and over the footer. */
const isOnePane: Expected = ({rows, text}) =>
	!text.includes('│') && rows.filter((line) => line.includes('───')).length === 2;
/** A text on the screen of stories, and what the library says of the story under the cursor. */
const isPreviewed =
	(wanted: string): Expected =>
	({text}) =>
		text.includes(wanted) && text.includes('words');
const STORIES: readonly Step[] = [{until: isPreviewed('3 sources')}];
const NOTED: readonly Step[] = [
	...READING,
	{keys: ['m'], until: 'bookmarked'},
	{keys: ['4'], until: 'pair 1/'},
	{keys: ['a'], until: 'note'},
];

/** Every screen. */
export const SCREENS: readonly Screen[] = [
	{name: 'list', title: 'The sources of a story, and the beginning of one', steps: [...LISTED]},
	{
		name: 'list-marked',
		title: 'Two sources marked for comparing',
		steps: [...LISTED, {keys: ['space', 'j', 'space'], until: 'two marked'}],
	},
	{
		name: 'list-sorted',
		title: 'The sources sorted by what they share with one',
		steps: [...LISTED, {keys: ['=', '='], until: 'by overlap'}],
	},
	{
		name: 'list-filtered',
		title: 'The list filtered',
		steps: [...LISTED, {keys: ['/', ...'blog'], until: 'filter blog'}],
	},
	{
		name: 'list-zoomed',
		title: 'The list alone',
		steps: [...LISTED, {keys: ['Z'], until: isOnePane}],
	},
	{name: 'library', title: 'The sources of a story, and the text of one', steps: READING},
	{
		name: 'reader-shared',
		title: 'A paragraph that others share',
		steps: [...READING, {keys: ['.', '.'], until: '▌'}],
	},
	{
		name: 'reader-zoomed',
		title: 'The text alone',
		steps: [...READING, {keys: ['Z'], until: isOnePane}],
	},
	{
		name: 'reader-find',
		title: 'Words found in the text',
		steps: [...READING, {keys: ['/', ...'russia', 'enter'], until: /1 of \d/}],
	},
	{
		name: 'who-else',
		title: 'Who else says a paragraph, and how',
		steps: [...READING, {keys: ['.', 'enter'], until: 'who else says this'}],
	},
	{name: 'compare', title: 'Two sources side by side, passage by passage', steps: COMPARING},
	{
		name: 'compare-stacked',
		title: 'Two sources, one over the other',
		steps: [...COMPARING, {keys: (columns) => nextView(columns, 1), until: /^.*stacked {2}\?:help/}],
	},
	{
		name: 'compare-inline',
		title: 'Two sources as one text',
		steps: [...COMPARING, {keys: (columns) => nextView(columns, 2), until: /^.*inline {2}\?:help/}],
	},
	{
		name: 'compare-unique',
		title: 'What only one of two says',
		steps: [...COMPARING, {keys: ['z'], until: /^.*unique {2}\?:help/}],
	},
	{name: 'pair-info', title: 'All that is known of a pair', steps: [...COMPARING, {keys: ['i'], until: 'same words'}]},
	{name: 'search-empty', title: 'Searching all sources', steps: SEARCHING},
	{
		name: 'search',
		title: 'A misspelt phrase, found in every wording; sources without it are listed too',
		steps: [
			...SEARCHING,
			{keys: [...'lifline to mosow'], until: ({text}) => text.includes('lifline to mosow') && text.includes('3 hits')},
			{keys: ['down'], until: ({text}) => text.includes('▸') && text.includes('Kyiv Independent')},
		],
	},
	{
		name: 'search-none',
		title: 'A phrase nobody wrote',
		steps: [
			...SEARCHING,
			{keys: [...'dividend'], until: ({text}) => text.includes('dividend') && text.includes('0 hits')},
		],
	},
	{name: 'matrix', title: 'How much of each source lies in passages shared with each other', steps: ALL_ALIGNED},
	{
		name: 'matrix-cell',
		title: 'What two sources share most closely',
		steps: [...ALL_ALIGNED, {keys: ['j', 'j', 'l', 'l'], until: '100% of '}],
	},
	{
		name: 'note',
		title: 'Writing a note on a pair',
		steps: [...NOTED, {keys: [...'who was it?'], until: 'who was it?'}],
	},
	{
		name: 'bookmarks',
		title: 'Bookmarks and notes',
		steps: [...NOTED, {keys: [...'who was it?', 'enter'], until: 'noted'}, {keys: ["'"], until: 'bookmarks and notes'}],
	},
	{
		name: 'edit',
		title: 'Putting right what is said of a source',
		steps: [...LISTED, {keys: ['E'], until: 'Enter save'}],
	},
	{name: 'info', title: 'All that is known of a source', steps: [...LISTED, {keys: ['i'], until: 'paragraphs'}]},
	{name: 'help', title: 'All keys and commands', steps: [...LISTED, {keys: ['?'], until: 'type to filter'}]},
	{
		name: 'help-filtered',
		title: 'Commands filtered',
		steps: [...COMPARING, {keys: ['?', ...'next'], until: ({text}) => /❯ next/.test(text)}],
	},
	{name: 'stories', title: 'The stories of a library', steps: STORIES, hasLibrary: true},
	{
		name: 'stories-marked',
		title: 'Two stories marked to be joined',
		steps: [...STORIES, {keys: ['space', 'j', 'space'], until: isPreviewed('makes one story')}],
		hasLibrary: true,
	},
	{
		name: 'stories-filtered',
		title: 'The stories filtered',
		steps: [...STORIES, {keys: ['/', ...'lkab'], until: isPreviewed('1 with “lkab”')}],
		hasLibrary: true,
	},
	{
		name: 'stories-name',
		title: 'Naming a story',
		steps: [...STORIES, {keys: ['E'], until: 'name'}],
		hasLibrary: true,
	},
	{
		name: 'stories-search',
		title: 'A phrase found in a library',
		steps: [
			...STORIES,
			{keys: ['s'], until: 'Esc close'},
			{keys: [...'destination gotland'], until: /destination gotland[\s\S]*Destination Gotland/},
		],
		hasLibrary: true,
	},
	{
		name: 'story',
		title: 'A story of the library opened',
		steps: [
			...STORIES,
			{keys: ['j', 'j'], until: '▸ Fire'},
			{
				keys: ['enter'],
				// A title that is not known yet is three dots.
				until: ({rows, text}) => rows[0]!.includes('Fire') && text.includes('q back') && !/^\s*…(\s|$)/m.test(text),
			},
		],
		hasLibrary: true,
	},
	{name: 'export', title: 'Writing to a file', steps: [...COMPARING, {keys: ['e'], until: 'write to'}]},
];
