import {countOf, grouped} from '../../typeset/figures.ts';
import type {Section} from '../frame.ts';
import {oneLine} from '../one-line.ts';
import {row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {arrangementOf, bodyPane, quoted, signsOf} from '../window.ts';
import {drawPreview} from './draw-preview.ts';
import {drawStoryList} from './draw-story-list.ts';

/** The list of stories, and what the highlighted one holds where there is room beside it. */
export function drawStories(state: State, view: StoriesView): readonly Section[] {
	const list = drawStoryList(state, view);
	if (arrangementOf(state) !== 'beside') return [{kind: 'list', list}];
	const {columns, rows} = bodyPane(state);
	const rule = run(signsOf(state).vertical, 'rule');
	const preview = drawPreview(state, view, {columns: columns - list.columns - 1, rows});
	return [{kind: 'list-beside', list, rows: preview.map((cells) => row(rule, cells))}];
}

/** How many stories and articles the library has, for the header. */
export function describeShelf({shelf}: State, {dot}: Signs): string {
	if (!shelf?.totals) return 'library';
	const {stories, sources} = shelf.totals;
	return `${countOfStories(stories)} ${dot} ${countOf(sources, 'article')}`;
}

/** How many stories pass the filter. */
export function describeListed(state: State, {filter}: StoriesView): readonly string[] {
	const list = state.shelf?.list;
	return filter.trim() && list ? [`${countOfStories(list.total)} with ${quoted(state, oneLine(filter.trim()))}`] : [];
}

export const countOfStories = (count: number) => `${grouped(count)} ${count === 1 ? 'story' : 'stories'}`;
