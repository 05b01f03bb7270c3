import type {Source, Span} from '../core/model.ts';
import type {StoryListing} from '../core/shelf.ts';
import type {Bookmark} from './bookmarks/spot.ts';
import type {EditedKey} from './edit/metadata.ts';
import {emptyField, type Field} from './field.ts';
import type {Place} from './scroll.ts';

/** The stories of a library. */
export type StoriesView = StoryListing & {
	readonly name: 'stories';
	/** The place of the highlighted story in the list, from 0. */
	readonly cursor: number;
	/** Its id, as soon as it is known: by it the story is found again when the list has changed. */
	readonly story: string | undefined;
	/** In the order they were marked. */
	readonly marked: readonly {readonly id: string; readonly name: string}[];
};

/** How the list is sorted; `overlap`: by how much of one source the others share. */
export type LibraryOrder =
	| {readonly by: 'given' | 'date' | 'words'}
	| {readonly by: 'overlap' /** `Source.id`. */; readonly with: string};

export type LibraryView = {
	readonly name: 'library';
	/** `Source.id` of the highlighted source. */
	readonly cursor: string;
	/** Oldest first. */
	readonly marked: readonly string[];
	/** Words the listed sources hold in outlet or title; empty for all. */
	readonly filter: string;
	readonly order: LibraryOrder;
};

export type ReaderView = {
	readonly name: 'reader';
	/** `Source.id`. */
	readonly source: string;
	/** What the reader was opened for, shown marked; empty where it was opened for the whole text. */
	readonly ranges: readonly Span[];
	/** Where the paragraph begins that was gone to; Enter asks who else says it. */
	readonly focus: number | undefined;
};

/** Who else says a paragraph of a source. */
export type OthersView = {
	readonly name: 'others';
	/** `Source.id`, and the paragraph. */
	readonly source: string;
	readonly span: Span;
	/** Index into the retellings, the best first. */
	readonly cursor: number;
};

export type CompareLayout = 'split' | 'stacked' | 'inline' | 'unique';
export type CompareOrder = 'left' | 'right' | 'score';

export type CompareView = {
	readonly name: 'compare';
	/** `Source.id` of each side. */
	readonly left: string;
	readonly right: string;
	/** `undefined`: what suits the width. */
	readonly layout: CompareLayout | undefined;
	/** The layout before that of what is unique, to go back to. */
	readonly before: CompareLayout | undefined;
	readonly order: CompareOrder;
	/** Where the current pair begins on both sides, so that it is found again in any order, layout and threshold. */
	readonly current: {readonly left: number; readonly right: number} | undefined;
	readonly place: Place;
};

export type SearchView = {
	readonly name: 'search';
	/** Index into the hits of `field.text`. */
	readonly cursor: number;
	readonly field: Field;
	/** Whether the current hit is to be opened as soon as the phrase is found. */
	readonly isOpening: boolean;
};

export type BookmarksView = {
	readonly name: 'bookmarks';
	/** Index into `State.bookmarks`. */
	readonly cursor: number;
	/** What was taken away while the list is open, and from where; the last one last. */
	readonly removed: readonly {readonly bookmark: Bookmark; readonly index: number}[];
};

/** A form with what is said of a source. */
export type EditView = {
	readonly name: 'edit';
	/** `Source.id`. */
	readonly source: string;
	readonly fields: {readonly [Key in EditedKey]: Field};
	/** The line the cursor is on. */
	readonly at: EditedKey;
};

/** All that is known of what is on the screen below. */
export type InfoView = {
	readonly name: 'info';
	/** How many rows are scrolled away. */
	readonly top: number;
};

export type HelpView = {readonly name: 'help'; readonly field: Field; readonly cursor: number};

export const MEASURES = ['share', 'verbatim', 'passages'] as const;
export type MatrixMeasure = (typeof MEASURES)[number];

export type MatrixView = {
	readonly name: 'matrix';
	/** Indexes into `State.sources` of the cell under the cursor. */
	readonly row: number;
	readonly column: number;
	readonly measure: MatrixMeasure;
};

export type View =
	| StoriesView
	| LibraryView
	| ReaderView
	| CompareView
	| SearchView
	| MatrixView
	| OthersView
	| BookmarksView
	| EditView
	| InfoView
	| HelpView;
export type ViewName = View['name'];

/** The list of sources as it opens, on one of them. */
export function libraryOn({id}: Pick<Source, 'id'>): LibraryView {
	return {name: 'library', cursor: id, marked: [], filter: '', order: {by: 'given'}};
}

export function emptySearch(): SearchView {
	return {name: 'search', cursor: 0, field: emptyField, isOpening: false};
}

export function emptyHelp(): HelpView {
	return {name: 'help', field: emptyField, cursor: 0};
}
