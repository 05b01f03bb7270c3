import type {StorySummary} from '../core/story-summary.ts';
import {countOf} from '../typeset/figures.ts';
import type {Frame} from './frame.ts';
import {jsonFrame} from './json.ts';
import {drawAll, lineOf, padTo} from './line.ts';
import type {Page} from './page.ts';
import {oneLine} from './quote.ts';
import {hang} from './wrap.ts';

const INDENT = '  ';

/** The stories one after another: the name (cut to a line), then id, number of sources, date of the last one, and outlets. */
export function storiesText(stories: readonly StorySummary[], page: Page): string {
	const {widthColumns} = page;
	const lines = stories.flatMap((story) => [
		padTo(lineOf(oneLine(story.name), 'strong'), widthColumns, page),
		...hang(INDENT, lineOf(aboutStory(story), 'faint'), widthColumns, page),
	]);
	return drawAll([lines], page);
}

function aboutStory({id, sources, outlets, latest}: StorySummary): string {
	return [id, countOf(sources, 'source'), latest ?? 'no date', outlets.join(', ')].map(oneLine).join(' · ');
}

/** The stories as `wirediff stories --json` writes them. */
export const STORIES_JSON: Frame<StorySummary> = jsonFrame('stories', storyFields);

/** What JSON says of a story wherever it is named; what is not known is `null`. */
export function storyFields({id, name, isNamed, sources, outlets, latest}: StorySummary): object {
	return {id, name, isNamed, sources, outlets, latest: latest ?? null};
}
