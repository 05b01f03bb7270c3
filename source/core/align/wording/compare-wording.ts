import type {Change, Conflict, Flag, PassageKind} from '../../model.ts';
import type {Side} from '../side.ts';
import {toChanges} from './changes.ts';
import {findConflicts} from './conflicts.ts';
import {joinEdits} from './join-edits.ts';
import {findKind} from './kind.ts';
import {matchUnits} from './match-units.ts';
import {type Matching, mirrorMatching} from './matching.ts';
import {makeReader, type Reader} from './reader.ts';
import {changesOfSame, isSameText} from './same-text.ts';
import {unitsOfSide} from './side-units.ts';
import {findStretches} from './stretches.ts';

export type Wording = {
	readonly kind: PassageKind;
	/** In left order; what only the right has comes after the shared stretch that it follows there. */
	readonly changes: readonly Change[];
	/** Without `moved` and `split`, which speak of the passage's place and shape. */
	readonly flags: readonly Flag[];
	/** What the flags rest on. */
	readonly conflicts: readonly Conflict[];
};

/**
 * The wording of one passage: how close it is, what stayed, went and came, and what a reader should check.
 * Swapping the sides mirrors the result. With one `reader` for all passages of two sources, each sentence is read once.
 *
 * Changes are whole words with their punctuation; figures, dates and names stay whole. Endings ("tie", "ties"), ways to write
 * a figure ("27%", "27 percent") and forms of a name ("Yun Sun", "Sun Yun", "Mr. Putin") are `same`. On each side the stretches
 * cover all words and the white space within a stretch; white space between two stretches belongs to neither.
 */
export function compareWording(left: Side, right: Side, reader: Reader = makeReader()): Wording {
	// Of a text copied as it stands there is nothing to be found out.
	if (isSameText(left, right)) return {kind: 'verbatim', changes: changesOfSame(left, right), flags: [], conflicts: []};
	const matching = matchSides(left, right, reader);
	const kind = findKind(left, right, matching, reader);
	const stretches = findStretches(left, right, matching);
	const changes = toChanges(kind === 'edited' ? joinEdits(stretches, matching) : stretches, matching);
	const conflicts = kind === 'verbatim' ? [] : findConflicts(left, right, matching);
	return {kind, changes, flags: [...new Set(conflicts.map(({flag}) => flag))], conflicts};
}

/** Of two equally good matchings the diff prefers one by side; matching each pair in one order makes the result the same both ways. */
function matchSides(left: Side, right: Side, reader: Reader): Matching {
	const units = [unitsOfSide(left, reader), unitsOfSide(right, reader)] as const;
	return isInOrder(textOf(left), textOf(right)) ? matchUnits(...units) : mirrorMatching(matchUnits(units[1], units[0]));
}

const isInOrder = (left: string, right: string) =>
	left.length === right.length ? left <= right : left.length < right.length;

const textOf = ({text, sentences}: Side) => sentences.map(({start, end}) => text.slice(start, end)).join('\n');
