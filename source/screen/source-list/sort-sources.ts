import type {Source} from '../../core/model.ts';
import {countSourceWords} from '../../core/text/count-source.ts';
import {knownAlignment} from '../alignments.ts';
import {remember} from '../memo.ts';
import {libraryOf, type State, sourceOf} from '../state.ts';

/** How the list is sorted, in a few words. */
export function describeSorting(state: State): string {
	const {order} = libraryOf(state);
	switch (order.by) {
		case 'given':
			return 'as given';
		case 'date':
			return 'by date';
		case 'words':
			return 'by words';
		case 'overlap':
			return 'by overlap';
	}
}

/**
 * All sources in the order that is set: the first published first, the longest first, or the source the others are held
 * against and then who shares most of it. Those of which that is not known come last, as they were given.
 */
export function sortedSources(state: State): readonly Source[] {
	const {order} = libraryOf(state);
	switch (order.by) {
		case 'given':
			return state.sources;
		case 'date':
			return remember(byDate, state.sources, () =>
				state.sources.toSorted((a, b) => compareDates(a.published, b.published)),
			);
		case 'words':
			return remember(byWords, state.sources, () =>
				sortByNumber(state.sources, (source) => countSourceWords(source).words),
			);
		case 'overlap': {
			const one = sourceOf(state, order.with);
			return sortByNumber(state.sources, (other) =>
				other === one ? Number.POSITIVE_INFINITY : (knownAlignment(state, one, other)?.share.left ?? -1),
			);
		}
	}
}

// Each frame asks several times.
const byDate = new WeakMap<readonly Source[], readonly Source[]>();
const byWords = new WeakMap<readonly Source[], readonly Source[]>();

// Dates with and without a time sort as text; the time zones of one story differ by less than its days.
function compareDates(a: string | undefined, b: string | undefined): number {
	if (a === b) return 0;
	if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
	return a < b ? -1 : 1;
}

function sortByNumber(sources: readonly Source[], numberOf: (source: Source) => number): readonly Source[] {
	const numbers = new Map(sources.map((source) => [source, numberOf(source)]));
	return sources.toSorted((a, b) => (numbers.get(a) === numbers.get(b) ? 0 : numbers.get(b)! - numbers.get(a)!));
}
