import {columnsOf, cutText} from '../geometry/columns.ts';
import {oneLine} from '../one-line.ts';
import {type Row, row, run} from '../row.ts';
import {type State, sourceOf} from '../state.ts';
import type {CompareView} from '../views.ts';
import {signsOf} from '../window.ts';

/** Two outlets are told from each other in so many columns, and so is each from others of the same group. */
export const LEAST_COLUMNS = 53;

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
