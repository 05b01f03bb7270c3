import {countOf, percent} from '../../typeset/figures.ts';
import {columnsOf} from '../geometry/columns.ts';
import {oneLine} from '../one-line.ts';
import type {State} from '../state.ts';
import type {MatrixView} from '../views.ts';
import {cellOf} from './cells.ts';

/** The cell under the cursor as a sentence, in few words where the window is narrow; nothing while it is not known. */
export function describeCell(state: State, view: MatrixView): string {
	const full = describeByNames(state, view);
	return columnsOf(full) < state.size.columns - 1 ? full : describeByNumbers(state, view);
}

function describeByNumbers(state: State, {row, column, measure}: MatrixView): string {
	const cell = cellOf(state, state.sources[row]!, state.sources[column]!);
	if (!cell) return '';
	const [one, another] = [row + 1, column + 1];
	switch (measure) {
		case 'share':
			return `${one} shares ${percent(cell.share)} of its words with ${another}`;
		case 'verbatim':
			return `${percent(cell.verbatimShare)} of ${one} stands word for word in ${another}`;
		case 'passages':
			return `${one} shares ${countOf(cell.passages, 'passage')} with ${another}, ${cell.strong} strong`;
	}
}

function describeByNames(state: State, {row, column, measure}: MatrixView): string {
	const [source, other] = [state.sources[row]!, state.sources[column]!];
	const cell = source === other ? undefined : cellOf(state, source, other);
	if (!cell) return '';
	const [one, another] = [oneLine(source.outlet), oneLine(other.outlet)];
	switch (measure) {
		case 'share':
			return `${percent(cell.share)} of the words of ${one} lie in passages it shares with ${another}`;
		case 'verbatim':
			return `${percent(cell.verbatimShare)} of the words of ${one} stand word for word in ${another}, too`;
		case 'passages':
			return `${one} shares ${countOf(cell.passages, 'passage')} with ${another}, ${cell.strong} of them strong`;
	}
}
