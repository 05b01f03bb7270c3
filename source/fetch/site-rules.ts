import {isSuccess, type Question} from './ask.ts';
import {FetchError} from './fetch-error.ts';
import {failure} from './retry.ts';
import {NO_RULES, ROBOTS_BYTES, type Robots, readRobots} from './robots.ts';
import type {Visit} from './visit.ts';

/** What a site asks of programs. Throws a `FetchError` for an address that it keeps them away from. */
export type RulesOf = (url: URL) => Promise<Robots>;

/** Asks each site for its robots.txt, once, by a way to visit it. */
export function openSiteRules(visit: Visit, headers: Question['headers']): RulesOf {
	const bySite = new Map<string, Promise<Robots>>();
	return async (url) => {
		let rules = bySite.get(url.origin);
		if (!rules) {
			rules = fetchRobots(new URL('/robots.txt', url.origin), visit, headers);
			bySite.set(url.origin, rules);
		}
		const {isKeptOut, ...others} = await rules.catch((error) => {
			// It may forbid everything (RFC 9309, 2.3.1.4); and a site that cannot be reached has no pages either.
			throw error instanceof FetchError ? new FetchError(url.href, error.what, error.passing) : error;
		});
		if (isKeptOut(url.href))
			throw new FetchError(url.href, 'the site asks programs to leave it alone (in its robots.txt)');
		return {isKeptOut, ...others};
	};
}

async function fetchRobots(start: URL, visit: Visit, headers: Question['headers']): Promise<Robots> {
	const appetiteFor = () => ({maxBytes: ROBOTS_BYTES, isCut: true});
	const {answer} = await visit(start, {headers, appetiteFor}, async () => 0);
	if (isSuccess(answer)) return readRobots(start.href, answer.bytes);
	if (answer.status < 500) return NO_RULES;
	throw new FetchError(start.href, `its robots.txt ${failure(start.href, answer).what}`, {isPassing: true});
}
