import type {Block, Source} from '../../core/model.ts';
import {nothingFound} from '../pending-work.ts';
import {type State, shownView, withView} from '../state.ts';
import {holdsQuotation} from './quotations.ts';
import {showSpan, sourceOnScreen} from './reader-actions.ts';
import {tellersOf} from './retellings.ts';

/** Goes to the next (or previous) paragraph that other sources share. */
export function goToShared(state: State, step: 1 | -1): State {
	const isShared = (source: Source, block: Block) => tellersOf(state, source, block).length > 0;
	return goToParagraph(state, step, isShared) ?? nothingFound(state, 'no further paragraph that others share');
}

/** Goes to the next (or previous) paragraph that holds a quotation. */
export function goToQuotation(state: State, step: 1 | -1): State {
	const isQuoting = ({text}: Source, block: Block) => holdsQuotation(text, block);
	return goToParagraph(state, step, isQuoting) ?? {...state, message: 'no further quotation'};
}

/** Goes on from the paragraph that was gone to, or from the top of the screen; `undefined` where none is further on. */
function goToParagraph(
	state: State,
	step: 1 | -1,
	isWanted: (source: Source, block: Block) => boolean,
): State | undefined {
	const view = shownView(state);
	if (view.name !== 'reader') return state;
	const source = sourceOnScreen(state);
	const from = view.focus ?? (state.positions[source.id] ?? 0) - step;
	const isHere = (block: Block) => block.kind === 'paragraph' && isWanted(source, block);
	const target =
		step === 1
			? source.blocks.find((block) => block.start > from && isHere(block))
			: source.blocks.findLast((block) => block.start < from && isHere(block));
	return target && showSpan(withView(state, {...view, focus: target.start}), source, target);
}
