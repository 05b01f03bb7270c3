import {hasProfile, profileOf} from '../core/align/profile.ts';
import type {Source} from '../core/model.ts';
import {countSomeWords, knownSourceWords} from '../core/text/count-source.ts';
import {findSomeBlocks} from '../core/text/source.ts';
import {alignmentOf, failureOf, isLongPair, knownAlignment, type LongPair} from './alignments.ts';
import {findingOn} from './find.ts';
import {isUnread} from './long-text.ts';
import {pairsOf} from './matrix/cells.ts';
import {sourceOnScreen} from './reader/reader-actions.ts';
import {candidatesOf, companionsOf, isQuicklyRead, learnRetellings, retoldBy} from './reader/retellings.ts';
import {foundBy, isOverLibrary, searchingOn} from './search/hits.ts';
import {libraryOf, type State, shownView, sourceOf} from './state.ts';
import type {SearchView} from './views.ts';

/** A piece of work, and whether it was done before. A long pair is compared apart; all else takes some milliseconds where it is needed. */
type Piece = {readonly isDone: boolean} & ({readonly do: () => void} | {readonly pair: LongPair});

/**
 * The next piece of what the screen would like to know but does not wait for: the margin of the reader, the order of the list, the
 * cells of the matrix, the index of the search. Once it is done the same question gives the next. `undefined`: all is known, or
 * long work.
 */
export function pendingWork(state: State): (() => void) | undefined {
	const awaited = awaitedWork(state);
	if (awaited) return awaited;
	const next = wantedWork(state).find((piece) => !piece.isDone && 'do' in piece);
	return countNext(state) ?? (next && 'do' in next ? next.do : undefined);
}

/** The next step of what the screen says it is at: laying out a long text, looking through it, or searching all. */
export function awaitedWork(state: State): (() => void) | undefined {
	const view = shownView(state);
	switch (view.name) {
		case 'search':
			return searchingOn(state, view);
		case 'library':
		case 'reader': {
			const source = sourceOnScreen(state);
			return isUnread(source) ? () => findSomeBlocks(source) : findingOn(state, source);
		}
		case 'compare':
			return findingOn(state, sourceOf(state, view.left)) ?? findingOn(state, sourceOf(state, view.right));
		default:
			return undefined;
	}
}

/** The next pair the screen would like to have compared that is too long for a piece. */
export function longWork(state: State): LongPair | undefined {
	const next = wantedWork(state).find((piece) => !piece.isDone && 'pair' in piece);
	return next && 'pair' in next ? next.pair : undefined;
}

/** How much of what the screen wants to know is known. */
export function workDone(state: State): {readonly done: number; readonly all: number} {
	const work = wantedWork(state);
	return {done: work.filter(({isDone}) => isDone).length, all: work.length};
}

/** Says that nothing was found, or that it is not all looked through yet. */
export function nothingFound(state: State, message: string): State {
	const {done, all} = workDone(state);
	return {...state, message: done < all ? 'still looking for what others say; try again in a moment' : message};
}

// A step is then some milliseconds.
const BLOCKS_A_STEP = 300;

/** Counts the words of the next source whose words the list and the header do not know. */
function countNext({sources}: State): (() => void) | undefined {
	const source = sources.find((one) => !knownSourceWords(one));
	return source && (() => (isUnread(source) ? findSomeBlocks(source) : void countSomeWords(source, BLOCKS_A_STEP)));
}

function wantedWork(state: State): readonly Piece[] {
	const compared = state.views.findLast((view) => view.name === 'compare');
	const pair = compared && alignPair(state, sourceOf(state, compared.left), sourceOf(state, compared.right));
	return [...(pair ? [pair] : []), ...workOfView(state)];
}

function workOfView(state: State): readonly Piece[] {
	const view = shownView(state);
	switch (view.name) {
		case 'matrix':
			return pairsOf(state.sources).map(([left, right]) => alignPair(state, left, right));
		case 'search':
			return readPreview(state, view);
		case 'others':
			return readMargin(state, sourceOf(state, view.source));
		case 'library':
		case 'reader':
			return readMarginThenSort(state);
		default:
			return [];
	}
}

/** What is asked of all sources at once comes last: it reads those that are not read yet without a pause. */
function readMarginThenSort(state: State): readonly Piece[] {
	const margin = readMargin(state, sourceOnScreen(state));
	return margin.every(({isDone}) => isDone) ? [...margin, ...sortByOverlap(state)] : margin;
}

/** Who else tells what of a source. */
function readMargin(state: State, source: Source): readonly Piece[] {
	const unread = [source, ...candidatesOf(state, source)].filter((one) => isQuicklyRead(one) && !hasProfile(one));
	if (unread.length > 0) return unread.map((one) => ({isDone: false, do: () => void profileOf(one)}));
	return companionsOf(state, source).map((other) => learnPair(state, source, other));
}

/** Who else tells what of the source of a hit; what takes long nobody has asked for by looking at a hit. */
function readPreview(state: State, view: SearchView): readonly Piece[] {
	const hit = foundBy(state, view).hits[view.cursor];
	if (!hit || isOverLibrary(state)) return [];
	return readMargin(state, sourceOf(state, hit.source)).filter((piece) => 'do' in piece);
}

/** How much the others share of the source the list is held against. */
function sortByOverlap(state: State): readonly Piece[] {
	const {order} = libraryOf(state);
	if (order.by !== 'overlap') return [];
	const held = sourceOf(state, order.with);
	return companionsOf(state, held).map((other) => alignPair(state, held, other));
}

function learnPair(state: State, source: Source, other: Source): Piece {
	if (isLongPair(source, other)) return alignPair(state, source, other);
	return {
		isDone: retoldBy(state, source, other) !== undefined,
		do: () => learnRetellings(state, source, other),
	};
}

function alignPair(state: State, left: Source, right: Source): Piece {
	const pair = {left, right, threshold: state.settings.threshold};
	const isDone = knownAlignment(state, left, right) !== undefined;
	if (!isLongPair(left, right)) return {isDone, do: () => void alignmentOf(state, left, right)};
	return {isDone: isDone || failureOf(pair) !== undefined, pair};
}
