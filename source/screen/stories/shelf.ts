import type {ShelfAnswer, StoriesBefore, StoryLine} from '../../core/shelf.ts';

type AnswerTo<Kind extends ShelfAnswer['kind']> = ShelfAnswer & {readonly kind: Kind};

/** What the screen knows of a library: never more of its stories than some screens full. */
export type Shelf = {
	/** That of the library, as far as it is known; what was learnt at another one is learnt anew. */
	readonly revision: number;
	readonly totals: AnswerTo<'totals'> | undefined;
	/** The part of the list around the cursor. */
	readonly list: AnswerTo<'list'> | undefined;
	/** The sources of the highlighted story. */
	readonly preview: AnswerTo<'preview'> | undefined;
	readonly opening: Opening | undefined;
	/** The id of the story that is open. */
	readonly opened: string | undefined;
	/** What was done to the stories in this run, the last thing last. */
	readonly edits: readonly {readonly what: string; readonly before: StoriesBefore}[];
	/** Whether the library has not answered for so long that a person wonders. */
	readonly isLate: boolean;
};

/** A story that is to be opened as soon as its sources are there; without an id the highlighted one, which is not known yet. */
export type Opening = {readonly story: string | undefined};

export const emptyShelf: Shelf = {
	revision: 0,
	totals: undefined,
	list: undefined,
	preview: undefined,
	opening: undefined,
	opened: undefined,
	edits: [],
	isLate: false,
};

/** The story at a place of the list, if that part of it is known. */
export function lineAt({list}: Shelf, place: number): StoryLine | undefined {
	return list?.lines[place - list.offset];
}
