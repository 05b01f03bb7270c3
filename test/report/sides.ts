import {expect} from 'vitest';
import type {Alignment, Change, Passage, Source, Span} from '../../source/core/model.ts';
import {makeSource} from '../../source/core/text/source.ts';

export const LEFT = makeSource({
	id: 'herald',
	outlet: 'The Harbour Herald',
	file: 'herald.txt',
	published: '2023-05-04',
	author: 'J. Quay',
	text: 'Ferries stay in port until Monday. Hotels fear a quiet weekend. The mayor declined to speak.',
});
export const RIGHT = makeSource({
	id: 'post',
	outlet: 'Island Post',
	file: 'post.txt',
	text: 'Hotel owners expect few guests. All ferries stay in port until Tuesday.',
});

/** Where some words stand in a source. */
export function spanOf({text}: Source, words: string): Span {
	const start = text.indexOf(words);
	expect(start).toBeGreaterThanOrEqual(0);
	return {start, end: start + words.length};
}

const left = (words: string): Change => ({kind: 'left', left: spanOf(LEFT, words)});
const right = (words: string): Change => ({kind: 'right', right: spanOf(RIGHT, words)});
const same = (leftWords: string, rightWords = leftWords): Change => ({
	kind: 'same',
	left: spanOf(LEFT, leftWords),
	right: spanOf(RIGHT, rightWords),
});

const PASSAGES: readonly Passage[] = [
	{
		kind: 'edited',
		score: 0.82,
		left: [spanOf(LEFT, 'Ferries stay in port until Monday.')],
		right: [spanOf(RIGHT, 'All ferries stay in port until Tuesday.')],
		changes: [
			right('All'),
			same('Ferries stay in port until', 'ferries stay in port until'),
			left('Monday'),
			right('Tuesday'),
		],
		flags: ['moved', 'numbers'],
		conflicts: [{flag: 'numbers', left: spanOf(LEFT, 'Monday'), right: spanOf(RIGHT, 'Tuesday')}],
	},
	{
		kind: 'reworded',
		score: 0.41,
		left: [spanOf(LEFT, 'Hotels fear a quiet weekend.')],
		right: [spanOf(RIGHT, 'Hotel owners expect few guests.')],
		changes: [same('Hotels', 'Hotel'), left('fear a quiet weekend'), right('owners expect few guests')],
		flags: [],
		conflicts: [],
	},
];

export const ALIGNMENT: Alignment = {
	left: LEFT,
	right: RIGHT,
	threshold: 0.3,
	passages: PASSAGES,
	onlyLeft: [spanOf(LEFT, 'The mayor declined to speak.')],
	onlyRight: [],
	share: {left: 11 / 16, right: 1},
};
