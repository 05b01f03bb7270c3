import type {StoryLine} from '../core/shelf.ts';
import {countOf} from '../typeset/figures.ts';
import {drawAll, join, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {hang} from './wrap.ts';

/** The stories one after another: the name (cut to a line), then how many sources, when, and the outlets. */
export function storiesText(stories: readonly Omit<StoryLine, 'isNamed'>[], page: Page): string {
	const {widthColumns} = page;
	const lines = stories.flatMap((story) => [
		padTo(lineOf(oneLine(story.name), 'strong'), widthColumns, page),
		...hang('  ', lineOf(aboutStory(story), 'faint'), widthColumns, page),
	]);
	return drawAll([lines.map((line) => join(line))], page);
}

function aboutStory({sources, first, latest, outlets}: Omit<StoryLine, 'isNamed'>): string {
	const [from, to] = [first?.slice(0, 10), latest?.slice(0, 10)];
	const days = to ? (from && from !== to ? `${from} to ${to}` : to) : 'no date';
	return [countOf(sources, 'source'), days, outlets.join(', ')]
		.filter(Boolean)
		.map((part) => oneLine(part))
		.join(' · ');
}
