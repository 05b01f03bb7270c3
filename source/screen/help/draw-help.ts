import {drawFieldRow} from '../draw-field.ts';
import {keyLabels} from '../keys.ts';
import {fitRow, type Row, row, run, spread} from '../row.ts';
import type {HelpView, State} from '../state.ts';
import {BESIDE_COLUMNS, bodyPane, signsOf} from '../window.ts';
import {listedCommands} from './help-actions.ts';

const KEY_COLUMNS = 18;
/** The field, and a blank row. */
const HEAD_ROWS = 2;

/** The command in a row of the body, by its place in the list. */
export function commandAt(state: State, view: HelpView, row: number): number | undefined {
	const index = firstListed(state, view) + row - HEAD_ROWS;
	return row >= HEAD_ROWS && index < listedCommands(state, view).length ? index : undefined;
}

function firstListed(state: State, view: HelpView): number {
	const listRows = bodyPane(state).rows - HEAD_ROWS;
	const {length} = listedCommands(state, view);
	return Math.max(0, Math.min(view.cursor - Math.floor(listRows / 2), length - listRows));
}

/** The field that filters, then the keys of the screen below and what they do; where there is room, with the names the config file has for them. */
export function drawHelp(state: State, view: HelpView): readonly Row[] {
	const signs = signsOf(state);
	const {rows, columns} = bodyPane(state);
	const listed = listedCommands(state, view);
	const listRows = rows - HEAD_ROWS;
	const top = firstListed(state, view);
	const lines = listed.slice(top, top + listRows).map((command, index) => {
		const isCurrent = top + index === view.cursor;
		const line = row(
			run(isCurrent ? ` ${signs.cursor} ` : '   ', 'current'),
			fitRow(row(run(keyLabels(command.keys, state.settings.ascii).join(' '), 'key')), KEY_COLUMNS),
			run(command.help, isCurrent ? 'strong' : 'text'),
		);
		return columns < BESIDE_COLUMNS ? fitRow(line, columns) : spread(line, row(run(` ${command.id} `, 'dim')), columns);
	});
	const none = listed.length === 0 ? [row(run('   nothing does that here', 'dim'))] : [];
	const head = drawFieldRow(view.field, 'type to filter', signs.prompt, columns);
	return Array.from({length: rows}, (_, index) => fitRow([head, row(), ...lines, ...none][index] ?? [], columns));
}
