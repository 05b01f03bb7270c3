import {align} from '../core/align/align.ts';
import type {Alignment, Source} from '../core/model.ts';
import {remember} from './memo.ts';
import type {State} from './state.ts';

const alignments = new WeakMap<Source, WeakMap<Source, Map<number, Alignment>>>();

/** Two sources side by side at the threshold that is set; computed once for each threshold. */
export function alignmentOf({settings: {threshold}}: State, left: Source, right: Source): Alignment {
	return remember(alignmentsOf(left, right), threshold, () => align(left, right, {threshold}));
}

/** The alignment if it was computed before, so that a screen can be drawn while others are still to come. */
export function knownAlignment({settings: {threshold}}: State, left: Source, right: Source): Alignment | undefined {
	return alignmentsOf(left, right).get(threshold);
}

function alignmentsOf(left: Source, right: Source): Map<number, Alignment> {
	const ofLeft = remember(alignments, left, () => new WeakMap());
	return remember(ofLeft, right, () => new Map());
}
