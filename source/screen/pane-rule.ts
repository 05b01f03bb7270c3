import {type Row, run} from './row.ts';
import {type State, shownView} from './state.ts';
import {storyColumns} from './stories/stories-pane.ts';
import {arrangementOf, LIST_COLUMNS, signsOf} from './window.ts';

/** The rule over or under the body; a tee joins it to the one between a list and what stands beside it. */
export function drawPaneRule(state: State, tee: string): Row {
	const {horizontal} = signsOf(state);
	const {columns} = state.size;
	const list = listColumnsBeside(state);
	const line =
		list === undefined
			? horizontal.repeat(columns)
			: horizontal.repeat(list) + tee + horizontal.repeat(columns - list - 1);
	return [run(line, 'rule')];
}

/** The columns of the list on screen; `undefined` where nothing stands beside one. */
function listColumnsBeside(state: State): number | undefined {
	if (arrangementOf(state) !== 'beside') return undefined;
	switch (shownView(state).name) {
		case 'stories':
			return storyColumns(state);
		case 'library':
		case 'reader':
			return LIST_COLUMNS;
		default:
			return undefined;
	}
}
