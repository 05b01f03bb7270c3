import {conflictWords} from '../core/align/conflict-words.ts';
import {type Strength, strengthOf} from '../core/align/marked-words.ts';
import type {Alignment, Passage} from '../core/model.ts';
import {countOf} from '../typeset/figures.ts';

/** The sign of each strength: the same words, other words for the same, hardly more than names and figures in common. */
export const STRENGTH_SIGNS: Readonly<Record<Strength, string>> = {
	verbatim: '=',
	edited: '≈',
	reworded: '≈',
	loose: '~',
};

/** How many passages two sources share at which threshold: `12 passages scored 0.3 or more, 1 moved`. */
export function countPassages({passages, threshold}: Alignment): string {
	const moved = passages.filter(({flags}) => flags.includes('moved')).length;
	return `${countOf(passages.length, 'passage')} scored ${threshold} or more${moved > 0 ? `, ${moved} moved` : ''}`;
}

/** Kind and score, how many sentences stand against how many where that is not one, and what a reader should look at. */
export function notesOn(passage: Passage): readonly string[] {
	const {score, left, right, flags} = passage;
	const shape = left.length === 1 && right.length === 1 ? [] : [`${left.length}:${right.length}`];
	return [
		`${STRENGTH_SIGNS[strengthOf(passage)]} ${score.toFixed(2)}`,
		...shape,
		...flags.filter((flag) => flag !== 'split'),
	];
}

/** What differs in substance, in each side's own words: `numbers: 27% → 30%`. */
export function conflictsOn({left, right}: Alignment, {conflicts}: Passage): readonly string[] {
	return conflicts.map(
		(conflict) =>
			`${conflict.flag}: ${conflictWords(left, conflict, 'left')} → ${conflictWords(right, conflict, 'right')}`,
	);
}
