/** A story as a list tells of it, without its articles. */
export type StorySummary = {
	/** Where a list has an article that is in no story as one of its own, see `loneStory`. */
	readonly id: string;
	readonly name: string;
	/** Whether a person gave the name. */
	readonly isNamed: boolean;
	readonly sources: number;
	/** Names of its outlets, those of the first articles first. */
	readonly outlets: readonly string[];
	/** When the first and the last of its articles were published: ISO 8601. */
	readonly first: string | undefined;
	readonly latest: string | undefined;
};
