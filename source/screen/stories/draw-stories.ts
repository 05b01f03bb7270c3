import {countOf, grouped} from '../../typeset/figures.ts';
import type {Section} from '../frame.ts';
import {oneLine} from '../one-line.ts';
import {row, run} from '../row.ts';
import type {Signs} from '../signs.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {arrangementOf, quoted, signsOf} from '../window.ts';
import {drawPreview} from './draw-preview.ts';
import {drawStoryList} from './draw-story-list.ts';
import {previewPane} from './stories-pane.ts';

/** The list of stories, and beside or under it what the highlighted one holds, where there is room. */
export function drawStories(state: State, view: StoriesView): readonly Section[] {
	const list = drawStoryList(state, view);
	const pane = previewPane(state);
	if (!pane) return [{kind: 'list', list}];
	const {horizontal, vertical} = signsOf(state);
	const preview = drawPreview(state, view, pane);
	if (arrangementOf(state) === 'beside')
		return [{kind: 'list-beside', list, rows: preview.map((cells) => row(run(vertical, 'rule'), cells))}];
	const line = row(run(horizontal.repeat(pane.columns), 'rule'));
	return [
		{kind: 'list', list},
		{kind: 'rows', rows: [line, ...preview]},
	];
}

/** How many stories and articles the library has, and how many of these the list has beside the stories; then that in fewer words. */
export function describeShelf({shelf}: State, {dot}: Signs): readonly [string, ...string[]] {
	if (!shelf?.totals) return ['library'];
	const {stories, sources, alone} = shelf.totals;
	const counts = `${countOfStories(stories)} ${dot} ${countOf(sources, 'article')}`;
	return alone > 0 ? [`${counts}, ${grouped(alone)} in no story`, counts] : [counts];
}

/** How many stories, and articles in none, pass the filter. */
export function describeListed(state: State, {filter}: StoriesView): readonly string[] {
	const list = state.shelf?.list;
	return filter.trim() && list ? [`${grouped(list.total)} with ${quoted(state, oneLine(filter.trim()))}`] : [];
}

export const countOfStories = (count: number) => `${grouped(count)} ${count === 1 ? 'story' : 'stories'}`;
