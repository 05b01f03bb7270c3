import {noteOnScreen} from './bookmarks/note.ts';
import {goToMatchInComparison} from './compare/find-in-comparison.ts';
import {exportTo} from './export/export.ts';
import {emptyField, type Field, fieldOf, insertText} from './field.ts';
import {goToMatch} from './reader/reader-actions.ts';
import {withFilter} from './source-list/list-actions.ts';
import {type Prompt, type State, shownView} from './state.ts';
import {nameStory} from './stories/edit-stories.ts';
import {withStoryFilter} from './stories/stories-actions.ts';

/** What a prompt says, and what typing into it, ending it and leaving it do. */
type Kind = {
	readonly label: string;
	/** Stands in the empty field. */
	readonly hint: string;
	/** Stands behind the keys. */
	readonly aside?: string;
	readonly change: (state: State, text: string) => State;
	readonly submit: (state: State, text: string) => State;
	readonly cancel: (state: State) => State;
};

export const prompts: {readonly [Purpose in Prompt['purpose']]: Kind} = {
	find: {
		label: '/',
		hint: 'words to find in this text',
		change: (state, phrase) => ({...state, find: {phrase, at: undefined}}),
		submit: (state) => goToNextMatch(state, 1),
		cancel: (state) => ({...state, find: undefined}),
	},
	filter: {
		label: 'filter',
		hint: 'words of an outlet or a title',
		change: withFilter,
		submit: (state) => state,
		cancel: (state) => withFilter(state, ''),
	},
	'filter-stories': {
		label: 'filter',
		hint: 'words of a story, outlet:name, before:2022-12',
		change: withStoryFilter,
		submit: (state) => state,
		cancel: (state) => withStoryFilter(state, ''),
	},
	'name-story': {
		label: 'name',
		hint: 'what the story is called',
		change: (state) => state,
		submit: nameStory,
		cancel: (state) => state,
	},
	note: {
		label: 'note',
		hint: 'what to remember here',
		change: (state) => state,
		submit: noteOnScreen,
		cancel: (state) => state,
	},
	export: {
		label: 'write to',
		hint: 'a file; its ending says the format',
		aside: '.txt .md .html .json, tables .csv',
		change: (state) => state,
		submit: exportTo,
		cancel: (state) => state,
	},
};

/** Opens a prompt, empty or with a text to be changed. */
export function openPrompt(state: State, purpose: Prompt['purpose'], text = ''): State {
	return {...state, prompt: {purpose, field: fieldFor(purpose, text)}};
}

/** The open prompt with another text; what it is for follows at once. */
export function retypePrompt(state: State, prompt: Prompt, text: string): State {
	return changePrompt(state, prompt, fieldFor(prompt.purpose, text));
}

/** Only notes may have several lines. */
function fieldFor(purpose: Prompt['purpose'], text: string): Field {
	return purpose === 'note' ? fieldOf(text) : insertText(emptyField, text);
}

/** The open prompt with another field; what it is for follows at once. */
export function changePrompt(state: State, {purpose}: Prompt, field: Field): State {
	return prompts[purpose].change({...state, prompt: {purpose, field}}, field.text);
}

/** Closes the prompt and does what it was opened for. */
export function submitPrompt(state: State, {purpose, field}: Prompt): State {
	return prompts[purpose].submit({...state, prompt: undefined}, field.text);
}

/** Closes the prompt and takes back what typing into it did. */
export function cancelPrompt(state: State, {purpose}: Prompt): State {
	return prompts[purpose].cancel({...state, prompt: undefined});
}

/** Goes to the next (or previous) place that holds what is looked for, on whatever screen. */
export function goToNextMatch(state: State, step: 1 | -1): State {
	return shownView(state).name === 'compare' ? goToMatchInComparison(state, step) : goToMatch(state, step);
}
