import type {Change, Span} from '../../model.ts';
import type {Matching} from './matching.ts';
import type {Range, Stretch} from './stretches.ts';
import type {Unit} from './units.ts';

/**
 * Stretches as spans of the two texts. On each side they cover every word with its punctuation, and the white space inside a
 * stretch; white space between two stretches belongs to neither.
 */
export const toChanges = (stretches: readonly Stretch[], {left, right}: Matching): readonly Change[] =>
	stretches.map((stretch) => {
		if (stretch.kind === 'left') return {kind: 'left', left: spanOf(left, stretch.left)};
		if (stretch.kind === 'right') return {kind: 'right', right: spanOf(right, stretch.right)};
		return {kind: 'same', left: spanOf(left, stretch.left), right: spanOf(right, stretch.right)};
	});

const spanOf = (units: readonly Unit[], {from, to}: Range): Span => ({start: units[from]!.start, end: units[to]!.end});
