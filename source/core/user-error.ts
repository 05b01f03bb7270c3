/** Something the user can mend: told in one line, ends with exit code 2. The message names the place, what was found and what was expected. */
export class UserError extends Error {
	override readonly name = 'UserError';
}
