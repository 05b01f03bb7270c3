import type {Source, Span} from '../../core/model.ts';
import {touching} from '../../core/touching.ts';
import {findMatches} from '../find.ts';
import {revealBlock} from '../scroll.ts';
import {type State, shownView, withView} from '../state.ts';
import {bodyPane, quoted} from '../window.ts';
import {layOutCompare} from './compare-blocks.ts';
import {currentItem, keyOf} from './current-item.ts';
import type {CompareItem} from './pairs.ts';

/** Goes to the next (or previous) pair or unique sentence that holds what is looked for, on either side, round the ends. */
export function goToMatchInComparison(state: State, step: 1 | -1): State {
	const view = shownView(state);
	if (view.name !== 'compare') return state;
	const phrase = state.find?.phrase;
	if (!phrase) return {...state, message: '/ looks for words on both sides'};
	const blocks = layOutCompare(state, view);
	const {left, right} = blocks.alignment;
	const places = blocks.items.flatMap((item, index) => (holdsMatch(state, item, left, right) ? [index] : []));
	if (places.length === 0) return {...state, message: `${quoted(state, phrase)} is on neither side`};
	const current = currentItem(blocks, view) ?? -1;
	const target =
		step === 1
			? (places.find((place) => place > current) ?? places[0]!)
			: (places.findLast((place) => place < current) ?? places.at(-1)!);
	const place = revealBlock(blocks, view.place, target, bodyPane(state).rows);
	const message = `${places.indexOf(target) + 1} of ${places.length}`;
	return {...withView(state, {...view, place, current: keyOf(blocks.items[target])}), message};
}

function holdsMatch(state: State, item: CompareItem, left: Source, right: Source): boolean {
	const holds = (source: Source, spans: readonly Span[]) =>
		spans.some((span) => touching(findMatches(state, source), span).length > 0);
	if (item.kind === 'only') return holds(item.side === 'left' ? left : right, item.spans);
	return holds(left, item.passage.left) || holds(right, item.passage.right);
}
