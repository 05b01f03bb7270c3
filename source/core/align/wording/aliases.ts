/**
 * Whether two names may name the same: the same words in any order ("Yun Sun", "Sun Yun"), the first or last of them alone
 * ("Putin", "Vladimir Putin"), or their initials ("WSJ", "Wall Street Journal"). "Korea" is not "North Korea".
 */
export function isAlias(left: readonly string[], right: readonly string[]): boolean {
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (short.every((key) => long.includes(key))) {
		if (short.length === long.length) return true;
		const rest = long.filter((key) => !short.includes(key));
		const atEdge = long[0] === short[0] || long.at(-1) === short.at(-1);
		return atEdge && !rest.some((key) => QUALIFIERS.has(key));
	}
	return short.length === 1 && long.length > 1 && short[0] === long.map((key) => key[0]).join('');
}

/** Make another place or body of a name. */
const QUALIFIERS = new Set('north south east west northern southern eastern western new non anti jr'.split(' '));
