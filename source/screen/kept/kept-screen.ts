import {read} from '../actions.ts';
import {goToSpot} from '../bookmarks/go-to-spot.ts';
import {openComparison} from '../compare/compare-actions.ts';
import {emptyField, insertText} from '../field.ts';
import {withLibrary} from '../source-list/list-actions.ts';
import {libraryOf, openView, type State} from '../state.ts';
import {emptySearch, type LibraryOrder, type MatrixMeasure, MEASURES, type View} from '../views.ts';

/** Where one was: how the list stood, and what was opened over it, the last one on top. */
type KeptScreen = {
	readonly cursor: string;
	readonly order: LibraryOrder;
	readonly isZoomed: boolean;
	readonly opened: readonly KeptView[];
};

/** A view that is worth coming back to, with sources by their ids. */
type KeptView =
	| {readonly name: 'reader'; readonly source: string}
	| {readonly name: 'compare'; readonly left: string; readonly right: string; readonly at?: Place}
	| {readonly name: 'search'; readonly phrase: string; readonly cursor: number}
	| {readonly name: 'matrix'; readonly row: string; readonly column: string; readonly measure: MatrixMeasure};

type Place = {readonly left: number; readonly right: number};

// Who goes from comparison to comparison comes back to the last few.
const MOST_VIEWS = 6;

/** What of the screen is to be there again. */
export function keptScreen(state: State): KeptScreen {
	const {cursor, order} = libraryOf(state);
	const opened = state.views.flatMap((view) => keptView(state, view) ?? []);
	return {cursor, order, isZoomed: state.isZoomed, opened: opened.slice(-MOST_VIEWS)};
}

function keptView({sources}: State, view: View): KeptView | undefined {
	switch (view.name) {
		case 'reader':
			return {name: 'reader', source: view.source};
		case 'compare':
			return {name: 'compare', left: view.left, right: view.right, ...(view.current && {at: view.current})};
		case 'search':
			return {name: 'search', phrase: view.field.text, cursor: view.cursor};
		case 'matrix':
			return {name: 'matrix', row: sources[view.row]!.id, column: sources[view.column]!.id, measure: view.measure};
		default:
			return undefined;
	}
}

/** The state with the screen as it was kept; what is not as it should be is left out. */
export function withScreen(state: State, kept: unknown): State {
	const {cursor, order, isZoomed, opened} = asFields(kept);
	const has = (id: unknown): id is string => state.sources.some((source) => source.id === id);
	let next = has(cursor) ? withLibrary(state, {cursor}) : state;
	const sorted = asOrder(order, has);
	if (sorted) next = withLibrary(next, {order: sorted});
	next = {...next, isZoomed: isZoomed === true};
	for (const view of Array.isArray(opened) ? opened : []) next = reopen(next, asFields(view), has);
	return next;
}

type Has = (id: unknown) => id is string;

function asOrder(kept: unknown, has: Has): LibraryOrder | undefined {
	const {by, with: held} = asFields(kept);
	if (by === 'overlap') return has(held) ? {by, with: held} : undefined;
	return by === 'given' || by === 'date' || by === 'words' ? {by} : undefined;
}

function reopen(state: State, kept: Fields, has: Has): State {
	switch (kept.name) {
		case 'reader':
			return has(kept.source) ? read(state, kept.source) : state;
		case 'compare':
			return reopenComparison(state, kept, has);
		case 'search': {
			const {phrase, cursor} = kept;
			if (typeof phrase !== 'string' || !isIndex(cursor)) return state;
			return openView(state, {...emptySearch(), field: insertText(emptyField, phrase), cursor});
		}
		case 'matrix': {
			const [row, column] = [kept.row, kept.column].map((id) => state.sources.findIndex((source) => source.id === id));
			const measure = MEASURES.find((name) => name === kept.measure);
			if (row === -1 || column === -1 || !measure || state.sources.length < 2) return state;
			return openView(state, {name: 'matrix', row: row!, column: column!, measure});
		}
		default:
			return state;
	}
}

function reopenComparison(state: State, {left, right, at}: Fields, has: Has): State {
	if (!has(left) || !has(right) || left === right) return state;
	const place = asFields(at);
	if (!isIndex(place.left) && place.left !== -1) return openView(state, openComparison(state, left, right));
	if (!isIndex(place.right) && place.right !== -1) return openView(state, openComparison(state, left, right));
	return goToSpot(state, {kind: 'pair', left, right, at: {left: place.left, right: place.right}});
}

type Fields = {readonly [key: string]: unknown};

/** What somebody else may have written, as an object: none of the fields is sure to be there. */
export const asFields = (value: unknown): Fields =>
	typeof value === 'object' && value !== null ? (value as Fields) : {};

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
