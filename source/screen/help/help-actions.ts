import {type Command, hintOf} from '../command.ts';
import {commands} from '../commands.ts';
import {bindKeys} from '../key-bindings.ts';
import {keyLabels} from '../keys.ts';
import {closeView, type State, shownView, withView} from '../state.ts';
import type {HelpView, ViewName} from '../views.ts';

/** The screen under the help, whose keys it lists. */
export function viewUnderHelp(state: State): ViewName {
	return (state.views.at(-2) ?? state.views[0]).name;
}

/** The commands help lists: those of the screen it was opened on whose keys, id or words hold every word typed. */
export function listedCommands(state: State, {field}: HelpView): readonly Command[] {
	const typed = field.text.toLowerCase().split(/\s+/).filter(Boolean);
	const view = viewUnderHelp(state);
	return bindKeys(commands, state.settings.keys).filter((command) => {
		const {id, keys, views, help} = command;
		const words = [...keyLabels(keys), id, hintOf(command, state) ?? '', help].join(' ').toLowerCase();
		return views.includes(view) && typed.every((word) => words.includes(word));
	});
}

export function moveHelpCursor(state: State, steps: number): State {
	const view = shownView(state);
	if (view.name !== 'help') return state;
	const last = listedCommands(state, view).length - 1;
	return withView(state, {...view, cursor: Math.max(0, Math.min(last, view.cursor + steps))});
}

/** Closes the help and does what the highlighted line says. */
export function runChosen(state: State): State {
	const view = shownView(state);
	if (view.name !== 'help') return state;
	const chosen = listedCommands(state, view)[view.cursor];
	return chosen ? chosen.run(closeView(state), chosen.keys[0]!) : {...state, message: 'nothing does that here'};
}
