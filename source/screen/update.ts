import type {ShelfAnswer, ShelfEdit, ShelfEdited} from '../core/shelf.ts';
import {graphemesOf} from '../typeset/columns.ts';
import {commandsOf} from './all-commands.ts';
import {click} from './click.ts';
import type {Command} from './command.ts';
import {keepCurrentInSight} from './compare/reshape-comparison.ts';
import {editField, type Field, insertText} from './field.ts';
import type {Pointer} from './pointer.ts';
import {cancelPrompt, changePrompt, retypePrompt, submitPrompt} from './prompts.ts';
import {openAwaitedHit} from './search/search-actions.ts';
import {type Progress, type Size, type State, shownView, withEffect, withView} from './state.ts';
import {takeAnswer, waitOn, withRevision} from './stories/take-answer.ts';
import {takeEdit} from './stories/take-edit.ts';
import {turnWheel} from './wheel.ts';

/** What comes from the terminal. */
export type TerminalEvent =
	/** A key that is no character, by its name in the command table. */
	| {readonly kind: 'key'; readonly key: string}
	/** Characters as they were typed; fast typing and key repeat bring several at once. */
	| {readonly kind: 'text'; readonly text: string}
	/** What was pasted goes into fields only: nobody means a pasted paragraph as commands. */
	| {readonly kind: 'paste'; readonly text: string}
	/** A notch of the mouse wheel, down or up. */
	| {readonly kind: 'wheel'; readonly pointer: Pointer; readonly direction: 1 | -1}
	| {readonly kind: 'click'; readonly pointer: Pointer}
	| {readonly kind: 'resize'; readonly size: Size}
	/** Something the screen did not wait for is known now. */
	| {readonly kind: 'work-done'}
	/** How far the comparing of a long pair is; `undefined`: it is not going on. */
	| {readonly kind: 'progress'; readonly progress: Progress | undefined}
	/** A long pair was compared, or cannot be. */
	| {readonly kind: 'compared'}
	/** How something that was asked of the world outside went. */
	| {readonly kind: 'effect-done'; readonly message: string}
	/** What the library answered, that it has not for a while, what came of an edit, or which state it is in. */
	| {readonly kind: 'library-answered'; readonly answer: ShelfAnswer}
	| {readonly kind: 'library-late'}
	| {readonly kind: 'library-edited'; readonly edit: ShelfEdit; readonly edited: ShelfEdited}
	| {readonly kind: 'library-revision'; readonly revision: number}
	/** What an editor made of the text of the open prompt. */
	| {readonly kind: 'edited'; readonly text: string};

/** The state after an event. The only way the state changes. */
export function update(state: State, event: TerminalEvent): State {
	switch (event.kind) {
		case 'key':
			return pressKey(state, event.key);
		case 'text':
			return typeText(state, event.text);
		case 'paste':
			return focusedField(state) ? typeIntoField(state, event.text) : {...state, message: 'nothing to paste into'};
		case 'wheel':
			return turnWheel(state, event.pointer, event.direction);
		case 'click':
			return click({...state, message: undefined}, event.pointer);
		case 'work-done':
			return openAwaitedHit({...state});
		case 'progress':
			return {...state, progress: event.progress};
		case 'compared':
			return keepCurrentInSight({...state, progress: undefined});
		case 'resize':
			return keepCurrentInSight({...state, size: event.size});
		case 'effect-done':
			return {...state, message: event.message};
		case 'library-answered':
			return openAwaitedHit(takeAnswer(state, event.answer));
		case 'library-late':
			return waitOn(state);
		case 'library-edited':
			return takeEdit(state, event.edit, event.edited);
		case 'library-revision':
			return withRevision(state, event.revision);
		case 'edited':
			return state.prompt ? retypePrompt(state, state.prompt, event.text) : state;
	}
}

/** The command a key means on the screen that is shown. */
function commandFor(state: State, key: string): Command | undefined {
	const view = shownView(state).name;
	return commandsOf(state).find(({keys, views}) => views.includes(view) && keys.includes(key));
}

/** The text field that takes what is typed, if one is open. */
export function focusedField(state: State): Field | undefined {
	if (state.prompt) return state.prompt.field;
	const view = shownView(state);
	if (view.name === 'edit') return view.fields[view.at];
	return view.name === 'search' || view.name === 'help' ? view.field : undefined;
}

// Until a key opens a field each character is a key of its own; from there on the rest is text.
function typeText(state: State, text: string): State {
	const graphemes = graphemesOf(text);
	let next = state;
	for (const [index, grapheme] of graphemes.entries()) {
		if (focusedField(next)) return typeIntoField(next, graphemes.slice(index).join(''));
		next = pressKey(next, grapheme === ' ' ? 'Space' : grapheme);
		if (next.quit) return next;
	}
	return next;
}

function typeIntoField(state: State, text: string): State {
	return withField({...state, message: undefined}, insertText(focusedField(state)!, text));
}

function pressKey(state: State, key: string): State {
	const quiet = {...state, message: undefined};
	const field = focusedField(quiet);
	const edited = field && editField(field, key);
	if (edited) return withField(quiet, edited);
	if (quiet.prompt && key === 'Enter') return submitPrompt(quiet, quiet.prompt);
	if (quiet.prompt && key === 'Escape') return cancelPrompt(quiet, quiet.prompt);
	if (quiet.prompt && key === 'Ctrl-G') return withEffect(quiet, {kind: 'edit', text: quiet.prompt.field.text});
	if (quiet.prompt && !WORKS_IN_PROMPTS.includes(key)) return quiet;
	return commandFor(quiet, key)?.run(quiet, key) ?? quiet;
}

const WORKS_IN_PROMPTS: readonly string[] = ['Ctrl-C', 'Ctrl-L', 'Ctrl-Z'];

function withField(state: State, field: Field): State {
	if (state.prompt) return changePrompt(state, state.prompt, field);
	const view = shownView(state);
	if (view.name === 'edit') return withView(state, {...view, fields: {...view.fields, [view.at]: field}});
	if (view.name !== 'search' && view.name !== 'help') return state;
	const cursor = field.text === view.field.text ? view.cursor : 0;
	return withView(
		state,
		view.name === 'search' ? {...view, field, cursor, isOpening: false} : {...view, field, cursor},
	);
}
