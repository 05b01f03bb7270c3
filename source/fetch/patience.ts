import {FetchError} from './fetch-error.ts';
import type {Limits} from './limits.ts';

/** What an answer is waited for. */
type Stage = 'connectMs' | 'headersMs' | 'idleMs';

const COMPLAINTS: Readonly<Record<Stage | 'wholeMs', string>> = {
	connectMs: 'no connection within',
	headersMs: 'no answer within',
	idleMs: 'the answer stopped for',
	wholeMs: 'the whole answer takes longer than',
};

/** Ends a request by its signal when a stage of it, or all of it, takes too long. */
export type Patience = Disposable & {
	readonly signal: AbortSignal;
	/** Begins the wait for the next stage; that for the one before is over. */
	readonly waitFor: (stage: Stage) => void;
};

/** Starts to wait for a connection to an address, and for all that follows. */
export function startPatience(address: string, limits: Limits): Patience {
	const controller = new AbortController();
	const timerOf = (limit: Stage | 'wholeMs') =>
		setTimeout(() => {
			const what = `${COMPLAINTS[limit]} ${limits[limit] / 1000} s`;
			controller.abort(
				new FetchError(address, what, {
					isPassing: limit !== 'wholeMs',
					isUnreached: limit === 'connectMs',
					isSlow: true,
				}),
			);
		}, limits[limit]);
	const whole = timerOf('wholeMs');
	let current = timerOf('connectMs');
	const waitFor = (stage: Stage) => {
		clearTimeout(current);
		current = timerOf(stage);
	};
	const stop = () => {
		clearTimeout(whole);
		clearTimeout(current);
	};
	return {signal: controller.signal, waitFor, [Symbol.dispose]: stop};
}
