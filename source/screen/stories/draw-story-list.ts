import type {StorySummary} from '../../core/story-summary.ts';
import {countOf} from '../../typeset/figures.ts';
import type {ListPane} from '../frame.ts';
import {oneLine} from '../one-line.ts';
import {fitRow, type Row, row, run} from '../row.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {signsOf} from '../window.ts';
import {lineAt, type Shelf} from './shelf.ts';
import {STORY_ROWS, shownStories, storiesPane} from './stories-pane.ts';

/** The stories in sight; each item is known by its place in the list. */
export function drawStoryList(state: State, view: StoriesView): ListPane {
	const signs = signsOf(state);
	const {columns, rows} = storiesPane(state);
	const total = state.shelf?.list?.total ?? 0;
	const cursor = drawnCursor(state, view);
	const shown = shownStories(state);
	const first = Math.max(0, Math.min(cursor - Math.floor(shown / 2), total - shown));
	const items = Array.from({length: Math.min(shown, total - first)}, (_, index) => ({
		key: String(first + index),
		rows: drawStory(state, view, first + index, cursor).map((cells) => fitRow(cells, columns - 2)),
	}));
	if (items.length === 0) items.push({key: '', rows: [fitRow(row(run(whyEmpty(state), 'dim')), columns - 2)]});
	return {columns, rows, items, selected: cursor - first, sign: run(`${signs.cursor} `, 'current')};
}

/** The first and the last day of a story, the year said once. */
export function daysOf({first, latest}: StorySummary): string {
	const [from, to] = [first?.slice(0, 10), latest?.slice(0, 10)];
	if (!to) return 'no date';
	if (!from || from === to) return oneLine(to);
	return oneLine(`${from} to ${from.slice(0, 5) === to.slice(0, 5) ? to.slice(5) : to}`);
}

/**
 * Where the cursor is drawn. What lies beyond the known part is read in a few milliseconds; until then the nearest known story
 * stands in, since a blank list would only flicker.
 */
function drawnCursor({shelf}: State, {cursor}: StoriesView): number {
	if (!shelf?.list || shelf.isLate) return cursor;
	const {offset, lines} = shelf.list;
	return Math.max(offset, Math.min(offset + lines.length - 1, cursor));
}

function drawStory(state: State, {marked}: StoriesView, place: number, cursor: number): readonly Row[] {
	const signs = signsOf(state);
	const line = lineAt(state.shelf as Shelf, place);
	if (!line) return Array.from({length: STORY_ROWS}, () => row(run(signs.ellipsis, 'dim')));
	const mark = marked.some(({id}) => id === line.id) ? run(`${signs.marked} `, 'strong') : '';
	const facts = factsOf(line).join(` ${signs.dot} `);
	const name = run(oneLine(line.name).trim(), place === cursor ? 'selected' : 'text');
	return [row(mark, name), row('  ', run(facts, 'dim'))];
}

/** How many sources a story has, of which days, and of which outlets. */
export function factsOf(story: StorySummary): readonly string[] {
	const outlets = story.outlets.map((outlet) => oneLine(outlet)).join(', ');
	return [countOf(story.sources, 'source'), daysOf(story), outlets].filter(Boolean);
}

function whyEmpty({shelf}: State): string {
	return shelf?.list ? 'no story holds that' : 'reading the library';
}
