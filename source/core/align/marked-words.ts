import type {Passage, Span} from '../model.ts';

/** How strongly the sides of a passage hang together. Reworded ones of a low score are loose. */
export type Strength = 'verbatim' | 'edited' | 'reworded' | 'loose';

// Below it less than every second passage is right, so that only names and figures are worth pointing at.
const LOOSE_SCORE = 0.45;

export function strengthOf({kind, score}: Passage): Strength {
	return kind === 'reworded' && score < LOOSE_SCORE ? 'loose' : kind;
}

/** Words of one side of a passage worth pointing at: what that side alone says, or what both say. */
export type MarkedWords = Span & {readonly role: 'left' | 'right' | 'same'};

/**
 * What to mark on one side of a passage, in text order: where most words are the same those that differ, in reworded ones the words
 * shared, in loose ones the names and figures shared. Words that carry no meaning are not marked alone.
 */
export function markedWords(passage: Passage, side: 'left' | 'right', text: string): readonly MarkedWords[] {
	const strength = strengthOf(passage);
	if (strength === 'verbatim') return [];
	const role = strength === 'edited' ? side : 'same';
	const spans = passage.changes.flatMap((change): readonly Span[] => {
		if (change.kind !== role) return [];
		if (change.kind === 'left') return [change.left];
		return change.kind === 'right' ? [change.right] : [change[side]];
	});
	return spans
		.filter(({start, end}) => role !== 'same' || tells(text.slice(start, end), strength))
		.map(({start, end}) => ({start, end, role}) as const)
		.sort((a, b) => a.start - b.start);
}

function tells(words: string, strength: Strength): boolean {
	return strength === 'loose' ? NAME_OR_FIGURE.test(words) : CONTENT.test(words);
}

const NAME_OR_FIGURE = /\p{Lu}|\p{N}/u;
// A word of five letters or more, a name or a figure: function words of the languages seen are shorter, but for a few.
const CONTENT = /\p{L}{5}|\p{Lu}|\p{N}/u;
