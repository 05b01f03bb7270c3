import {explainPassage} from '../../core/align/explain.ts';
import type {Alignment, Passage, Source, Span} from '../../core/model.ts';
import {oneLine} from '../one-line.ts';
import type {Fact} from './facts.ts';

// More than these carry little.
const MAX_WORDS = 8;

/** What carried the score of a passage: the telling words both sides hold, what supports it close by, and who competes with it. */
export function whyFacts({left, right}: Alignment, passage: Passage): readonly Fact[] {
	const {words, neighbours, rivals} = explainPassage(left, right, passage);
	const telling = words
		.slice(0, MAX_WORDS)
		.map((word) => pairOfWords(wordsAt(left, word.left), wordsAt(right, word.right)));
	return [
		{label: 'telling', text: telling.join(', ') || 'no word that both hold tells much'},
		{
			label: 'close by',
			text:
				neighbours.length === 0
					? 'nothing near it on both sides is likely a pair, too'
					: `likely pairs near it on both sides: ${neighbours.length}`,
		},
		...rivals.slice(0, 1).map((rival) => ({
			label: 'rival',
			text: `${rival.score.toFixed(2)}: “${wordsAt(left, rival.left)}” with “${wordsAt(right, rival.right)}”`,
		})),
	];
}

const wordsAt = ({text}: Source, {start, end}: Span) => oneLine(text.slice(start, end));

const pairOfWords = (left: string, right: string) =>
	left.toLowerCase() === right.toLowerCase() ? left : `${left} / ${right}`;
