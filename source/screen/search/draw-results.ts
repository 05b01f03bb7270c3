import type {Source} from '../../core/model.ts';
import type {Wording} from '../../core/search/group-wordings.ts';
import {countOf, percent} from '../../typeset/figures.ts';
import {columnsOf} from '../geometry/columns.ts';
import {markLine} from '../marks.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run, spread} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {SearchView} from '../views.ts';
import {type Pane, signsOf} from '../window.ts';
import {foundBy, indexingOf} from './hits.ts';
import {drawQueryHelp} from './query-help.ts';
import {drawSnippet, snippetLines} from './snippet.ts';

/** The groups of hits, scrolled so that the current hit is in sight. Only what is seen is drawn. */
export function drawResults(state: State, view: SearchView, {columns, rows}: Pane): readonly Row[] {
	const drawn = drawInstead(state, view, columns) ?? drawSeen(layOutFound(state, view, columns, rows), rows);
	return Array.from({length: rows}, (_, index) => fitRow(drawn[index] ?? [], columns));
}

/** What stands where there are no results yet: how far the texts are read, or what can be typed. */
function drawInstead(state: State, {field}: SearchView, columns: number): readonly Row[] | undefined {
	const {isWhole, partRead} = indexingOf(state.sources);
	if (!isWhole()) {
		const told = `Reading ${countOf(state.sources.length, 'text')}: ${percent(partRead())} done.`;
		return [row(), row(run(`  ${told}`, 'dim'))];
	}
	return field.text.trim() ? undefined : [row(), ...drawQueryHelp(columns)];
}

/** A part of the results that is drawn or left out as a whole; a hit by its place in the list, or the lines above the hits of a source. */
type Part = {
	readonly rows: number;
	readonly hit?: number;
	readonly isHead?: boolean;
	readonly draw: () => readonly Row[];
};

/** The parts of the results down to what is seen, and the row they are scrolled to. */
type Layout = {readonly parts: readonly Part[]; readonly top: number};

/**
 * Lays out no more than it takes to see the current hit among others: of hundreds a screen shows a dozen. With the last hit what
 * comes after it is seen as far as it fits, since no key goes there.
 */
function layOutFound(state: State, view: SearchView, columns: number, rows: number): Layout {
	const parts: Part[] = [];
	const last = foundBy(state, view).hits.length - 1;
	let current = {from: 0, to: 0};
	let height = 0;
	for (const part of partsOf(state, view, columns)) {
		const before = parts.at(-1);
		if (part.hit === view.cursor) current = {from: height - (before?.isHead ? before.rows : 0), to: height + part.rows};
		parts.push(part);
		height += part.rows;
		const isBehind = current.to > 0 || view.cursor > last;
		if (isBehind && height >= Math.max(current.from + rows, current.to)) break;
	}
	const above = view.cursor === last ? 0 : Math.max(0, Math.floor((rows - (current.to - current.from)) / 2));
	return {parts, top: Math.max(0, Math.min(current.from - above, height - rows), current.to - rows)};
}

function* partsOf(state: State, view: SearchView, columns: number): Iterable<Part> {
	const {groups, wordings} = foundBy(state, view);
	let number = 0;
	let listed: string | undefined;
	for (const {source, hits, story} of groups) {
		const isNewStory = story !== undefined && story !== listed;
		if (isNewStory && listed !== undefined) yield {rows: 1, draw: () => [row('')]};
		listed = story;
		const above = isNewStory ? [drawStoryLine(story, columns)] : [];
		yield {
			rows: above.length + 1,
			isHead: true,
			draw: () => [...above, drawSourceLine(source, hits.length, columns)],
		};
		for (const hit of hits) {
			const index = number++;
			const lines = snippetLines(source, hit, columns, signsOf(state));
			const draw = () => drawSnippet(source, hit, lines, index === view.cursor, columns, signsOf(state));
			yield {rows: lines.length, hit: index, draw};
		}
	}
	if (wordings.length > 1)
		yield {rows: wordings.length + 1, draw: () => drawWordings(wordings, columns, signsOf(state))};
}

/** The hit in a row of the results, by its place in the list. */
export function hitAt(state: State, view: SearchView, pane: Pane, row: number): number | undefined {
	const {parts, top} = layOutFound(state, view, pane.columns, pane.rows);
	let end = -top;
	return parts.find((part) => {
		end += part.rows;
		return row < end;
	})?.hit;
}

/** Some rows of the parts from the top on. */
function drawSeen({parts, top}: Layout, rows: number): readonly Row[] {
	const drawn: Row[] = [];
	let at = 0;
	for (const part of parts) {
		if (at + part.rows > top && at < top + rows) drawn.push(...part.draw().slice(Math.max(0, top - at)));
		at += part.rows;
	}
	return drawn.slice(0, rows);
}

function drawStoryLine(story: string, columns: number): Row {
	return fitRow(row(' ', run(oneLine(story).trim(), 'title')), columns);
}

function drawSourceLine({outlet}: Source, hits: number, columns: number): Row {
	const name = row(' ', run(oneLine(outlet), hits > 0 ? 'outlet' : 'dim'));
	return spread(name, row(run(` ${countOf(hits, 'hit')} `, 'dim')), columns);
}

/** How the sources word the phrase: what varies in brackets, and who says it so. */
function drawWordings(wordings: readonly Wording[], columns: number, {horizontal}: Signs): readonly Row[] {
	const label = `${horizontal}${horizontal} wording `;
	const rule = run(label + horizontal.repeat(columns - label.length), 'rule');
	// As wide as they need, and half of the room at most: who words it so is worth knowing, too.
	const widest = Math.max(...wordings.map(({text}) => columnsOf(text)));
	const wordingColumns = Math.min(widest + 3, Math.ceil(columns / 2));
	return [
		row(rule),
		...wordings.map(({text, varying, sources}) => {
			const bracketed = markLine(
				text,
				{start: 0, end: text.length},
				varying.map((span) => ({...span, style: 'match'})),
			);
			const outlets = sources.map(({outlet}) => oneLine(outlet)).join(', ');
			const wording = fitRow(row('   ', bracketed), wordingColumns);
			return fitRow(row(wording, run(`  ${sources.length}  `, 'strong'), run(outlets, 'dim')), columns);
		}),
	];
}
