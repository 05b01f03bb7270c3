import type {Change, Passage, PassageKind, Span} from '../core/model.ts';
import type {Mark} from './line.ts';
import type {Role} from './page.ts';

/** The sign of each kind of passage: the same words, the same words but for some, the same claim. */
export const KIND_SIGNS: Readonly<Record<PassageKind, string>> = {verbatim: '=', edited: '≈', reworded: '~'};

/**
 * What to mark on one side of a passage, in text order: the words that differ where most are the same,
 * the words shared where most differ, nothing where none do.
 */
export function marksOf({kind, changes}: Passage, side: 'left' | 'right'): readonly Mark[] {
	if (kind === 'verbatim') return [];
	const role: Role = kind === 'edited' ? side : 'same';
	return changes
		.filter((change) => change.kind === role)
		.flatMap((change) => spansOn(change, side).map(({start, end}) => ({start, end, role})))
		.sort((one, other) => one.start - other.start);
}

function spansOn(change: Change, side: 'left' | 'right'): readonly Span[] {
	if (change.kind === 'same') return [change[side]];
	if (change.kind === 'left') return side === 'left' ? [change.left] : [];
	return side === 'right' ? [change.right] : [];
}
