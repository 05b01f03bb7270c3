import {UserError} from '../core/user-error.ts';

/** Whether a fault may pass, and how long the site asks to be left alone, in milliseconds. */
export type Passing = {readonly isPassing?: boolean; readonly retryAfterMs?: number | undefined};

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
