import {drawBookmarks} from './bookmarks/draw-bookmarks.ts';
import {drawCompare} from './compare/draw-compare.ts';
import {compareRule} from './compare/rule.ts';
import {drawHeader} from './draw-header.ts';
import {drawEdit} from './edit/draw-edit.ts';
import {drawFooter} from './footer.ts';
import {type Frame, mapRows, type Section} from './frame.ts';
import {drawHelp} from './help/draw-help.ts';
import {drawInfo} from './info/info-rows.ts';
import {drawMatrix} from './matrix/draw-matrix.ts';
import {drawOthers} from './others/draw-others.ts';
import {drawRuleOver} from './pane-rule.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {drawReader} from './reader/reader-rows.ts';
import {fitRow, type Row, row, run} from './row.ts';
import {drawSearch} from './search/draw-search.ts';
import {asciiRow} from './signs.ts';
import {drawSourceList} from './source-list/draw-source-list.ts';
import {type State, shownView} from './state.ts';
import {drawStories} from './stories/draw-stories.ts';
import {
	arrangementOf,
	bodyPane,
	LIST_COLUMNS,
	listRowsOver,
	MIN_COLUMNS,
	MIN_ROWS,
	readerPane,
	signsOf,
} from './window.ts';

/** The whole window, drawn from the state alone. */
export function drawFrame(state: State): Frame {
	const frame: Frame =
		arrangementOf(state) === 'too-small'
			? drawTooSmall(state)
			: [
					{kind: 'rows', rows: [drawHeader(state), drawRule(state)]},
					...drawBody(state),
					{kind: 'rows', rows: drawFooter(state)},
				];
	return state.settings.ascii ? frame.map((section) => mapRows(section, asciiRow)) : frame;
}

function drawTooSmall({size: {columns, rows}}: State): Frame {
	const text = row(run(`wirediff needs ${MIN_COLUMNS} x ${MIN_ROWS}`, 'message'));
	// Nothing may be written to the last cell of the last row, or the terminal scrolls.
	const line = fitRow(text, Math.max(0, columns - 1));
	return [{kind: 'rows', rows: Array.from({length: rows}, (_, index) => (index === 0 ? line : []))}];
}

function drawRule(state: State): Row {
	const view = shownView(state);
	return view.name === 'compare' ? compareRule(state, view) : drawRuleOver(state);
}

function drawBody(state: State): readonly Section[] {
	const view = shownView(state);
	switch (view.name) {
		case 'stories':
			return drawStories(state, view);
		case 'compare':
			return [{kind: 'rows', rows: drawCompare(state, view)}];
		case 'search':
			return [{kind: 'rows', rows: drawSearch(state, view)}];
		case 'others':
			return [{kind: 'rows', rows: drawOthers(state, view)}];
		case 'matrix':
			return [{kind: 'rows', rows: drawMatrix(state, view)}];
		case 'bookmarks':
			return [{kind: 'rows', rows: drawBookmarks(state, view)}];
		case 'edit':
			return [{kind: 'rows', rows: drawEdit(state, view)}];
		case 'info':
			return [{kind: 'rows', rows: drawInfo(state, view)}];
		case 'help':
			return [{kind: 'rows', rows: drawHelp(state, view)}];
		case 'library':
		case 'reader':
			return drawLibrary(state);
	}
}

/** The list and the text: beside each other, one over the other, or the one that is in use. */
function drawLibrary(state: State): readonly Section[] {
	const view = shownView(state);
	const source = sourceOnScreen(state);
	const body = bodyPane(state);
	const reading = {position: state.positions[source.id] ?? 0, ranges: view.name === 'reader' ? view.ranges : []};
	const text = drawReader(state, source, readerPane(state), reading);
	const rule = run(signsOf(state).vertical, 'rule');
	switch (arrangementOf(state)) {
		case 'beside': {
			const list = drawSourceList(state, source.id, LIST_COLUMNS, body.rows);
			return [{kind: 'list-beside', list, rows: text.map((cells) => row(rule, cells))}];
		}
		case 'over': {
			if (view.name === 'reader') return [{kind: 'rows', rows: text}];
			const list = drawSourceList(state, source.id, body.columns, listRowsOver(state));
			const line = row(run(signsOf(state).horizontal.repeat(body.columns), 'rule'));
			return [
				{kind: 'list', list},
				{kind: 'rows', rows: [line, ...text]},
			];
		}
		default:
			if (view.name === 'reader') return [{kind: 'rows', rows: text}];
			return [{kind: 'list', list: drawSourceList(state, source.id, body.columns, body.rows)}];
	}
}
