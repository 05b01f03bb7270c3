import {UserError} from '../core/user-error.ts';
import type {Fetched, Validators} from '../fetch/fetcher.ts';
import {maxBytesOf} from '../ingest/read-address.ts';
import type {Web} from '../ingest/web.ts';
import {type Entry, readEntries} from './new-entries.ts';
import {longestOf, statedPeriod} from './schedule.ts';

/** What asking for a feed gave: `undefined` where nothing is newer than what is known. */
export type FeedAnswer = Fetched | UserError | undefined;

/** Asks for a feed, if there is one newer than what is known by its validators. */
export function askForFeed(address: string, validators: Validators, web: Web): Promise<FeedAnswer> {
	return orUserError(web.fetch(address, {maxBytesOf, validators}));
}

/** What a feed holds, and what it and its server say of it. */
export type ReadFeed = {
	readonly entries: readonly Entry[];
	readonly validators: Validators;
	/** How long it stays as it is, in milliseconds. */
	readonly statedMs: number | undefined;
};

/** What an answer holds. A feed that cannot be read is told of like one that cannot be had. */
export async function readAnswer(
	address: string,
	answer: FeedAnswer,
	web: Web,
): Promise<ReadFeed | UserError | undefined> {
	if (answer === undefined || answer instanceof UserError) return answer;
	// Before it is read: its bytes are gone then.
	const statedMs = longestOf(answer.freshForMs, statedPeriod(answer.bytes));
	const entries = await orUserError(readEntries(address, answer, web));
	return entries instanceof UserError ? entries : {entries, validators: answer.validators, statedMs};
}

async function orUserError<Result>(promise: Promise<Result>): Promise<Result | UserError> {
	return promise.catch((error) => {
		if (error instanceof UserError) return error;
		throw error;
	});
}
