/** How long and how much an answer may take, and how patient a fetcher is with a site. Times in milliseconds. */
export type Limits = {
	readonly connectMs: number;
	/** From the connection to the last header. */
	readonly headersMs: number;
	/** Between two pieces of an answer. */
	readonly idleMs: number;
	/** For one whole answer. */
	readonly wholeMs: number;
	/** Of an answer, as it comes and unpacked. */
	readonly maxBytes: number;
	readonly maxRedirects: number;
	/** How often one address is asked for in all, where the fault may pass. */
	readonly attempts: number;
	/** Before the second attempt; each further one waits four times as long. */
	readonly backOffMs: number;
	/** The longest wait that a site may ask for with `Retry-After`; after that the fetch fails. */
	readonly maxRetryAfterMs: number;
	/** Between two pages of one host. */
	readonly pauseMs: number;
	/** The longest pause that a site may ask for with `Crawl-delay`. */
	readonly maxCrawlDelayMs: number;
};

export const DEFAULT_LIMITS: Limits = {
	// Browsers give a connection a minute or more; people who wait for a line of text do not.
	connectMs: 10_000,
	headersMs: 15_000,
	idleMs: 10_000,
	// 8 MB at little more than 1 Mbit/s.
	wholeMs: 60_000,
	// The largest document that is opened (see `FORMATS` of ingest).
	maxBytes: 64 * 1024 * 1024,
	// As RFC 9309 has it for robots.txt. To https, to www, to the page's own name, and two to spare.
	maxRedirects: 5,
	attempts: 3,
	backOffMs: 1000,
	maxRetryAfterMs: 60_000,
	// What crawlers that nobody complains of wait.
	pauseMs: 1000,
	maxCrawlDelayMs: 30_000,
};
