import {isSuccess, type Question} from './ask.ts';
import {FetchError} from './fetch-error.ts';
import {failure} from './retry.ts';
import {NO_RULES, ROBOTS_BYTES, type Robots, readRobots} from './robots.ts';
import type {Visit} from './visit.ts';

/** What a site asks of programs. Throws a `FetchError` for an address that it keeps them away from. */
export type RulesOf = (url: URL) => Promise<Robots>;

// As RFC 9309 has it (2.4); programs that watch feeds run for days.
const KEPT_MS = 24 * 60 * 60_000;
// A site that is down is not asked for each of its pages.
const FAULT_KEPT_MS = 10 * 60_000;

/** Asks each site for its robots.txt by a way to visit it, once a day. `now` is a clock in milliseconds. */
export function openSiteRules(visit: Visit, headers: Question['headers'], now: () => number): RulesOf {
	const bySite = new Map<string, {readonly rules: Promise<Robots | FetchError>; until: number}>();

	function askFor(origin: string): Promise<Robots | FetchError> {
		const known = bySite.get(origin);
		if (known && known.until > now()) return known.rules;
		const kept = {rules: fetchRobots(new URL('/robots.txt', origin), visit, headers), until: now() + KEPT_MS};
		bySite.set(origin, kept);
		kept.rules.then((rules) => {
			if (rules instanceof FetchError) kept.until = now() + FAULT_KEPT_MS;
		});
		return kept.rules;
	}

	return async (url) => {
		const rules = await askFor(url.origin);
		// It may forbid everything (RFC 9309, 2.3.1.4); and a site that cannot be reached has no pages either.
		if (rules instanceof FetchError) throw new FetchError(url.href, rules.what, rules.passing);
		if (!rules.isKeptOut(url.href)) return rules;
		throw new FetchError(url.href, 'the site asks programs to leave it alone (in its robots.txt)');
	};
}

async function fetchRobots(start: URL, visit: Visit, headers: Question['headers']): Promise<Robots | FetchError> {
	const appetiteFor = () => ({maxBytes: ROBOTS_BYTES, isCut: true});
	try {
		const {answer} = await visit(start, {headers, appetiteFor}, async () => 0);
		if (isSuccess(answer)) return readRobots(start.href, answer.bytes);
		if (answer.status < 500) return NO_RULES;
		return new FetchError(start.href, `its robots.txt ${failure(start.href, answer).what}`, {isPassing: true});
	} catch (error) {
		if (error instanceof FetchError) return error;
		throw error;
	}
}
