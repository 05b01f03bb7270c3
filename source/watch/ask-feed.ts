import {UserError} from '../core/user-error.ts';
import type {Fetched, Validators} from '../fetch/fetcher.ts';
import {maxBytesOf} from '../ingest/read-address.ts';
import type {Web} from '../ingest/web.ts';
import {namedFeeds} from './named-feeds.ts';
import {type Entry, readEntries} from './new-entries.ts';
import {longestOf, statedPeriod} from './schedule.ts';

/** What asking for a feed gave: `undefined` where nothing is newer than what is known. */
export type FeedAnswer = Fetched | UserError | undefined;

/** Asks for a feed, if there is one newer than what is known by its validators. */
export function askForFeed(address: string, validators: Validators, web: Web): Promise<FeedAnswer> {
	web.tell(`asking ${address}`);
	return orUserError(web.fetch(address, {maxBytesOf, validators}));
}

/** What a feed holds, and what it and its server say of it. */
export type ReadFeed = {
	readonly entries: readonly Entry[];
	readonly validators: Validators;
	/** How long it stays as it is, in milliseconds. */
	readonly statedMs: number | undefined;
};

// A page may name one for each of its sections.
const MAX_NAMED = 3;

/** What an answer holds. A feed that cannot be read is told of like one that cannot be had. */
export async function readAnswer(
	address: string,
	answer: FeedAnswer,
	web: Web,
): Promise<ReadFeed | UserError | undefined> {
	if (answer === undefined || answer instanceof UserError) return answer;
	// Before it is read: its bytes are gone then.
	const named = namedFeeds(answer.bytes, answer.address);
	const statedMs = longestOf(answer.freshForMs, statedPeriod(answer.bytes));
	const entries = await orUserError(readEntries(address, answer, web));
	if (!(entries instanceof UserError)) return {entries, validators: answer.validators, statedMs};
	return named.length > 0
		? new UserError(`${address}: is no feed; it names ${named.slice(0, MAX_NAMED).join(' ')}`)
		: entries;
}

async function orUserError<Result>(promise: Promise<Result>): Promise<Result | UserError> {
	return promise.catch((error) => {
		if (error instanceof UserError) return error;
		throw error;
	});
}
