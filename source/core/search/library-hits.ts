import type {SourceHits} from './hits-by-source.ts';

/** What a phrase finds in a library, by story and source. */
export type LibraryHits = {
	/**
	 * The story of the best hit first. Sources without a hit are among them, after those with one, where no more than some hundred
	 * articles were searched, such as those of a story.
	 */
	readonly stories: readonly StoryHits[];
	/** How many articles were searched: those that the phrase's filter lets through. */
	readonly searched: number;
	/** Whether the library may hold more hits than these. */
	readonly isCut: boolean;
	/** What is wrong with the filter in the phrase, if anything is; that part of it counts for nothing. */
	readonly mistake: string | undefined;
};

/** A story with what was found in its sources, the best first; articles in no story are each on their own. */
export type StoryHits = {
	readonly story: {readonly id: string; readonly name: string} | undefined;
	readonly sources: readonly SourceHits[];
};
