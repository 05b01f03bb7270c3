const MINUTE_MS = 60_000;

// What most feeds state who state anything; those that state nothing are asked as often.
const USUAL_MS = 30 * MINUTE_MS;
// A server's `max-age` may be a few seconds, which is meant for browsers.
const LEAST_MS = 15 * MINUTE_MS;
const MOST_MS = 24 * 60 * MINUTE_MS;

// A server that wants to be left alone for longer is forgotten otherwise.
const MOST_RETRY_AFTER_MS = 30 * MOST_MS;

/** What asking for a feed led to. */
export type Asked = {
	/** How often in a row it failed, this time included; 0 where it did not. */
	readonly failures: number;
	/** How long it stays as it is by what the feed and its server say, in milliseconds. */
	readonly statedMs: number | undefined;
	/** How long the server asks to be left alone. */
	readonly retryAfterMs?: number | undefined;
};

/**
 * How long a feed is left alone, in milliseconds: as long as it stays as it is, twice as long for each failure, and up to a
 * tenth longer by `chance` (0 to 1), so that not all feeds and all readers come at once.
 */
export function pauseFor({failures, statedMs = USUAL_MS, retryAfterMs = 0}: Asked, chance: number): number {
	const pause = Math.max(LEAST_MS, statedMs) * 2 ** failures;
	const asked = Math.min(retryAfterMs, MOST_RETRY_AFTER_MS);
	return Math.round(Math.max(Math.min(pause, MOST_MS), asked) * (1 + chance / 10));
}

/** The longest of some times, as far as times count; `undefined` where nothing or none at all is stated. */
export function longestOf(...stated: readonly (number | undefined)[]): number | undefined {
	const longest = Math.max(...stated.map((ms) => ms ?? 0));
	return longest > 0 ? Math.min(longest, MOST_MS) : undefined;
}

const PERIODS_MS: Readonly<Record<string, number>> = {
	hourly: 60 * MINUTE_MS,
	daily: MOST_MS,
	weekly: 7 * MOST_MS,
	monthly: 30 * MOST_MS,
	yearly: 365 * MOST_MS,
};

// What a feed says of itself stands before its entries.
const HEAD_BYTES = 65_536;

/** How often a feed says that it changes (`ttl` of RSS, `sy:updatePeriod`), in milliseconds. Looked for as text: the feed is parsed elsewhere. */
export function statedPeriod(bytes: Uint8Array): number | undefined {
	const [head = ''] = Buffer.from(bytes.subarray(0, HEAD_BYTES))
		.toString('latin1')
		.split(/<(?:item|entry)[\s>]/, 1);
	const minutes = /<ttl>\s*(\d+)\s*<\/ttl>/.exec(head)?.[1];
	if (minutes !== undefined) return Number(minutes) * MINUTE_MS;
	const period = /<sy:updatePeriod>\s*(\w+)\s*</.exec(head)?.[1];
	const times = /<sy:updateFrequency>\s*(\d+)\s*</.exec(head)?.[1];
	const periodMs = period === undefined ? undefined : PERIODS_MS[period];
	return periodMs === undefined ? undefined : periodMs / Math.max(1, Number(times ?? 1));
}
