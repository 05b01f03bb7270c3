import {drawField} from '../draw-field.ts';
import {fieldInSight} from '../field.ts';
import {wrapLines} from '../geometry/wrap.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import type {EditView} from '../views.ts';
import {bodyPane, signsOf} from '../window.ts';
import {originalOf} from './edit-actions.ts';
import {EDITED, type EditedKey} from './metadata.ts';

const LABEL_COLUMNS = 14;

/** What each line of the form is for. */
export const PURPOSES: {readonly [Key in EditedKey]: string} = {
	outlet: 'who published it',
	title: 'its headline',
	published: 'when: 2022-12-14, or 2022-12-14T17:30:00Z',
	url: 'where: https://...',
	author: 'who wrote it',
};

/** The lines of the form, under each what it was, and below what would keep it with the texts. */
export function drawEdit(state: State, view: EditView): readonly Row[] {
	const {rows, columns} = bodyPane(state);
	const drawn = [
		row(),
		...EDITED.flatMap((key) => drawLine(state, view, key, columns)),
		row(),
		...drawKeeping(state, view, columns),
	];
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], columns));
}

/** The line of the form in a row of the body. */
export function lineAt(state: State, view: EditView, row: number): EditedKey | undefined {
	let end = 1;
	if (row < end) return undefined;
	return EDITED.find((key) => {
		end += drawLine(state, view, key, bodyPane(state).columns).length;
		return row < end;
	});
}

function drawLine(state: State, view: EditView, key: EditedKey, columns: number): readonly Row[] {
	const signs = signsOf(state);
	const isHere = view.at === key;
	const {[key]: field} = view.fields;
	const label = row(
		run(isHere ? ` ${signs.cursor} ` : '   ', 'current'),
		fitRow(row(run(labelOf(key), isHere ? 'strong' : 'dim')), LABEL_COLUMNS - 3),
	);
	const value = isHere
		? drawField(fieldInSight(field, columns - LABEL_COLUMNS), PURPOSES[key])
		: row(field.text ? oneLine(field.text) : run(PURPOSES[key], 'dim'));
	const was = wasBefore(state, view, key);
	return [row(label, value), ...(was ? [row(' '.repeat(LABEL_COLUMNS), run(was, 'dim'))] : [])];
}

export const labelOf = (key: EditedKey): string => (key === 'url' ? 'address' : key);

/** What a line of the form said when the source was opened, if it says something else now. */
export function wasBefore(state: State, view: EditView, key: EditedKey): string | undefined {
	const original = originalOf(state, view)[key];
	return original === view.fields[key].text.trim() ? undefined : `was: ${oneLine(original) || 'not known'}`;
}

function drawKeeping(state: State, view: EditView, columns: number): readonly Row[] {
	const [explanation, entry] = describeKeeping(state, view);
	const width = Math.min(90, columns - 8);
	return [
		...wrapLines(explanation, width).map((line) => row('   ', run(line, 'dim'))),
		...wrapLines(entry ?? '', width).map((line) => row('     ', run(line, 'dim'))),
	];
}

/** Where what is saved is kept: in the library; else here, and what the list of the folder would have to say. */
export function describeKeeping(
	state: State,
	view: EditView,
): readonly [explanation: string] | readonly [explanation: string, entry: string] {
	if (state.shelf) return ['What you save is kept in the library.'];
	const {file} = sourceOf(state, view.source);
	const name = file.split(/[/\\]/).at(-1);
	const said = EDITED.flatMap((key) => {
		const text = view.fields[key].text.trim();
		return text ? [[key, text] as const] : [];
	});
	return [
		'What you save is kept on this machine, for this text. To keep it with the text, let its entry in sources.json of its folder say:',
		JSON.stringify({file: name, ...Object.fromEntries(said)}),
	];
}
