import {wrapLines} from '../geometry/wrap.ts';
import {sourceOnScreen} from '../reader/reader-actions.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import {closeView, type State, shownView} from '../state.ts';
import type {InfoView} from '../views.ts';
import {bodyPane} from '../window.ts';
import type {Fact} from './facts.ts';
import {pairFacts} from './pair-facts.ts';
import {sourceFacts} from './source-facts.ts';

const LABEL_COLUMNS = 16;
const MAX_TEXT_COLUMNS = 90;

/** A row of the info, and the fact it belongs to. */
type InfoRow = {readonly cells: Row; readonly fact: Fact | undefined};

/** All rows of the info on what is on the screen below. */
export function infoRows(state: State): readonly InfoRow[] {
	const below = closeView(state);
	const view = shownView(below);
	const facts = view.name === 'compare' ? pairFacts(below, view) : sourceFacts(below, sourceOnScreen(below).id);
	const {columns} = bodyPane(state);
	const width = Math.min(state.settings.textColumns ?? MAX_TEXT_COLUMNS, columns - LABEL_COLUMNS - 1);
	return [
		{cells: row(), fact: undefined},
		...facts.flatMap((fact) => drawFact(fact, width).map((cells) => ({cells, fact}))),
	];
}

export function drawInfo(state: State, view: InfoView): readonly Row[] {
	const {rows, columns} = bodyPane(state);
	const seen = seenRows(state, view);
	return Array.from({length: rows}, (_, index) => fitRow(seen[index]?.cells ?? [], columns));
}

/** The fact in a row of the body. */
export function factAt(state: State, view: InfoView, row: number): Fact | undefined {
	return seenRows(state, view)[row]?.fact;
}

function seenRows(state: State, view: InfoView): readonly InfoRow[] {
	const {rows} = bodyPane(state);
	const all = infoRows(state);
	return all.slice(Math.max(0, Math.min(view.top, all.length - rows))).slice(0, rows);
}

function drawFact(fact: Fact, width: number): readonly Row[] {
	const label = fitRow(row('  ', run(fact.label, 'dim')), LABEL_COLUMNS);
	return wrapLines(fact.text, width).map((line, index) => row(index === 0 ? label : ' '.repeat(LABEL_COLUMNS), line));
}
