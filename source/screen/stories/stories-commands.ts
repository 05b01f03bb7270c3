import type {Command} from '../command.ts';
import {openPrompt} from '../prompts.ts';
import type {State} from '../state.ts';
import {
	clearStories,
	cycleStorySorting,
	goToFirstStory,
	goToLastStory,
	moveStory,
	openStory,
	toggleStoryMark,
} from './stories-actions.ts';
import {shownStories} from './stories-pane.ts';

/** The keys of the list of stories. */
export const storiesCommands: readonly Command[] = [
	{
		id: 'stories.next',
		keys: ['Down', 'j'],
		hintFor: ['stories.previous', 'stories.next'],
		views: ['stories'],
		hint: 'move',
		help: 'next story',
		run: (s) => moveStory(s, 1),
	},
	{id: 'stories.previous', keys: ['Up', 'k'], views: ['stories'], help: 'previous story', run: (s) => moveStory(s, -1)},
	{
		id: 'stories.page-down',
		keys: ['PageDown', 'Ctrl-D'],
		views: ['stories'],
		help: 'one page down',
		run: (s) => moveStory(s, page(s)),
	},
	{
		id: 'stories.page-up',
		keys: ['PageUp', 'b', 'Ctrl-U'],
		views: ['stories'],
		help: 'one page up',
		run: (s) => moveStory(s, -page(s)),
	},
	{id: 'stories.first', keys: ['g', 'Home'], views: ['stories'], help: 'first story', run: goToFirstStory},
	{id: 'stories.last', keys: ['G', 'End'], views: ['stories'], help: 'last story', run: goToLastStory},
	{
		id: 'stories.open',
		keys: ['Enter', 'l', 'Right', 'Tab'],
		views: ['stories'],
		hint: 'open',
		help: 'open the story: its sources, to read and compare',
		run: openStory,
	},
	{
		id: 'stories.filter',
		keys: ['/'],
		views: ['stories'],
		hint: 'filter',
		help: 'list only stories with some words, or with outlet:name, story:name, before:2022-12, after:2022',
		run: (s) => openPrompt(s, 'filter-stories'),
	},
	{
		id: 'stories.sort',
		keys: ['='],
		views: ['stories'],
		help: 'sort the stories: latest first, most sources first, by name',
		run: cycleStorySorting,
	},
	{
		id: 'stories.mark',
		keys: ['Space'],
		views: ['stories'],
		hint: 'mark',
		help: 'mark the story, or unmark it',
		run: toggleStoryMark,
	},
	{
		id: 'stories.clear',
		keys: ['Escape'],
		views: ['stories'],
		help: 'list all stories again, let go of the marks',
		run: clearStories,
	},
];

// What is seen, less one to hold on to.
const page = (state: State) => Math.max(1, shownStories(state) - 1);
