import type {Fetch} from '../fetch/fetcher.ts';

/** How addresses of the web are read. */
export type Web = {
	readonly fetch: Fetch;
	/** Of how many entries of one feed the pages are read, too; 0: of none. */
	readonly mostPages: number;
	/** Is told what is being fetched, and an empty text when that is over. */
	readonly tell: (progress: string) => void;
};

/** Whether a word on the command line is an address and no path. */
export const isWebAddress = (word: string) => /^https?:\/\//i.test(word);
