import type {Hit, Source} from '../../core/model.ts';
import type {ShelfAnswer, StoriesBefore} from '../../core/shelf.ts';
import type {StorySummary} from '../../core/story-summary.ts';
import type {Spot} from '../bookmarks/spot.ts';
import type {Kept} from '../kept/kept.ts';

/** An answer to one kind of question. */
export type AnswerTo<Kind extends ShelfAnswer['kind']> = ShelfAnswer & {readonly kind: Kind};

/** What the screen knows of a library: never more of its stories than some screens full. */
export type Shelf = {
	/** What the library is known by from run to run. */
	readonly key: string;
	/** That of the library, as far as it is known; what was learnt at another one is learnt anew. */
	readonly revision: number;
	readonly totals: AnswerTo<'totals'> | undefined;
	/** The part of the list around the cursor. */
	readonly list: AnswerTo<'list'> | undefined;
	/** The sources of the highlighted story. */
	readonly preview: AnswerTo<'preview'> | undefined;
	/** What the last phrase was found in. */
	readonly found: AnswerTo<'search'> | undefined;
	readonly opening: Opening | undefined;
	/** The id of the story that is open. */
	readonly opened: string | undefined;
	/** The library's revision when its sources were read. */
	readonly openedAt: number;
	/** What was done to the stories in this run, the last thing last. */
	readonly edits: readonly {readonly what: string; readonly before: StoriesBefore}[];
	/** Sources beside those of the open story that something on screen speaks of: bookmarks. */
	readonly guests: readonly Source[];
	/** What was kept of earlier runs; what is of a source is taken over when the source is read. */
	readonly kept: Kept;
	/** What each source that was read is known by from run to run, by its id: sources are let go of with their story. */
	readonly keys: {readonly [id: string]: string};
	/** Ids of sources that were bookmarked in earlier runs and are not read yet. */
	readonly wanted: readonly string[];
	/** Whether the library has not answered for so long that a person wonders. */
	readonly isLate: boolean;
};

/** A story that is to be opened as soon as its sources are there, and where in it. */
export type Opening =
	/** Without an id the highlighted one, which is not known yet. `screen` is what was kept of it, of an earlier run. */
	| {readonly kind: 'story'; readonly story: string | undefined; readonly screen?: unknown}
	/** The story that has the source of the spot, or of the hit. */
	| {readonly kind: 'spot'; readonly spot: Spot}
	| {readonly kind: 'hit'; readonly hit: Hit};

/** A source that is known beside those of the open story: bookmarked, or found. */
export function guestOf({guests, found}: Shelf, id: string): Source | undefined {
	const hits = found?.found.stories.flatMap(({sources}) => sources) ?? [];
	return [...guests, ...hits.map(({source}) => source)].find((source) => source.id === id);
}

export const emptyShelf = (key: string): Shelf => ({
	key,
	revision: 0,
	totals: undefined,
	list: undefined,
	preview: undefined,
	found: undefined,
	opening: undefined,
	opened: undefined,
	openedAt: 0,
	edits: [],
	guests: [],
	kept: {},
	keys: {},
	wanted: [],
	isLate: false,
});

/** The story at a place of the list, if that part of it is known. */
export function lineAt({list}: Shelf, place: number): StorySummary | undefined {
	return list?.lines[place - list.offset];
}
