import type {Command} from '../command.ts';
import {openPrompt} from '../prompts.ts';
import type {State} from '../state.ts';
import {exportedOnScreen, suggestedFile} from './exported-on-screen.ts';

/** Writing what is on screen to a file. */
export const exportCommands: readonly Command[] = [
	{
		id: 'export',
		keys: ['e'],
		views: ['library', 'reader', 'compare', 'matrix'],
		hint: 'export',
		help: 'write what is on screen to a file: .txt, .md, .html, .json, and lists and tables also .csv',
		run: askForFile,
	},
	{
		id: 'search.export',
		keys: ['Ctrl-S'],
		views: ['search'],
		hint: 'export',
		help: 'write the hits to a file: .txt, .md, .html, .json, .csv',
		run: askForFile,
	},
];

function askForFile(state: State): State {
	const what = exportedOnScreen(state);
	return what
		? openPrompt(state, 'export', suggestedFile(what))
		: {...state, message: 'there is nothing to write yet: the two are still being compared'};
}
