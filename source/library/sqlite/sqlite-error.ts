import {UserError} from '../../core/user-error.ts';

// Result codes of SQLite that a user can mend (https://sqlite.org/rescode.html), and what to say of them.
const CAUSES: ReadonlyMap<number, string> = new Map([
	[5, 'is being written by another program, which did not finish in time; try again'],
	[6, 'is being written by another program, which did not finish in time; try again'],
	[8, 'may not be written (read-only)'],
	[10, 'cannot be read or written (the disk reports an error); nothing was changed'],
	[11, 'is damaged; nothing was changed. "wirediff library check" tells what is wrong'],
	[13, 'there is no room left on the disk; nothing of this step was kept, all before it is'],
	[14, 'cannot be opened'],
	[23, 'may not be opened (permission denied)'],
	[26, 'is not a wirediff library'],
]);

/** An error of SQLite as a line a user understands, which names the library's file; any other error as it is. */
export function readableSqliteError(error: unknown, file: string): unknown {
	if (!(error instanceof Error)) return error;
	const cause = CAUSES.get(kindOf(error));
	return cause === undefined ? error : new UserError(`${file}: ${cause}`, {cause: error});
}

/** What SQLite says of a file that it found damaged; `undefined` where an error is about something else. */
export function damageIn(error: unknown): string | undefined {
	return error instanceof UserError && error.cause instanceof Error && kindOf(error.cause) === CORRUPT
		? error.cause.message
		: undefined;
}

/** What is told of a file that SQLite takes for sound, and of which a part is not what was written. */
export function damaged(file: string): UserError {
	return new UserError(`${file}: ${CAUSES.get(CORRUPT)}`);
}

/** Whether what failed may work a moment later, when another program has done its work. */
export function isBusy(error: unknown): boolean {
	return error instanceof UserError && error.cause instanceof Error && kindOf(error.cause) === BUSY;
}

const BUSY = 5;
const CORRUPT = 11;

/** The lowest byte of an error's number; those above it tell more than a user needs. */
const kindOf = (error: Error): number => ('errcode' in error ? Number(error.errcode) & 0xff : -1);
