import {distance} from 'fastest-levenshtein';

/**
 * How alike two spellings of one word may be: 1 is the same, 0 too far apart to be a slip of the fingers.
 * One edit (a letter dropped, added or changed, two neighbours swapped) is forgiven from three letters on, two from nine on.
 */
export function spellingLikeness(typed: string, written: string): number {
	if (typed === written) return 1;
	const length = Math.max(typed.length, written.length);
	const allowed = allowedEdits(typed);
	if (Math.abs(typed.length - written.length) > allowed) return 0;
	const edits = isSwap(typed, written) ? 1 : distance(typed, written);
	return edits <= allowed ? 1 - edits / length : 0;
}

/** How many edits a word may be away from what was meant. Figures and the shortest words must be right: one edit makes another word of them. */
export function allowedEdits(typed: string): number {
	if (typed.length < 3 || /\d/.test(typed)) return 0;
	return typed.length < 9 ? 1 : 2;
}

function isSwap(left: string, right: string): boolean {
	if (left.length !== right.length) return false;
	let at = 0;
	while (at < left.length && left[at] === right[at]) at++;
	return left[at] === right[at + 1] && left[at + 1] === right[at] && left.slice(at + 2) === right.slice(at + 2);
}
