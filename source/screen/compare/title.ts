import {columnsOf, cutText} from '../geometry/columns.ts';
import {oneLine} from '../one-line.ts';
import {columnsOfRow, type Row, row, run} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import type {CompareView} from '../views.ts';
import {signsOf} from '../window.ts';

// Two outlets with what is said about them in brackets are read in so many columns.
const LEAST_COLUMNS = 65;

/** The columns the title has before the order and the threshold may stand beside it. */
export function leastTitleColumns(state: State, view: CompareView): number {
	return Math.min(LEAST_COLUMNS, columnsOfRow(compareTitle(state, view)));
}

/** The two outlets; in few columns both are cut, but one that is short leaves the other its room. */
export function compareTitle(state: State, {left, right}: CompareView, columns = Number.POSITIVE_INFINITY): Row {
	const {between, ellipsis} = signsOf(state);
	const arrow = `  ${between}  `;
	const [one, other] = [left, right].map((id) => oneLine(sourceOf(state, id).outlet)) as [string, string];
	const room = Math.max(2, columns - columnsOf(arrow));
	const cut = (name: string, beside: string) =>
		cutText(name, Math.max(Math.floor(room / 2), room - columnsOf(beside)), ellipsis);
	return row(run(cut(one, other), 'outlet'), arrow, run(cut(other, one), 'outlet'));
}
