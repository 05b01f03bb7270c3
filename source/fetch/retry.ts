import {STATUS_CODES} from 'node:http';
import type {Answer} from './ask.ts';
import {FetchError} from './fetch-error.ts';
import type {Limits} from './limits.ts';
import type {Wait} from './turns.ts';

// What a busy or restarting site, or a gateway before it, answers.
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 502, 503, 504]);

/** Asks again where the fault may pass and came soon, of a host that is there at all: after the time the site names, else after longer and longer. Throws what the last attempt ended with. */
export async function askAgain(
	address: string,
	limits: Limits,
	wait: Wait,
	ask: () => Promise<Answer>,
): Promise<Answer> {
	for (let attempt = 1; ; attempt++) {
		try {
			const answer = await ask();
			if (!PASSING_STATUSES.has(answer.status)) return answer;
			throw failure(address, answer);
		} catch (error) {
			const {isPassing, isUnreached, isSlow, retryAfterMs} = error instanceof FetchError ? error.passing : {};
			const isTooLong = retryAfterMs !== undefined && retryAfterMs > limits.maxRetryAfterMs;
			if (!isPassing || isUnreached || isSlow || isTooLong || attempt >= limits.attempts) throw error;
			await wait(retryAfterMs ?? backOff(attempt, limits));
		}
	}
}

// Each time four times as long, and up to half as long again: many programs that failed at once do not come back at once.
const backOff = (attempt: number, {backOffMs}: Limits) => backOffMs * 4 ** (attempt - 1) * (1 + Math.random() / 2);

/** The error for an answer that is neither what was asked for nor leads there. */
export function failure(address: string, {status, headers}: Answer): FetchError {
	const retryAfterMs = retryAfter(headers['retry-after']);
	const asks = retryAfterMs === undefined ? '' : ` and asks to come back in ${Math.ceil(retryAfterMs / 1000)} s`;
	return new FetchError(address, `answers ${status} ${STATUS_CODES[status] ?? ''}`.trimEnd() + asks, {
		isPassing: PASSING_STATUSES.has(status),
		retryAfterMs,
	});
}

/** Seconds, or a date. */
function retryAfter(value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
	return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
