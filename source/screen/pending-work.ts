import {hasProfile, profileOf} from '../core/align/profile.ts';
import type {Source} from '../core/model.ts';
import {countSourceWords, knownSourceWords} from '../core/text/count-source.ts';
import {alignmentOf, knownAlignment} from './alignments.ts';
import {pairsOf} from './matrix/cells.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {candidatesOf, companionsOf, isLearnt, learnRetellings} from './reader/retellings.ts';
import {type State, shownView, sourceOf} from './state.ts';

/** A piece of work, and whether it was done before. */
type Piece = {readonly isDone: boolean; readonly do: () => void};

/**
 * The next piece of what the screen would like to know but does not wait for: the margin of the reader, the order of the list, the
 * cells of the matrix. A piece takes some milliseconds; once it is done the same question gives the next. `undefined`: all is known.
 */
export function pendingWork(state: State): (() => void) | undefined {
	return countNext(state) ?? wantedWork(state).find(({isDone}) => !isDone)?.do;
}

/** How much of what the screen wants to know is known. */
export function workDone(state: State): {readonly done: number; readonly all: number} {
	const work = wantedWork(state);
	return {done: work.filter(({isDone}) => isDone).length, all: work.length};
}

/** Counts the words of the next source whose words the list and the header do not know. */
function countNext({sources}: State): (() => void) | undefined {
	const source = sources.find((one) => !knownSourceWords(one));
	return source && (() => void countSourceWords(source));
}

function wantedWork(state: State): readonly Piece[] {
	switch (shownView(state).name) {
		case 'matrix':
			return pairsOf(state.sources).map(([left, right]) => alignPair(state, left, right));
		case 'library':
		case 'reader': {
			const source = sourceOnScreen(state);
			const unread = [source, ...candidatesOf(state, source)].filter((one) => !hasProfile(one));
			if (unread.length > 0) return unread.map((one) => ({isDone: false, do: () => void profileOf(one)}));
			const margin = companionsOf(state, source).map((other) => ({
				isDone: isLearnt(state, source, other),
				do: () => learnRetellings(state, source, other),
			}));
			const {order} = state.views[0];
			if (order.by !== 'overlap') return margin;
			const held = sourceOf(state, order.with);
			return [...margin, ...companionsOf(state, held).map((other) => alignPair(state, held, other))];
		}
		default:
			return [];
	}
}

function alignPair(state: State, left: Source, right: Source): Piece {
	return {
		isDone: knownAlignment(state, left, right) !== undefined,
		do: () => void alignmentOf(state, left, right),
	};
}
