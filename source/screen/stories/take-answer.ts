import {loneStory, type ShelfAnswer} from '../../core/shelf.ts';
import {goToSpot} from '../bookmarks/go-to-spot.ts';
import {type Spot, sourcesIn} from '../bookmarks/spot.ts';
import {withScreen} from '../kept/kept-screen.ts';
import {readHit} from '../search/search-actions.ts';
import type {State} from '../state.ts';
import {libraryOn, type StoriesView} from '../views.ts';
import {closeStory, withSources} from './close-story.ts';
import {withKeptOf} from './kept-in-library.ts';
import {refreshStory} from './refresh-story.ts';
import {type AnswerTo, lineAt, type Shelf} from './shelf.ts';

/** The state with what the library answered. What nobody wants to know any more is left alone. */
export function takeAnswer(state: State, answer: ShelfAnswer): State {
	if (!state.shelf) return state;
	const shelf = {...state.shelf, isLate: false};
	const next = {...state, shelf};
	switch (answer.kind) {
		case 'list':
			return takeList(next, {...shelf, list: answer, revision: answer.revision}, answer);
		case 'totals':
			return {...next, shelf: {...shelf, totals: answer, revision: answer.revision}};
		case 'preview':
			return {...next, shelf: {...shelf, preview: answer, revision: answer.revision}};
		case 'search':
			return {...next, shelf: {...shelf, found: answer}, message: answer.found.mistake ?? state.message};
		case 'sources':
			return takeGuests(next, answer);
		case 'open':
			if (isToOpen(shelf, answer)) return takeStory(next, shelf, answer);
			return isOpen(shelf, answer) ? refreshStory(next, answer) : next;
	}
}

/** The state when the library has not answered for a while. */
export function waitOn(state: State): State {
	return state.shelf ? {...state, shelf: {...state.shelf, isLate: true}} : state;
}

/** The state when the library was found changed, or the same. */
export function withRevision(state: State, revision: number): State {
	return state.shelf && state.shelf.revision !== revision ? {...state, shelf: {...state.shelf, revision}} : state;
}

/** The list around the highlighted story, wherever that is now; where it is gone, what took its place. */
function takeList(state: State, shelf: Shelf, answer: AnswerTo<'list'>): State {
	const [first, ...above] = state.views;
	if (first.name !== 'stories' || first.filter !== answer.filter || first.order !== answer.order) return state;
	const index = first.story === undefined ? -1 : answer.lines.findIndex(({id}) => id === first.story);
	const cursor = index < 0 ? Math.max(0, Math.min(first.cursor, answer.total - 1)) : answer.offset + index;
	const view: StoriesView = {...first, cursor, story: lineAt(shelf, cursor)?.id};
	const opening =
		shelf.opening?.kind === 'story' ? {...shelf.opening, story: shelf.opening.story ?? view.story} : shelf.opening;
	const message = answer.mistake ?? state.message;
	return {...state, shelf: {...shelf, opening}, message, views: [view, ...above]};
}

function isToOpen({opening}: Shelf, answer: AnswerTo<'open'>): boolean {
	if (opening?.kind === 'hit') return opening.hit.source === answer.with;
	if (opening?.kind === 'spot') return sourcesIn(opening.spot)[0] === answer.with;
	return opening?.story === answer.story && answer.with === undefined;
}

/** Whether the answer is about the story that is open. */
function isOpen({opened, opening}: Shelf, {story, with: source}: AnswerTo<'open'>): boolean {
	if (opening || opened === undefined) return false;
	return opened === (source === undefined ? story : loneStory(source));
}

/** Opens a story over the list, at the place that was asked for. */
function takeStory(state: State, shelf: Shelf, {story, sources, all, revision}: AnswerTo<'open'>): State {
	const [first] = sources;
	if (!first) return {...closeStory(state), message: 'this is not in the library any more'};
	const message = all > sources.length ? `only the last ${sources.length} of its sources are open` : state.message;
	const closed = closeStory(state);
	const opened = {...withSources(closed, sources), message};
	const views = [...closed.views, libraryOn(first)] as const;
	const known = withKeptOf(
		{...opened, views, shelf: {...opened.shelf!, opened: story, openedAt: revision, revision}},
		sources,
	);
	const {opening} = shelf;
	if (opening?.kind === 'hit') return readHit(known, opening.hit);
	if (opening?.kind === 'spot') return openSpot(known, opening.spot);
	return opening?.screen === undefined ? known : withScreen(known, opening.screen);
}

function openSpot(state: State, spot: Spot): State {
	const has = (id: string) => state.sources.some((source) => source.id === id);
	if (spot.kind !== 'pair' || (has(spot.left) && has(spot.right))) return goToSpot(state, spot);
	return {...state, message: 'the two sources are not in one story any more'};
}

function takeGuests(state: State, {ids, sources}: AnswerTo<'sources'>): State {
	const shelf = state.shelf!;
	const wanted = shelf.wanted.filter((id) => !ids.includes(id));
	return withKeptOf({...state, shelf: {...shelf, wanted, guests: [...shelf.guests, ...sources]}}, sources);
}
