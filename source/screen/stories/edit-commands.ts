import type {Command} from '../command.ts';
import {askForName} from './ask-for-name.ts';
import {joinStories, partStory, undoEdit} from './edit-stories.ts';

/** What a person does to stories, in their list and in an open one. */
export const storyEditCommands: readonly Command[] = [
	{
		id: 'stories.join',
		keys: ['J'],
		views: ['stories'],
		help: 'make one story of those marked, or of the marked and the highlighted one',
		run: joinStories,
	},
	{
		id: 'stories.name',
		keys: ['E'],
		views: ['stories'],
		help: 'name the story',
		run: askForName,
	},
	{
		id: 'stories.part',
		keys: ['X'],
		views: ['library'],
		help: 'take the marked sources, or the highlighted one, out of the story: into one of their own',
		run: partStory,
	},
	{
		id: 'stories.undo',
		keys: ['u'],
		views: ['stories', 'library'],
		help: 'undo the last change of the stories',
		run: undoEdit,
	},
];
