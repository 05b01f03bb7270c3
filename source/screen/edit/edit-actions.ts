import {emptyField, insertText} from '../field.ts';
import {keyFor} from '../key-bindings.ts';
import {sourceOnScreen} from '../reader/reader-actions.ts';
import {closeView, openView, type State, shownView, sourceOf, withEffect, withView} from '../state.ts';
import type {EditView} from '../views.ts';
import {EDITED, type Edited, editedOf, factsOf, mistakeIn, withMetadata} from './metadata.ts';

/** Opens a form with what is said of the source on screen. */
export function openEdit(state: State): State {
	const source = sourceOnScreen(state);
	const said = editedOf(source);
	const fields = Object.fromEntries(EDITED.map((key) => [key, insertText(emptyField, said[key])]));
	return openView(state, {name: 'edit', source: source.id, fields: fields as EditView['fields'], at: 'outlet'});
}

/** Goes to another line of the form, round its ends. */
export function moveInForm(state: State, steps: 1 | -1): State {
	return onForm(state, (view) => {
		const index = (EDITED.indexOf(view.at) + steps + EDITED.length) % EDITED.length;
		return withView(state, {...view, at: EDITED[index]!});
	});
}

/** Puts what was said when the source was opened back into the line. */
export function restoreLine(state: State): State {
	return onForm(state, (view) => {
		const original = originalOf(state, view)[view.at];
		return withView(state, {...view, fields: {...view.fields, [view.at]: insertText(emptyField, original)}});
	});
}

/** Takes over what the form says and closes it; stays at a line that cannot be right. */
export function saveForm(state: State): State {
	return onForm(state, (view) => {
		const edited = Object.fromEntries(EDITED.map((key) => [key, view.fields[key].text.trim()])) as Edited;
		const wrong = EDITED.find((key) => mistakeIn(key, edited[key]));
		if (wrong) return {...withView(state, {...view, at: wrong}), message: mistakeIn(wrong, edited[wrong])};
		const before = editedOf(sourceOf(state, view.source));
		if (EDITED.every((key) => before[key] === edited[key]))
			return {...closeView(state), message: 'nothing was changed'};
		const saved = withMetadata(closeView(state), view.source, edited);
		if (state.shelf)
			return withEffect(saved, {
				kind: 'edit-stories',
				edit: {kind: 'amend', source: view.source, facts: factsOf(edited)},
			});
		const key = keyFor(state, 'edit', 'E');
		return {
			...saved,
			message: `saved, and kept for the next time; ${key} shows what it was, and how to keep it with the texts`,
		};
	});
}

/** What was said of the source of a form when it was opened. */
export function originalOf(state: State, {source}: EditView): Edited {
	return state.originals[source] ?? editedOf(sourceOf(state, source));
}

function onForm(state: State, act: (view: EditView) => State): State {
	const view = shownView(state);
	return view.name === 'edit' ? act(view) : state;
}
