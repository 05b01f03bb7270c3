import {setTimeout as pause} from 'node:timers/promises';
import {isSuccess} from './ask.ts';
import {FetchError} from './fetch-error.ts';
import {freshness} from './freshness.ts';
import {DEFAULT_LIMITS, type Limits} from './limits.ts';
import {type SpecialKind, specialKind} from './public-address.ts';
import {type Resolve, resolveHost} from './resolve.ts';
import {failure} from './retry.ts';
import {openSiteRules} from './site-rules.ts';
import {openTurns, type Wait} from './turns.ts';
import {openVisits, type Visited} from './visit.ts';
import {parseAddress} from './web-address.ts';

/** What an answer is known by again: a site can be asked whether it has a newer one. */
export type Validators = {readonly etag?: string | undefined; readonly lastModified?: string | undefined};

/** What an address holds. */
export type Fetched = {
	/** Where it was found in the end. */
	readonly address: string;
	readonly bytes: Uint8Array;
	readonly contentType: string | undefined;
	readonly validators: Validators;
	/** How long the site says that it stays as it is, in milliseconds. */
	readonly freshForMs: number | undefined;
};

/** What is wanted of an address. */
export type Wanted = {
	/** Of the answer that is there already: only a newer one is wanted. */
	readonly validators?: Validators;
	/** The most bytes that are wanted of an answer of some media type. */
	readonly maxBytesOf?: (contentType: string | undefined) => number;
};

/** Fetches what an address holds; `undefined` where there is nothing newer than what is there already. Throws a `FetchError` for what cannot be fetched. */
export type Fetch = (address: string, wanted?: Wanted) => Promise<Fetched | undefined>;

/** What fetching goes by. */
export type FetchOptions = {
	/** Who asks, as every site is told. */
	readonly userAgent: string;
	/** Numbers it has words for are not connected to; by default those of this machine, its network, and none that are given out. */
	readonly specialKind?: SpecialKind;
	readonly limits?: Partial<Limits>;
	readonly resolve?: Resolve;
	readonly wait?: Wait;
	/** A clock in milliseconds, from any moment on. */
	readonly now?: () => number;
};

/**
 * A polite way to fetch: one question at a time to each host, with a pause after each page, none that the site's robots.txt
 * keeps programs away from, and again only after a while where a site is busy.
 */
export function openFetch(options: FetchOptions): Fetch {
	const {userAgent, wait = pause, now = () => performance.now()} = options;
	const limits = {...DEFAULT_LIMITS, ...options.limits};
	const network = {limits, resolve: options.resolve ?? resolveHost, specialKind: options.specialKind ?? specialKind};
	const visit = openVisits(network, openTurns(wait, now), wait);
	const rulesOf = openSiteRules(visit, {'user-agent': userAgent}, now);
	const enter = async (url: URL) => {
		const {crawlDelayMs} = await rulesOf(url);
		return Math.max(limits.pauseMs, Math.min(crawlDelayMs, limits.maxCrawlDelayMs));
	};
	return async (address, {validators, maxBytesOf = () => limits.maxBytes} = {}) => {
		const start = parseAddress(address);
		const question = {
			headers: {'user-agent': userAgent, accept: ACCEPTED, ...conditionsOf(validators)},
			appetiteFor: (type: string | undefined) => ({maxBytes: Math.min(maxBytesOf(type), limits.maxBytes)}),
		};
		const {url, answer} = await visit(start, question, enter).catch((error) => {
			throw asked(start, error);
		});
		if (answer.status === 304 && validators) return undefined;
		if (!isSuccess(answer)) throw asked(start, failure(url.href, answer));
		return toFetched({url, answer});
	};
}

// Pages and feeds rather than what a site has for browsers besides; anything else will do.
const ACCEPTED =
	'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function conditionsOf({etag, lastModified}: Validators = {}): Readonly<Record<string, string>> {
	return {...(etag && {'if-none-match': etag}), ...(lastModified && {'if-modified-since': lastModified})};
}

/** An error of an address that another led to, told of the one that was asked for. */
function asked({href}: URL, error: unknown): unknown {
	if (!(error instanceof FetchError) || error.address === href) return error;
	return new FetchError(href, `leads to ${error.address}: ${error.what}`, error.passing);
}

function toFetched({url, answer: {headers, bytes}}: Visited): Fetched {
	const {etag, 'last-modified': lastModified, 'content-type': contentType} = headers;
	return {
		address: url.href,
		bytes,
		contentType,
		validators: {etag, lastModified},
		freshForMs: freshness(headers),
	};
}
