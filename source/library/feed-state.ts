/** What is known of a feed that is watched. */
export type FeedState = {
	readonly address: string;
	/** As the feed calls itself, or a list of feeds calls it. */
	readonly title: string | undefined;
	/** What its last answer is known by again: the site is asked for a newer one only. */
	readonly etag: string | undefined;
	readonly lastModified: string | undefined;
	/** Addresses of its entries that need not be looked at again, whatever address their page gives as its own. */
	readonly entries: readonly string[];
	/** How long it stays as it is by what it and its server said last, in milliseconds. */
	readonly statedMs: number | undefined;
	/** When it was asked for last, and when it may be asked for again: ISO 8601, in UTC. */
	readonly asked: string;
	readonly due: string;
	/** How often in a row it failed. */
	readonly failures: number;
	/** Why, the last time; `undefined` where it did not fail. */
	readonly problem: string | undefined;
};
