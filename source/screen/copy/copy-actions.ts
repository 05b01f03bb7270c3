import type {Source} from '../../core/model.ts';
import {layOutCompare} from '../compare/compare-blocks.ts';
import {currentItem} from '../compare/current-item.ts';
import {sourceOnScreen} from '../reader/reader-actions.ts';
import {hitsOf} from '../search/search-actions.ts';
import {type State, shownView, sourceOf, withEffect} from '../state.ts';
import type {CompareView, ReaderView, SearchView} from '../views.ts';
import {citationOf, quotedHits, quotedText, sentencesAround} from './copied-text.ts';

/** Copies what the screen is about: a citation, a passage, both sides of a pair, or all hits. */
export function copyShown(state: State): State {
	const view = shownView(state);
	switch (view.name) {
		case 'library':
			return copy(state, `${citationOf(sourceOnScreen(state))}\n`, 'the citation');
		case 'reader':
			return copyPassage(state, sourceOnScreen(state), view);
		case 'compare':
			return copyPair(state, view);
		case 'search':
			return copyHits(state, view);
		default:
			return nothingTo(state);
	}
}

/** Opens the address of the source on screen. */
export function openAddress(state: State): State {
	const {url, outlet} = sourceOnScreen(state);
	return url ? withEffect(state, {kind: 'open-address', url}) : {...state, message: `no address is known of ${outlet}`};
}

/** The paragraph that was gone to, else the sentences the reader was opened for, else the paragraph on top. */
function copyPassage(state: State, source: Source, {ranges, focus}: ReaderView): State {
	const paragraph = source.blocks.find(({start}) => start === focus);
	if (paragraph) return copy(state, quotedText(source, [paragraph]), 'the paragraph');
	const marked = sentencesAround(source, ranges);
	if (marked.length > 0) return copy(state, quotedText(source, marked), 'the marked passage');
	const position = state.positions[source.id] ?? 0;
	const top = source.blocks.find(({end, kind}) => end > position && (kind === 'paragraph' || kind === 'quote'));
	return top ? copy(state, quotedText(source, [top]), 'the paragraph on top') : nothingTo(state);
}

/** The current pair: what the left says, then what the right says; where one has no counterpart, that side alone. */
function copyPair(state: State, view: CompareView): State {
	const blocks = layOutCompare(state, view);
	const {left, right} = blocks.alignment;
	const item = blocks.items[currentItem(blocks, view) ?? -1];
	if (!item) return nothingTo(state);
	if (item.kind === 'only') return copy(state, quotedText(blocks.alignment[item.side], item.spans), 'the passage');
	const {passage} = item;
	return copy(
		state,
		`${quotedText(left, passage.left)}\n${quotedText(right, passage.right)}`,
		'both sides of the pair',
	);
}

function copyHits(state: State, view: SearchView): State {
	const hits = hitsOf(state, view);
	if (hits.length === 0) return nothingTo(state);
	return copy(
		state,
		quotedHits((id) => sourceOf(state, id), hits),
		hits.length === 1 ? 'the hit' : `${hits.length} hits`,
	);
}

const nothingTo = (state: State): State => ({...state, message: 'there is nothing to copy here'});

const copy = (state: State, text: string, what: string): State => withEffect(state, {kind: 'copy', text, what});
