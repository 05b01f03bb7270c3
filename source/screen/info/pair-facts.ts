import {conflictWords} from '../../core/align/conflict-words.ts';
import {explainInWords} from '../../core/align/explain-in-words.ts';
import type {Alignment, Change, Conflict, Passage, Source, Span} from '../../core/model.ts';
import {countOf} from '../../typeset/figures.ts';
import {isLongPair, isStandIn} from '../alignments.ts';
import {bookmarkOn} from '../bookmarks/spot-on-screen.ts';
import {layOutCompare} from '../compare/compare-blocks.ts';
import {currentItem, keyOf} from '../compare/current-item.ts';
import {paragraphNumbers} from '../compare/paragraphs.ts';
import type {State} from '../state.ts';
import type {CompareView} from '../views.ts';
import {signsOf} from '../window.ts';
import type {Fact} from './facts.ts';

/** What is known of the current pair of a comparison: how close, what differs and on what that rests, which words are shared. */
export function pairFacts(state: State, view: CompareView): readonly Fact[] {
	const blocks = layOutCompare(state, view);
	const item = blocks.items[currentItem(blocks, view) ?? -1];
	const at = keyOf(item);
	const {alignment} = blocks;
	const note = at && bookmarkOn(state, {kind: 'pair', left: view.left, right: view.right, at})?.note;
	const notes = note ? [{label: 'note', text: note}] : [];
	if (isStandIn(alignment)) return [{label: '', text: 'the two are still being compared'}];
	if (!item) return [{label: '', text: 'there is no pair above the threshold'}];
	if (item.kind === 'pair') return [...passageFacts(state, alignment, item.passage, item.distance), ...notes];
	const source = alignment[item.side];
	return [
		{label: `only ${item.side}`, text: `${source.outlet}, ${placesIn(state, source, item.spans)}`},
		{label: 'text', text: wordsOf(source, item.spans, signsOf(state).ellipsis)},
		...notes,
	];
}

function passageFacts(state: State, alignment: Alignment, passage: Passage, distance: number): readonly Fact[] {
	const {left, right} = alignment;
	const {between, becomes} = signsOf(state);
	const words = (source: Source, conflict: Conflict, side: 'left' | 'right') =>
		conflictWords(source, conflict, side).replace(/\s+/g, ' ');
	return [
		{label: 'pair', text: `${left.outlet} ${between} ${right.outlet}`},
		{
			label: 'place',
			text: `${placesIn(state, left, passage.left)} ${between} ${placesIn(state, right, passage.right)}${describeMove(distance)}`,
		},
		{label: 'kind', text: KINDS[passage.kind]},
		{
			label: 'score',
			text: `${passage.score.toFixed(2)}, from 0 to 1; above ${alignment.threshold.toFixed(2)} a pair is shown`,
		},
		{
			label: 'shape',
			text: `${countOf(passage.left.length, 'sentence')} on the left, ${countOf(passage.right.length, 'sentence')} on the right`,
		},
		...passage.conflicts.map((conflict) => ({
			label: conflict.flag,
			text: `differs: ${words(left, conflict, 'left')} ${becomes} ${words(right, conflict, 'right')}`,
		})),
		{label: 'same words', text: wordsIn(passage.changes, 'same', left) || 'no words'},
		{label: 'only left', text: wordsIn(passage.changes, 'left', left) || 'nothing'},
		{label: 'only right', text: wordsIn(passage.changes, 'right', right) || 'nothing'},
		...(isLongPair(left, right) ? [TOO_LONG_TO_EXPLAIN] : explainPair(state, alignment, passage)),
	];
}

// Both texts would have to be read again here, and no key would be answered meanwhile.
const TOO_LONG_TO_EXPLAIN: Fact = {
	label: 'why',
	text: 'the texts are too long to explain the score here; wirediff diff --explain does',
};

/** What carried the score, with the signs that are set. */
function explainPair(state: State, alignment: Alignment, passage: Passage): readonly Fact[] {
	const {ellipsis, openQuote, closeQuote} = signsOf(state);
	return explainInWords(alignment, passage).map(({label, text}) => ({
		label,
		text: text.replaceAll('“', openQuote).replaceAll('”', closeQuote).replaceAll('…', ellipsis),
	}));
}

const KINDS = {
	verbatim: 'verbatim: the same words but for case, quotes and punctuation',
	edited: 'edited: mostly the same words',
	reworded: 'reworded: the same in other words',
} as const;

function describeMove(distance: number): string {
	if (distance === 0) return '';
	return `; on the right it stands ${Math.abs(distance)} pairs further ${distance > 0 ? 'down' : 'up'}`;
}

const placesIn = (state: State, source: Source, spans: readonly Span[]) =>
	paragraphNumbers(source, spans, signsOf(state));

/** The stretches of one kind, in the words of a source. */
function wordsIn(changes: readonly Change[], kind: Change['kind'], source: Source): string {
	return changes
		.flatMap((change) => (change.kind === kind ? ['left' in change ? change.left : change.right] : []))
		.map((span) => wordsOf(source, [span], ''))
		.filter((text) => /[\p{L}\p{N}]/u.test(text))
		.join(' | ');
}

const wordsOf = ({text}: Source, spans: readonly Span[], ellipsis: string) =>
	spans.map(({start, end}) => text.slice(start, end).replace(/\s+/g, ' ')).join(` ${ellipsis} `);
