import type {Block} from '../../core/model.ts';
import {nothingFound} from '../pending-work.ts';
import {type State, shownView, withView} from '../state.ts';
import {showSpan, sourceOnScreen} from './reader-actions.ts';
import {tellersOf} from './retellings.ts';

/** Goes to the next (or previous) paragraph that other sources share. */
export function goToShared(state: State, step: 1 | -1): State {
	const view = shownView(state);
	if (view.name !== 'reader') return state;
	const source = sourceOnScreen(state);
	const from = view.focus ?? (state.positions[source.id] ?? 0) - step;
	const isShared = (block: Block) => block.kind === 'paragraph' && tellersOf(state, source, block).length > 0;
	const target =
		step === 1
			? source.blocks.find((block) => block.start > from && isShared(block))
			: source.blocks.findLast((block) => block.start < from && isShared(block));
	if (!target) return nothingFound(state, 'no further paragraph that others share');
	return showSpan(withView(state, {...view, focus: target.start}), source, target);
}
