/** More names in one message would not be read. */
export const MAX_NAMED = 10;

/** How many names to ask for: whether there are more than are named is seen by the last. */
export const MANY = MAX_NAMED + 1;

/** Names of which a word may mean any, for messages: `a or b`, and of many the first. */
export function oneOf(names: readonly string[]): string {
	return [...names.slice(0, MAX_NAMED), ...(names.length > MAX_NAMED ? ['others'] : [])].join(' or ');
}
