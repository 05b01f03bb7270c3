import type {Source} from '../core/model.ts';
import {alignmentOf, knownAlignment} from './alignments.ts';
import {pairsOf} from './matrix/cells.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {companionsOf} from './reader/retellings.ts';
import {type State, shownView, sourceOf} from './state.ts';

/**
 * The next piece of what the screen would like to know but does not wait for: the margin of the reader, the order of the list, the cells of the matrix.
 * A piece takes some milliseconds; once it is done the same question gives the next. `undefined`: all is known.
 */
export function pendingWork(state: State): (() => void) | undefined {
	const pair = wantedPairs(state).find(([left, right]) => !knownAlignment(state, left, right));
	return pair && (() => void alignmentOf(state, ...pair));
}

/** How many of the alignments the screen wants are there. */
export function workDone(state: State): {readonly done: number; readonly all: number} {
	const pairs = wantedPairs(state);
	return {done: pairs.filter(([left, right]) => knownAlignment(state, left, right)).length, all: pairs.length};
}

function wantedPairs(state: State): readonly (readonly [Source, Source])[] {
	switch (shownView(state).name) {
		case 'matrix':
			return pairsOf(state.sources);
		case 'library':
		case 'reader': {
			const source = sourceOnScreen(state);
			const {order} = state.views[0];
			const held = order.by === 'overlap' ? [source, sourceOf(state, order.with)] : [source];
			return held.flatMap((one) => companionsOf(state, one).map((other) => [one, other] as const));
		}
		default:
			return [];
	}
}
