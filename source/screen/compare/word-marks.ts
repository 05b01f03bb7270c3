import type {Passage} from '../../core/model.ts';
import type {Mark} from '../marks.ts';

/** Reworded passages below this score are loose: only their names and figures are worth pointing at. */
export const LOOSE_SCORE = 0.45;

/** How strongly the sides of a passage hang together, which decides what is marked in it. */
export type Strength = 'verbatim' | 'edited' | 'reworded' | 'loose';

export function strengthOf({kind, score}: Passage): Strength {
	return kind === 'reworded' && score < LOOSE_SCORE ? 'loose' : kind;
}

/**
 * What to mark on one side of a passage: in edited ones the words that differ, in reworded ones the words shared, in loose ones the
 * names and figures shared. Words that carry no meaning are not marked alone.
 */
export function wordMarks(passage: Passage, side: 'left' | 'right', text: string): readonly Mark[] {
	const strength = strengthOf(passage);
	return passage.changes.flatMap((change): readonly Mark[] => {
		if (strength === 'edited') {
			if (side === 'left') return change.kind === 'left' ? [{...change.left, style: 'left'}] : [];
			return change.kind === 'right' ? [{...change.right, style: 'right'}] : [];
		}
		if (strength === 'verbatim' || change.kind !== 'same') return [];
		const words = text.slice(change[side].start, change[side].end);
		const tells = strength === 'loose' ? NAME_OR_FIGURE.test(words) : CONTENT.test(words);
		return tells ? [{...change[side], style: 'same'}] : [];
	});
}

const NAME_OR_FIGURE = /\p{Lu}|\p{N}/u;
// A word of five letters or more, a name or a figure: function words of the languages seen are shorter, but for a few.
const CONTENT = /\p{L}{5}|\p{Lu}|\p{N}/u;
