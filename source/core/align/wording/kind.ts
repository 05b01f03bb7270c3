import type {PassageKind} from '../../model.ts';
import type {Side} from '../side.ts';
import type {Matching} from './matching.ts';
import type {Reader} from './reader.ts';
import {isSameText} from './same-text.ts';

// 55 %: chosen by eye on 56 pairs of bench spark and composite, spread evenly over shares from 40 to 80 %. Above it the second text is plainly the first with changes made;
// below it the reader is better served by what is shared than by what differs.
const EDITED_SHARE = 0.55;
// 80 %: a text cut to half its length shares few of all words, and still nothing in it is worded anew.
const EDITED_PART = 0.8;
// 6 units: in shorter texts a name and a verb already make most of it.
const MIN_PART_UNITS = 6;

/**
 * How close the wording of two sides is.
 *
 * `verbatim`: the same letters and figures. `edited`: at least `EDITED_SHARE` of all words are shared, or at least
 * `EDITED_PART` of the shorter side's. `reworded`: the rest. Words that moved count as shared.
 */
export function findKind(left: Side, right: Side, {rightOf, leftOf}: Matching, reader: Reader): PassageKind {
	if (isVerbatim(left, right, reader)) return 'verbatim';
	const shared = rightOf.reduce((count, partner) => count + (partner < 0 ? 0 : 1), 0);
	const shorter = Math.min(rightOf.length, leftOf.length);
	const isCut = shorter >= MIN_PART_UNITS && shared >= EDITED_PART * shorter;
	return isCut || (2 * shared) / Math.max(1, rightOf.length + leftOf.length) >= EDITED_SHARE ? 'edited' : 'reworded';
}

/** Whether two sides have the same letters and figures. */
export function isVerbatim(left: Side, right: Side, {bare}: Reader): boolean {
	const bareText = ({text, sentences}: Side) => sentences.map((sentence) => bare(text, sentence)).join('');
	return isSameText(left, right) || bareText(left) === bareText(right);
}
