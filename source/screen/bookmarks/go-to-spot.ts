import {openComparison} from '../compare/compare-actions.ts';
import {keepCurrentInSight} from '../compare/reshape-comparison.ts';
import {showSpan} from '../reader/reader-actions.ts';
import {withLibrary} from '../source-list/list-actions.ts';
import {openView, type State, sourceOf} from '../state.ts';
import type {Spot} from './spot.ts';

/** Opens what a spot is on: the reader, at the paragraph if it is one, or the comparison at the pair. */
export function goToSpot(state: State, spot: Spot): State {
	if (spot.kind === 'pair') {
		const view = {...openComparison(state, spot.left, spot.right), current: spot.at};
		return keepCurrentInSight(openView({...state, find: undefined}, view));
	}
	const focus = spot.kind === 'passage' ? spot.start : undefined;
	const library = withLibrary(state, {cursor: spot.source});
	const reading = openView(library, {name: 'reader', source: spot.source, ranges: [], focus});
	return focus === undefined ? reading : showSpan(reading, sourceOf(state, spot.source), {start: focus, end: focus});
}
