import type {Metadata, Source} from './model.ts';
import type {LibraryHits} from './search/library-hits.ts';
import type {StorySummary} from './story-summary.ts';

/** The id in a list of an article that is in no story. No story has such a one: theirs hold no slash. */
export const loneStory = (article: string): string => `/${article}`;

export const isLone = (story: string): boolean => story.startsWith('/');

/** The id of the article that is on its own. */
export const articleOf = (story: string): string => story.slice(1);

/** A source as its story tells of it. */
export type SourceLine = {
	readonly id: string;
	readonly outlet: string;
	readonly title: string;
	readonly published: string | undefined;
	readonly words: number;
};

/** `latest`: the story with the latest source first; `name`: by the alphabet; `sources`: the one told by most first. */
export type StorySorting = 'latest' | 'name' | 'sources';

/** Which stories a list has: those that pass a filter as it is typed, and how they are sorted. */
export type StoryListing = {readonly filter: string; readonly order: StorySorting};

/** What a screen asks of a library. */
export type ShelfQuestion =
	/** A part of a list: so many lines around a story, or around a place where it is not listed or none is named. */
	| (StoryListing & {
			readonly kind: 'list';
			readonly story: string | undefined;
			readonly place: number;
			readonly before: number;
			readonly limit: number;
	  })
	| {readonly kind: 'totals'}
	/** The first sources of a story. */
	| {readonly kind: 'preview'; readonly story: string; readonly limit: number}
	/** A story with the texts of its sources, by its id or by that of one of its sources. */
	| {readonly kind: 'open'; readonly story: string}
	| {readonly kind: 'open'; readonly with: string}
	/** Where a phrase is found. */
	| {readonly kind: 'search'; readonly phrase: string}
	/** Sources, wherever they are. */
	| {readonly kind: 'sources'; readonly ids: readonly string[]};

/** What a library answers; `revision` is the library's at that moment. */
export type ShelfAnswer =
	| (StoryListing & {
			readonly kind: 'list';
			readonly revision: number;
			/** How many stories the whole list has, and how many are before these. */
			readonly total: number;
			readonly offset: number;
			readonly lines: readonly StorySummary[];
			/** What is wrong with the filter, if anything is. */
			readonly mistake: string | undefined;
	  })
	| {
			readonly kind: 'totals';
			readonly revision: number;
			readonly stories: number;
			readonly sources: number;
			/** How many of the sources are in no story. */
			readonly alone: number;
	  }
	| {
			readonly kind: 'preview';
			readonly revision: number;
			readonly story: string;
			readonly sources: readonly SourceLine[];
	  }
	| {readonly kind: 'search'; readonly phrase: string; readonly revision: number; readonly found: LibraryHits}
	| {readonly kind: 'sources'; readonly ids: readonly string[]; readonly sources: readonly Source[]}
	/** `all` is how many sources the story has, of which only the latest are opened where there are very many. */
	| {
			readonly kind: 'open';
			readonly revision: number;
			readonly story: string;
			readonly sources: readonly Source[];
			readonly all: number;
			/** The source the story was asked for by. */
			readonly with: string | undefined;
	  };

/** What a person does to the stories of a library, and to what is known of its sources. */
export type ShelfEdit =
	| {readonly kind: 'name'; readonly story: string; readonly name: string}
	/** Make one story of several: all that is in some goes into another, which keeps its name. */
	| {readonly kind: 'join'; readonly from: readonly string[]; readonly into: string}
	/** Take sources out of a story, together into a new one. */
	| {readonly kind: 'part'; readonly story: string; readonly sources: readonly string[]}
	/** Say otherwise what is known of a source; `undefined` takes a fact away. */
	| {readonly kind: 'amend'; readonly source: string; readonly facts: Omit<Metadata, 'story'>}
	/** Undo an edit: `before` is what came of it. */
	| {readonly kind: 'undo'; readonly before: StoriesBefore};

/** What came of an edit. */
export type ShelfEdited = {
	/** Whether the story or the source was still there to be changed. */
	readonly isDone: boolean;
	/** The id of the story that came of it. */
	readonly story: string | undefined;
	readonly revision: number;
	/** How the stories stood before, for who wants to undo it; `undefined` of what is done to no story. */
	readonly before: StoriesBefore | undefined;
};

/** How stories of a library stood; only the library itself understands it. */
export type StoriesBefore = {readonly standing: unknown};
