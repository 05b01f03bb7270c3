import {openPrompt} from '../prompts.ts';
import type {State} from '../state.ts';
import {onHighlighted} from './stories-actions.ts';

/** Asks for the name of the highlighted story. */
export function askForName(state: State): State {
	return onHighlighted(state, (_view, {name}) => openPrompt(state, 'name-story', name));
}
