import {UserError} from '../core/user-error.ts';

/** What is to be thought of a fault. */
export type Passing = {
	/** Whether it may be gone the next time. */
	readonly isPassing?: boolean;
	/** Whether its host was not even connected to: somebody's network, or the host, is down. */
	readonly isUnreached?: boolean;
	/** Whether it took so long that nobody waits for another attempt. */
	readonly isSlow?: boolean;
	/** How long the site asks to be left alone, in milliseconds. */
	readonly retryAfterMs?: number | undefined;
};

/** Why an address gave nothing, in one line that names it. */
export class FetchError extends UserError {
	readonly address: string;
	/** What happened there. */
	readonly what: string;
	readonly passing: Passing;

	constructor(address: string, what: string, passing: Passing = {}) {
		super(`${address}: ${what}`);
		this.address = address;
		this.what = what;
		this.passing = passing;
	}
}
