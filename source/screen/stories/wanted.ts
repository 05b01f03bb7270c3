import {articleOf, isLone, type ShelfQuestion} from '../../core/shelf.ts';
import {sourcesIn} from '../bookmarks/spot.ts';
import {isAwaited} from '../search/hits.ts';
import {type State, shownView} from '../state.ts';
import type {StoriesView, View} from '../views.ts';
import {lineAt, type Shelf} from './shelf.ts';
import {previewPane, shownStories} from './stories-pane.ts';

/** What the screen would like to know of the library next, what is waited for first; `undefined`: all it shows is known. */
export function wantedOf(state: State): ShelfQuestion | undefined {
	const {shelf} = state;
	if (!shelf) return undefined;
	const view = shownView(state);
	return wantedStory(shelf) ?? wantedFor(state, shelf, view) ?? wantedNews(shelf) ?? wantedSources(shelf);
}

function wantedFor(state: State, shelf: Shelf, view: View): ShelfQuestion | undefined {
	switch (view.name) {
		case 'stories':
			return wantedList(state, shelf, view) ?? wantedTotals(shelf) ?? wantedPreview(state, shelf, view);
		case 'search':
			return isAwaited(state, view) ? {kind: 'search', phrase: view.field.text} : undefined;
		default:
			return undefined;
	}
}

function wantedStory({opening}: Shelf): ShelfQuestion | undefined {
	if (opening?.kind === 'hit') return {kind: 'open', with: opening.hit.source};
	if (opening?.kind === 'spot') return {kind: 'open', with: sourcesIn(opening.spot)[0]};
	return opening?.story === undefined ? undefined : {kind: 'open', story: opening.story};
}

/** What has become of the open story; of an article on its own, of the story it may be in by now. */
function wantedNews({opened, openedAt, revision}: Shelf): ShelfQuestion | undefined {
	if (opened === undefined || openedAt === revision) return undefined;
	return isLone(opened) ? {kind: 'open', with: articleOf(opened)} : {kind: 'open', story: opened};
}

function wantedSources({wanted}: Shelf): ShelfQuestion | undefined {
	return wanted.length > 0 ? {kind: 'sources', ids: wanted} : undefined;
}

function wantedList(
	state: State,
	shelf: Shelf,
	{filter, order, cursor, story}: StoriesView,
): ShelfQuestion | undefined {
	const shown = shownStories(state);
	// Several screens full, so that most keys find what they go to.
	const question = {kind: 'list', filter, order, place: cursor, before: 3 * shown, limit: 6 * shown} as const;
	const {list, revision} = shelf;
	if (list?.filter !== filter || list.order !== order || list.revision !== revision) return {...question, story};
	const from = Math.max(0, cursor - shown);
	const to = Math.min(list.total, cursor + shown);
	const isKnown = from >= list.offset && to <= list.offset + list.lines.length;
	return isKnown ? undefined : {...question, story: undefined};
}

function wantedTotals({totals, revision}: Shelf): ShelfQuestion | undefined {
	return totals?.revision === revision ? undefined : {kind: 'totals'};
}

const MOST_PREVIEWED = 100;

function wantedPreview(state: State, shelf: Shelf, {cursor}: StoriesView): ShelfQuestion | undefined {
	const {preview, revision} = shelf;
	const story = lineAt(shelf, cursor)?.id;
	if (story === undefined || !previewPane(state)) return undefined;
	if (preview?.story === story && preview.revision === revision) return undefined;
	// More than fit, and as many whatever the size of the window is later.
	return {kind: 'preview', story, limit: MOST_PREVIEWED};
}
