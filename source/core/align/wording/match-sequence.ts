import {diffArrays} from 'diff';
import {type Matching, pair} from './matching.ts';
import {isSameUnit} from './units.ts';

/**
 * 600 edits: more than any passage of a few sentences needs. The cost grows with the square of the edits, so that a
 * sentence of a megabyte still ends in milliseconds.
 */
const MAX_EDITS = 600;
/**
 * Matches the longest sequence of units, given by their indices, that both sides have in common (Myers 1986, as jsdiff has it).
 * What both begin and end with alike is matched beforehand: where the diff gives up, at least that is left.
 */
export function matchSequence(matching: Matching, left: readonly number[], right: readonly number[]): void {
	const same = (l: number, r: number) => isSameUnit(matching.left[l]!, matching.right[r]!);
	const shorter = Math.min(left.length, right.length);
	let head = 0;
	while (head < shorter && same(left[head]!, right[head]!)) head += 1;
	let tail = 0;
	while (tail < shorter - head && same(left.at(-1 - tail)!, right.at(-1 - tail)!)) tail += 1;
	for (let index = 0; index < head; index += 1) pair(matching, left[index]!, right[index]!);
	for (let index = 1; index <= tail; index += 1) pair(matching, left.at(-index)!, right.at(-index)!);
	const [middleLeft, middleRight] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
	const changes = diffArrays(middleLeft, middleRight, {comparator: same, maxEditLength: MAX_EDITS}) ?? [];
	let [l, r] = [0, 0];
	for (const {added, removed, count} of changes) {
		if (!added && !removed)
			for (let step = 0; step < count; step += 1) pair(matching, middleLeft[l + step]!, middleRight[r + step]!);
		if (!added) l += count;
		if (!removed) r += count;
	}
}
