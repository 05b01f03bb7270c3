import {UserError} from '../core/user-error.ts';

/** An error at writing a file as a line a user understands; any other error as it is. */
export function unwritable(error: unknown, file: string): unknown {
	if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
	return new UserError(`${file}: ${CAUSES[String(error.code)] ?? `cannot be written (${error.code})`}`);
}

const CAUSES: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such folder',
	ENOTDIR: 'there is no such folder',
	EACCES: 'may not be written (permission denied)',
	EPERM: 'may not be written (permission denied)',
	EROFS: 'may not be written (read-only)',
	EISDIR: 'is a folder',
	ENOSPC: 'cannot be written (no room left on the disk)',
	EDQUOT: 'cannot be written (no room left on the disk)',
};
