import type {Matching} from './matching.ts';
import type {Range, Stretch} from './stretches.ts';

/** Up to 2 shared words between two replacements are bridged: "[quickly pushed trade] → [at once drove commerce]" reads better in one. */
const MAX_ISLAND_WORDS = 2;

type Same = Extract<Stretch, {kind: 'same'}>;

/**
 * Joins replacements that only a word or two of the same words keep apart. Names and figures stay apart, since a reader looks for them.
 * For edited passages only: in reworded ones the shared words are what tells.
 */
export function joinEdits(stretches: readonly Stretch[], matching: Matching): readonly Stretch[] {
	const joined: Stretch[] = [];
	const isOneSentence = (from: Range, to: Range, units: Matching['left']) =>
		units[from.from]!.sentence === units[to.to]!.sentence;
	for (let index = 0; index < stretches.length; index += 1) {
		const [left, right] = [joined.at(-2), joined.at(-1)];
		const [island, nextLeft, nextRight] = stretches.slice(index, index + 3);
		if (
			left?.kind === 'left' &&
			right?.kind === 'right' &&
			island?.kind === 'same' &&
			nextLeft?.kind === 'left' &&
			nextRight?.kind === 'right' &&
			isSmall(island, matching) &&
			areAdjacent(left.left, island.left, nextLeft.left) &&
			areAdjacent(right.right, island.right, nextRight.right) &&
			isOneSentence(left.left, nextLeft.left, matching.left) &&
			isOneSentence(right.right, nextRight.right, matching.right)
		) {
			joined.splice(
				-2,
				2,
				{kind: 'left', left: {from: left.left.from, to: nextLeft.left.to}},
				{kind: 'right', right: {from: right.right.from, to: nextRight.right.to}},
			);
			index += 2;
		} else joined.push(stretches[index]!);
	}
	return joined;
}

const areAdjacent = (before: Range, island: Range, behind: Range) =>
	before.to === island.from - 1 && island.to === behind.from - 1;

function isSmall({left, right}: Same, matching: Matching): boolean {
	const units = [...matching.left.slice(left.from, left.to + 1), ...matching.right.slice(right.from, right.to + 1)];
	const isShort = left.to - left.from < MAX_ISLAND_WORDS && right.to - right.from < MAX_ISLAND_WORDS;
	return isShort && units.every(({kind}) => kind === 'content' || kind === 'function');
}
