import type {Source} from '../../core/model.ts';
import {isSameSpot, sourcesIn} from '../bookmarks/spot.ts';
import type {Kept} from '../kept/kept.ts';
import {keptReading, keyReader, readingFrom} from '../kept/kept-reading.ts';
import {asFields, keptScreen} from '../kept/kept-screen.ts';
import {idFromKey, sourceKey} from '../kept/source-key.ts';
import type {State} from '../state.ts';
import type {StoriesView} from '../views.ts';
import {viewsUnderStory} from './close-story.ts';
import type {Shelf} from './shelf.ts';

/** What is to be there when the library is opened again: the list and the story that is open, positions and bookmarks of all that was read. */
export function keptOfLibrary(state: State): Kept {
	const {shelf, views} = state;
	if (!shelf) return {};
	return {
		[`screen ${shelf.key}`]: keptShelf(state, shelf, views[0] as StoriesView),
		...keptReading(state, (id) => shelf.keys[id] ?? id),
	};
}

function keptShelf(state: State, {opened}: Shelf, {story, filter, order}: StoriesView) {
	return {story, filter, order, ...(opened !== undefined && {opened, screen: keptScreen(aboveStories(state))})};
}

/** The state without what the open story was opened over. */
function aboveStories(state: State): State {
	const [library = state.views[0], ...above] = state.views.slice(viewsUnderStory(state).length);
	return {...state, views: [library, ...above]};
}

/** The state with the list and the story of the last run, as soon as they are read, and what was kept of sources when those are. */
export function withKeptLibrary(state: State, kept: Kept): State {
	const [first, ...above] = state.views;
	if (!state.shelf || first.name !== 'stories') return state;
	const bookmarked = Object.keys(kept).flatMap((name) => {
		const [kind, ...words] = name.split(' ');
		return kind === 'bookmark' ? words.filter((word) => word.includes('#')).map(idFromKey) : [];
	});
	const {story, filter, order, opened, screen} = asFields(kept[`screen ${state.shelf.key}`]);
	const view: StoriesView = {
		...first,
		story: isText(story) ? story : undefined,
		filter: isText(filter) ? filter : '',
		order: order === 'name' || order === 'sources' ? order : 'latest',
	};
	const opening = isText(opened) ? ({kind: 'story', story: opened, screen} as const) : undefined;
	return {...state, shelf: {...state.shelf, kept, opening, wanted: [...new Set(bookmarked)]}, views: [view, ...above]};
}

/** The state with what was kept of sources that have just been read. What was done in this run since stands. */
export function withKeptOf(state: State, sources: readonly Source[]): State {
	const {shelf} = state;
	if (!shelf) return state;
	const news = sources.filter(({id}) => !(id in shelf.keys));
	if (news.length === 0) return state;
	const isNew = (id: string) => news.some((source) => source.id === id);
	const keys = {...shelf.keys, ...Object.fromEntries(news.map((source) => [source.id, sourceKey(source)]))};
	const read = readingFrom(shelf.kept, keyReader([...state.sources, ...shelf.guests]));
	const positions = Object.fromEntries(Object.entries(read.positions).filter(([id]) => isNew(id)));
	const bookmarks = [...state.bookmarks];
	for (const bookmark of read.bookmarks) {
		const isKnown = bookmarks.some(({spot}) => isSameSpot(spot, bookmark.spot));
		if (sourcesIn(bookmark.spot).some(isNew) && !isKnown) bookmarks.push(bookmark);
	}
	return {...state, shelf: {...shelf, keys}, positions: {...positions, ...state.positions}, bookmarks};
}

const isText = (value: unknown): value is string => typeof value === 'string';
