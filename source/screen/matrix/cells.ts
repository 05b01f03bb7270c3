import {type Overlap, overlapOf} from '../../core/align/overlap.ts';
import type {Alignment, Source} from '../../core/model.ts';
import {knownAlignment} from '../alignments.ts';
import {remember} from '../memo.ts';
import type {State} from '../state.ts';

/** Every two sources once: the other way round they share the same passages. */
export function pairsOf(sources: readonly Source[]): readonly (readonly [Source, Source])[] {
	return sources.flatMap((left, index) => sources.slice(index + 1).map((right) => [left, right] as const));
}

/** The alignment of two sources, and on which of its sides the first stands; `undefined` while it is not known. */
export function alignedWith(
	state: State,
	first: Source,
	second: Source,
): {readonly alignment: Alignment; readonly side: 'left' | 'right'} | undefined {
	const {sources} = state;
	const isLeft = sources.indexOf(first) < sources.indexOf(second);
	const alignment = isLeft ? knownAlignment(state, first, second) : knownAlignment(state, second, first);
	return alignment && {alignment, side: isLeft ? 'left' : 'right'};
}

const overlaps = new WeakMap<Alignment, Map<'left' | 'right', Overlap>>();

/** How much of one source another shares, `undefined` while it is not known. */
export function cellOf(state: State, row: Source, column: Source): Overlap | undefined {
	const known = alignedWith(state, row, column);
	if (!known) return undefined;
	const ofAlignment = remember(overlaps, known.alignment, () => new Map());
	return remember(ofAlignment, known.side, () => overlapOf(known.alignment, known.side));
}
