import type {Command} from '../command.ts';
import {drawFieldRow} from '../draw-field.ts';
import {columnsOf} from '../geometry/columns.ts';
import {wrapLines} from '../geometry/wrap.ts';
import {drawItems, type ItemRows, itemAt, stackItems} from '../item-rows.ts';
import {keyLabels} from '../keys.ts';
import {fitRow, type Row, row, run, spread} from '../row.ts';
import type {State} from '../state.ts';
import type {HelpView} from '../views.ts';
import {BESIDE_COLUMNS, bodyPane, type Pane, signsOf} from '../window.ts';
import {listedCommands} from './help-actions.ts';

const CURSOR_COLUMNS = 3;
const KEY_COLUMNS = 18;
/** The field, and a blank row. */
const HEAD_ROWS = 2;

/** The command in a row of the body, by its place in the list. */
export function commandAt(state: State, view: HelpView, row: number): number | undefined {
	return row < HEAD_ROWS ? undefined : itemAt(layOutCommands(state, view), row - HEAD_ROWS);
}

/** The field that filters, then the keys of the screen below and what they do; where there is room, with the names the config file has for them. */
export function drawHelp(state: State, view: HelpView): readonly Row[] {
	const head = drawFieldRow(view.field, 'type to filter', signsOf(state).prompt, bodyPane(state).columns);
	return [head, row(), ...drawItems(layOutCommands(state, view), listPane(state))].slice(0, bodyPane(state).rows);
}

function listPane(state: State): Pane {
	const {rows, columns} = bodyPane(state);
	return {columns, rows: Math.max(0, rows - HEAD_ROWS)};
}

function layOutCommands(state: State, view: HelpView): ItemRows {
	const listed = listedCommands(state, view);
	const {rows, columns} = listPane(state);
	const none = [row(run('   nothing does that here', 'dim'))];
	const items = listed.map((command, index) => drawCommand(state, command, index === view.cursor, columns));
	return stackItems(listed.length === 0 ? none : [], items, view.cursor, rows, 0);
}

function drawCommand(state: State, {id, keys, help}: Command, isCurrent: boolean, columns: number): readonly Row[] {
	const name = columns < BESIDE_COLUMNS ? '' : ` ${id} `;
	const cursor = run(isCurrent ? ` ${signsOf(state).cursor} ` : '   ', 'current');
	const keyCells = fitRow(row(run(keyLabels(keys, state.settings.ascii).join(' '), 'key')), KEY_COLUMNS);
	const before = CURSOR_COLUMNS + KEY_COLUMNS;
	return wrapLines(help, columns - before - columnsOf(name)).map((line, index) => {
		const words = run(line, isCurrent ? 'strong' : 'text');
		if (index > 0) return row(' '.repeat(before), words);
		return spread(row(cursor, keyCells, words), row(run(name, 'dim')), columns);
	});
}
