import type {Block} from '../../core/model.ts';
import {openComparison} from '../compare/compare-actions.ts';
import {nothingFound} from '../pending-work.ts';
import {sourceOnScreen} from '../reader/reader-actions.ts';
import {type Retelling, retellingsOf, tellersOf} from '../reader/retellings.ts';
import {openView, type State, shownView, sourceOf, withView} from '../state.ts';
import type {OthersView} from '../views.ts';

/** Lists who else says the paragraph that was gone to, or the first on screen that somebody else says. */
export function openOthers(state: State): State {
	const view = shownView(state);
	if (view.name !== 'reader') return state;
	const source = sourceOnScreen(state);
	const from = view.focus ?? state.positions[source.id] ?? 0;
	const isShared = (block: Block) => block.kind === 'paragraph' && tellersOf(state, source, block).length > 0;
	const paragraph = source.blocks.find((block) => block.end > from && isShared(block));
	const isAsked = view.focus === undefined || paragraph?.start === view.focus;
	if (!paragraph || !isAsked) return nothingFound(state, 'no other source says this');
	return openView(state, {name: 'others', source: source.id, span: paragraph, cursor: 0});
}

/** The retellings a view lists. */
export function listedRetellings(state: State, {source, span}: OthersView): readonly Retelling[] {
	return retellingsOf(state, sourceOf(state, source), span);
}

export function moveTeller(state: State, steps: number): State {
	const view = shownView(state);
	if (view.name !== 'others') return state;
	const last = listedRetellings(state, view).length - 1;
	return withView(state, {...view, cursor: Math.max(0, Math.min(last, view.cursor + steps))});
}

/** Compares the source with the one under the cursor, at the passage they share. */
export function compareTeller(state: State): State {
	const view = shownView(state);
	if (view.name !== 'others') return state;
	const retelling = listedRetellings(state, view)[view.cursor];
	if (!retelling) return {...state, message: 'no other source says this'};
	const {alignment, passage} = retelling;
	return openView(state, openComparison(state, view.source, alignment.right.id, passage));
}
