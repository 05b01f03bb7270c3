import type {StorySummary} from '../core/story-summary.ts';
import type {ShelfEntry} from './library.ts';

/** An entry of the shelf as a list of stories has it: an article that is in no story as one of its own, under its own id. */
export function shelfLine(entry: ShelfEntry): StorySummary {
	if ('story' in entry) return entry.story;
	const {id, title, outlet, published} = entry.article;
	return {id, name: title, isNamed: false, sources: 1, outlets: [outlet], first: published, latest: published};
}
