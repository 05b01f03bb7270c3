import {openComparison} from '../compare/compare-actions.ts';
import {libraryOf, openView, type State, shownView, withView} from '../state.ts';
import {type MatrixView, MEASURES} from '../views.ts';
import {cellOf} from './cells.ts';

/** Opens the matrix with its cursor on the source that is highlighted or read. */
export function openMatrix(state: State): State {
	const row = Math.max(
		0,
		state.sources.findIndex(({id}) => id === libraryOf(state).cursor),
	);
	if (state.sources.length < 2) return {...state, message: 'a matrix needs two sources'};
	return openView(state, {name: 'matrix', row, column: row === 0 ? 1 : 0, measure: 'share'});
}

/** Moves the cursor by rows and columns, stopping at the edges. */
export function moveCell(state: State, rows: number, columns: number): State {
	return onMatrix(state, (view) => {
		const last = state.sources.length - 1;
		const hold = (index: number) => Math.max(0, Math.min(last, index));
		return {...view, row: hold(view.row + rows), column: hold(view.column + columns)};
	});
}

/** Goes to the next (or previous) weaker cell: from the strongest overlap down, and back up. */
export function goToStrongCell(state: State, step: 1 | -1): State {
	return onMatrix(state, (view) => {
		const cells = state.sources
			.flatMap((source, row) =>
				state.sources.map((other, column) => ({row, column, overlap: cellOf(state, source, other)})),
			)
			.filter(({row, column, overlap}) => row !== column && overlap && overlap.share > 0)
			.sort((a, b) => b.overlap!.share - a.overlap!.share);
		const at = cells.findIndex(({row, column}) => row === view.row && column === view.column);
		const target = at < 0 ? cells[0] : cells[Math.max(0, Math.min(cells.length - 1, at + step))];
		return target ? {...view, row: target.row, column: target.column} : view;
	});
}

export function cycleMeasure(state: State): State {
	return onMatrix(state, (view) => ({
		...view,
		measure: MEASURES[(MEASURES.indexOf(view.measure) + 1) % MEASURES.length]!,
	}));
}

/** Compares the two sources of the cell under the cursor. */
export function compareCell(state: State): State {
	const view = shownView(state);
	if (view.name !== 'matrix') return state;
	if (view.row === view.column) return {...state, message: 'that is one and the same source'};
	const [left, right] = [state.sources[view.row]!, state.sources[view.column]!];
	return openView(state, openComparison(state, left.id, right.id));
}

function onMatrix(state: State, change: (view: MatrixView) => MatrixView): State {
	const view = shownView(state);
	return view.name === 'matrix' ? withView(state, change(view)) : state;
}
