import type {Alignment, Passage} from '../core/model.ts';
import {countOf} from '../typeset/figures.ts';
import {KIND_SIGNS} from './passage-marks.ts';

/** How many passages two sources share at which threshold: `12 passages scored 0.3 or more, 1 moved`. */
export function countPassages({passages, threshold}: Alignment): string {
	const moved = passages.filter(({flags}) => flags.includes('moved')).length;
	return `${countOf(passages.length, 'passage')} scored ${threshold} or more${moved > 0 ? `, ${moved} moved` : ''}`;
}

/** Kind and score, how many sentences stand against how many where that is not one, and what a reader should look at. */
export function notesOn({kind, score, left, right, flags}: Passage): readonly string[] {
	const shape = left.length === 1 && right.length === 1 ? [] : [`${left.length}:${right.length}`];
	return [`${KIND_SIGNS[kind]} ${score.toFixed(2)}`, ...shape, ...flags.filter((flag) => flag !== 'split')];
}

/** What differs in substance, in each side's own words: `numbers: 27% → 30%`. */
export function conflictsOn({left, right}: Alignment, {conflicts}: Passage): readonly string[] {
	return conflicts.map((conflict) => {
		const leftWords = conflict.left ? left.text.slice(conflict.left.start, conflict.left.end) : 'nothing';
		const rightWords = conflict.right ? right.text.slice(conflict.right.start, conflict.right.end) : 'nothing';
		return `${conflict.flag}: ${leftWords} → ${rightWords}`;
	});
}
