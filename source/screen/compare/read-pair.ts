import {showSpan} from '../reader/reader-actions.ts';
import {openView, type State, shownView} from '../state.ts';
import {layOutCompare} from './compare-blocks.ts';
import {currentItem} from './current-item.ts';

/** Opens the reader on a side of the current pair (or on the side that alone says it), with its sentences marked. */
export function readPair(state: State, wanted: 'left' | 'right'): State {
	const view = shownView(state);
	if (view.name !== 'compare') return state;
	const blocks = layOutCompare(state, view);
	const item = blocks.items[currentItem(blocks, view) ?? -1];
	if (!item) return {...state, message: 'no pair to read'};
	const side = item.kind === 'pair' ? wanted : item.side;
	const ranges = item.kind === 'pair' ? item.passage[wanted] : item.spans;
	const source = blocks.alignment[side];
	const reading = openView(state, {name: 'reader', source: source.id, ranges, focus: undefined});
	return showSpan(reading, source, {start: ranges[0]!.start, end: ranges.at(-1)!.end});
}
