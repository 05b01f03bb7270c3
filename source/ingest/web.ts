import type {Fetch} from '../fetch/fetcher.ts';

/** How addresses of the web are read. */
export type Web = {
	readonly fetch: Fetch;
	/** Whether the page of each entry of a feed is read, too. */
	readonly isFollowing: boolean;
	/** Is told what is being fetched, and an empty text when that is over. */
	readonly tell: (progress: string) => void;
};

/** Whether a word on the command line is an address and no path. */
export const isWebAddress = (word: string) => /^https?:\/\//i.test(word);
