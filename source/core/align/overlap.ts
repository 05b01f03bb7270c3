import type {Alignment, Passage, PassageKind, Source} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';

/** How much one source shares with another, seen from the one; the other way round is another overlap. */
export type Overlap = {
	/** `Source.id` of the one and of the other. */
	readonly left: string;
	readonly right: string;
	/** Part of the one's counted words, 0 to 1: in any passage, and in those told word for word. */
	readonly share: number;
	readonly verbatimShare: number;
	/** How many passages the two share, and how many of them are strong: more likely right than not. */
	readonly passages: number;
	readonly strong: number;
};

const STRONG_SCORE = 0.5;

/** What an overlap is told from. An alignment holds it; it can be had without the wording of the passages. */
export type Outline = Pick<Alignment, 'left' | 'right' | 'share'> & {
	readonly passages: readonly (Pick<Passage, 'score' | 'left' | 'right'> & {readonly kind: PassageKind | 'other'})[];
};

/** The overlap of one side of an alignment with the other. */
export function overlapOf(outline: Outline, side: 'left' | 'right'): Overlap {
	const {passages, share} = outline;
	return {
		left: outline[side].id,
		right: outline[side === 'left' ? 'right' : 'left'].id,
		share: share[side],
		verbatimShare: verbatimShareOf(outline, side),
		passages: passages.length,
		strong: passages.filter(({score}) => score >= STRONG_SCORE).length,
	};
}

function verbatimShareOf({passages, ...sides}: Outline, side: 'left' | 'right'): number {
	const source: Source = sides[side];
	const starts = new Set(
		passages.flatMap((passage) => (passage.kind === 'verbatim' ? passage[side].map(({start}) => start) : [])),
	);
	let [all, verbatim] = [0, 0];
	for (const {start, words} of sentencesOf(source)) {
		all += words.length;
		if (starts.has(start)) verbatim += words.length;
	}
	return all === 0 ? 0 : verbatim / all;
}
