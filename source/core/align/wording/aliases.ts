import {isSamePlace} from './places.ts';
import {wordList} from './word-list.ts';

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
const QUALIFIERS = wordList('north south east west northern southern eastern western new non anti');

/**
 * Whether two names cannot be told apart for sure: aliases, spellings, a country and its capital, or names that share a word
 * ("Nazis", "Nazi Germany"), unless they are full names of one beginning ("Maria Keller", "Maria Santos").
 */
export function mayBeSame(left: readonly string[], right: readonly string[]): boolean {
	if (isAlias(left, right) || isSamePlace(left, right)) return true;
	const isOtherSurname = left.length > 1 && left.length === right.length && left[0] === right[0];
	return !isOtherSurname && left.some((key) => right.some((other) => isSpelling(key, other)));
}

/** 4 letters: enough to tell "Nazi" in "Nazis" without finding "Iran" in "Iraq". */
const MIN_STEM = 4;

/** Whether two words may spell one name: "Reims" and "Rheims", "Nazi" and "Nazis", "Olvera" and "Olvera-Carrera". Told by the consonants. */
function isSpelling(left: string, right: string): boolean {
	if (left === right) return true;
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	if (short.length >= MIN_STEM && long.startsWith(short)) return true;
	const [l, r] = [consonants(left), consonants(right)];
	return l.length > 1 && l === r;
}

/** Consonants that transliterations agree on: no "h" or "y", one of a double letter, one sign for "c", "q", "k". */
const consonants = (name: string) =>
	name
		.replace(/[aeiouyhw'-]/g, '')
		.replace(/[cq]/g, 'k')
		.replace(/z/g, 's')
		.replace(/(.)\1+/g, '$1');
