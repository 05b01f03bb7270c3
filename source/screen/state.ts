import type {Source} from '../core/model.ts';
import type {Bookmark} from './bookmarks/spot.ts';
import type {Edited} from './edit/metadata.ts';
import type {Effect} from './effects.ts';
import type {Field} from './field.ts';
import type {KeyChoices} from './key-bindings.ts';
import {emptyShelf, guestOf, type Shelf} from './stories/shelf.ts';
import {type LibraryView, libraryOn, type View} from './views.ts';

export type Size = {readonly columns: number; readonly rows: number};

/** What a person chose for the whole run. */
export type Settings = {
	/** Passages below this score are left out, 0 to 1. */
	readonly threshold: number;
	/** Draw with ASCII signs only. */
	readonly ascii: boolean;
	/** How wide lines of text may be at most; `undefined`: what reads well on each screen. */
	readonly textColumns: number | undefined;
	/** Keys in place of the default ones. */
	readonly keys: KeyChoices;
};

/** What is looked for in the text on screen, with `/`. */
export type Find = {
	readonly phrase: string;
	/** Where the match that was gone to begins, and in which source. */
	readonly at: {readonly source: string; readonly start: number} | undefined;
};

/** How far the comparing of a long pair is; `undefined` seconds where nobody wants them counted. */
export type Progress = {
	readonly stage: 'reading' | 'matching' | 'wording';
	readonly seconds: number | undefined;
};

/** A field on the state row that takes what is typed, and what it is for. */
export type Prompt = {
	readonly purpose: 'find' | 'filter' | 'filter-stories' | 'name-story' | 'note' | 'export';
	readonly field: Field;
};

/** Everything the screen is drawn from. What can be computed from it is not stored. */
export type State = {
	readonly size: Size;
	readonly settings: Settings;
	/** What is known of the library whose stories are listed; `undefined` where files are open. */
	readonly shelf: Shelf | undefined;
	/** In the order they are listed; none only where no story is open. */
	readonly sources: readonly Source[];
	/** The views one on another, the shown one last. Where sources are open, one of the first two is the library. */
	readonly views: readonly [View, ...View[]];
	/** How far each source was read: the offset of its first line on screen, by `Source.id`. */
	readonly positions: {readonly [id: string]: number};
	/** In the order they were put. */
	readonly bookmarks: readonly Bookmark[];
	/** What was said of the sources that were edited when they were opened, by `Source.id`. */
	readonly originals: {readonly [id: string]: Edited};
	/** Whether comments and site furniture are shown in full. */
	readonly isUnfolded: boolean;
	/** Whether the pane in use has the whole window. */
	readonly isZoomed: boolean;
	readonly find: Find | undefined;
	readonly prompt: Prompt | undefined;
	/** Of the long pair that is being compared, if one is. */
	readonly progress: Progress | undefined;
	/** A line about what the last key did; gone with the next key. */
	readonly message: string | undefined;
	/** What is to be done outside, oldest first; whoever does it takes it out. */
	readonly effects: readonly Effect[];
	/** Set when the reader is to end: as asked for, or by Ctrl-C. */
	readonly quit: 'asked' | 'interrupted' | undefined;
};

export function initialState(sources: readonly [Source, ...Source[]], size: Size, settings: Settings): State {
	return {
		size,
		settings,
		shelf: undefined,
		sources,
		views: [libraryOn(sources[0])],
		...NOTHING_YET,
	};
}

/** The reader as it opens on the stories of a library, by the key it is known by; of the stories nothing is known yet. */
export function initialStories(library: string, size: Size, settings: Settings): State {
	return {
		size,
		settings,
		shelf: emptyShelf(library),
		sources: [],
		views: [{name: 'stories', cursor: 0, story: undefined, marked: [], filter: '', order: 'latest'}],
		...NOTHING_YET,
	};
}

const NOTHING_YET = {
	positions: {},
	bookmarks: [],
	originals: {},
	isUnfolded: false,
	isZoomed: false,
	find: undefined,
	prompt: undefined,
	progress: undefined,
	message: undefined,
	effects: [],
	quit: undefined,
} as const;

const NO_LIBRARY = libraryOn({id: ''});

/** The list of sources, wherever it is among the views; an empty one where none are open. */
export function libraryOf({views}: State): LibraryView {
	return views.find((view) => view.name === 'library') ?? NO_LIBRARY;
}

/** The view on screen. */
export function shownView(state: State): View {
	return state.views.at(-1)!;
}

/** The state with the view on screen replaced by another of the same name. */
export function withView(state: State, view: View): State {
	const below = state.views.slice(0, -1);
	return {...state, views: [...below, view] as unknown as State['views']};
}

/** The state with a view opened over the one on screen. */
export function openView(state: State, view: View): State {
	return {...state, views: [...state.views, view]};
}

/** The state with the view on screen closed; the first one stays. */
export function closeView(state: State): State {
	if (state.views.length === 1) return state;
	return {...state, find: undefined, views: state.views.slice(0, -1) as unknown as State['views']};
}

/** The state with something to be done outside. */
export function withEffect(state: State, effect: Effect): State {
	return {...state, effects: [...state.effects, effect]};
}

/** The source of an id that is in the state: open, or known beside the open story. */
export function sourceOf({sources, shelf}: State, id: string): Source {
	return (sources.find((source) => source.id === id) ?? (shelf && guestOf(shelf, id)))!;
}
