import {columnsOf, cutText} from './geometry/columns.ts';
import {placeInList} from './place-in-list.ts';
import {type Row, run} from './row.ts';
import {type State, shownView} from './state.ts';
import {storyColumns} from './stories/stories-pane.ts';
import {arrangementOf, LIST_COLUMNS, RESULTS_COLUMNS, signsOf} from './window.ts';

/** The rule under the header: over a list which of its items is the current one; over two panes heavy where the keys are for. */
export function drawRuleOver(state: State): Row {
	const {horizontal, heavy, heavyTeeLeft, heavyTeeRight, teeDown} = signsOf(state);
	const {name} = shownView(state);
	// Its list begins under its field.
	if (name === 'search') return [run(horizontal.repeat(state.size.columns), 'rule')];
	const list = listColumnsBeside(state);
	if (list === undefined || name === 'stories') return drawParted(state, placeInList(state), teeDown);
	const label = placeInList(state);
	const text = state.size.columns - list - 1;
	return name === 'reader'
		? [run(ruleWith(state, label, horizontal, list), 'rule'), run(heavyTeeRight + heavy.repeat(text), 'current')]
		: [run(ruleWith(state, label, heavy, list) + heavyTeeLeft, 'current'), run(horizontal.repeat(text), 'rule')];
}

/** The rule over what a search found, under its field. */
export function drawRuleOverResults(state: State): Row {
	return drawParted(state, placeInList(state), signsOf(state).teeDown);
}

/** The rule under the body. */
export function drawRuleUnder(state: State): Row {
	return drawParted(state, '', signsOf(state).teeUp);
}

/** A rule that is joined to the one between a list and what stands beside it. */
function drawParted(state: State, label: string, tee: string): Row {
	const {horizontal} = signsOf(state);
	const {columns} = state.size;
	const list = listColumnsBeside(state);
	if (list === undefined) return [run(ruleWith(state, label, horizontal, columns), 'rule')];
	return [run(ruleWith(state, label, horizontal, list) + tee + horizontal.repeat(columns - list - 1), 'rule')];
}

/** A rule with words near its beginning, cut where they do not fit. */
function ruleWith(state: State, label: string, sign: string, columns: number): string {
	const begun = label === '' ? '' : `${sign} ${cutText(label, columns - 4, signsOf(state).ellipsis)} `;
	return begun + sign.repeat(columns - columnsOf(begun));
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
		case 'search':
			return RESULTS_COLUMNS;
		default:
			return undefined;
	}
}
