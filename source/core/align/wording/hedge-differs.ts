import {isSaying} from './attributions.ts';
import {type Comparison, countAnchors, type Difference, findBothWays, sharedPart} from './comparison.ts';
import type {Unit} from './units.ts';
import {wordList} from './word-list.ts';

/** Words that make a claim less than certain. */
const HEDGES = wordList(
	`could may might likely unlikely possibly perhaps maybe probably reportedly allegedly apparently purportedly supposedly
	presumably seemingly potentially`,
);
/** Before "to" these hedge: "expected to", "said to", "seems to". */
const HEDGES_BEFORE_TO = wordList(
	`expected said believed thought rumored rumoured alleged reported understood considered feared predicted projected seem seems
	seemed appear appears appeared`,
);
/** Before a shared noun these hedge what it is called: "the suspected gunman". */
const HEDGES_BEFORE_NOUN = wordList(
	'suspected alleged accused apparent possible potential purported presumed supposed',
);
/** Before "it", "that" or "to" these leave a claim to who makes it: "the group claimed it had shot down the jet". */
const CLAIMS = wordList('claim claims claimed allege alleges alleged');
/** Hedges that say no more than "somebody said"; where the other side tells who, it is no more certain. */
const HEARSAY = wordList('reportedly allegedly purportedly supposedly said reported alleged believed thought');
/** Words that leave a claim open in other ways: where the other side has one near, nothing is flagged. */
const SOFT =
	/^(?:can|would|should|if|whether|plan(?:s|ned|ning)?|aim\w*|hop(?:e|es|ed|ing)|seek\w*|sought|want\w*|threaten\w*|consider\w*|propos\w*|suggest\w*|believ\w*|think\w*|thought|estimat\w*|claim\w*|alleg\w*|accus\w*|suspect\w*|fear\w*|expect\w*|predict\w*|forecast\w*|projected|projections?|potential\w*|possib\w*|probab\w*|chance|risk\w*|hint\w*|indicat\w*|signal\w*|about|nearly|almost|question\w*|rumou?r\w*|unclear|unconfirmed|sure|guess\w*|try|tries|trying|tried|attempt\w*|intend\w*|offer\w*|ready|prepar\w*|set|opportunity|able|enough|look\w*|hypothetical\w*|perceiv\w*|assum\w*|presum\w*)$/;
/** Of the content words: so much is shared by sides that make one claim, whatever its order ("was caused by a leak", "a leak caused"). */
const SAME_CLAIM = 0.75;
/** 12 units: a clause and what it hangs on. */
const REACH = 12;
/** 8 units: what a hedged verb and its object take up. */
const GAP = 8;

/**
 * Claims that are certain on one side and less than certain on the other ("will", "helps" against "could"): a hedge on one side
 * before a shared word, or in a place between two shared words that the other side fills with a plain verb, and nothing near
 * that leaves the other side's claim open.
 *
 * All hedges count alike: "could" against "is likely to" is no difference, nor is "can" against "could" or "will" against "would",
 * which reported speech swaps.
 */
export const findHedges = (comparison: Comparison): readonly Difference[] => findBothWays(comparison, findHedged);

function findHedged(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftSide} = comparison;
	return left.flatMap((_, hedge) => {
		if (rightOf[hedge]! >= 0 || !isHedge(leftSide.text, left, hedge)) return [];
		const certain = certainOf(comparison, hedge);
		if (certain === undefined || isOpen(comparison, certain)) return [];
		if (HEARSAY.has(left[hedge]!.word) && right.some(isSaying)) return [];
		const modal = right[certain - 1];
		const isPlain = modal !== undefined && /^(?:will|shall|must)$/.test(modal.word);
		return [{left: left[hedge]!.core, right: (isPlain ? modal : right[certain]!).core}];
	});
}

function isHedge(text: string, units: readonly Unit[], index: number): boolean {
	const unit = units[index]!;
	if (unit.kind !== 'content') return false;
	const word = unit.word;
	const next = units[index + 1];
	return (
		HEDGES.has(word) ||
		(HEDGES_BEFORE_TO.has(word) &&
			next?.word === 'to' &&
			!/^ to (?:me|him|her|us|them|you)\b/.test(text.slice(unit.core.end, unit.core.end + 9))) ||
		(HEDGES_BEFORE_NOUN.has(word) && next !== undefined && next.kind !== 'function') ||
		(CLAIMS.has(word) && /^(?:it|he|she|they|we|that|there|to)$/.test(next?.word ?? ''))
	);
}

/** Whether the right leaves the claim open near a word, by something that the left does not say too. */
function isOpen({right, leftOf, rightSide: {text}}: Comparison, certain: number): boolean {
	const {sentence} = right[certain]!;
	for (let near = Math.max(0, certain - REACH); near <= certain + REACH && right[near]; near += 1)
		if (
			right[near]!.sentence === sentence &&
			leftOf[near]! < 0 &&
			(isHedge(text, right, near) || SOFT.test(right[near]!.word))
		)
			return true;
	return false;
}

/** The word of the right that says plainly what the left hedges: the shared word that the hedge stands before, or what fills its place. */
function certainOf(comparison: Comparison, hedge: number): number | undefined {
	const {left, right, rightOf, leftSide} = comparison;
	const focus = nextStrong(left, hedge);
	if (focus === undefined || !isOneClause(leftSide.text, left, hedge, focus)) return undefined;
	const certain = rightOf[focus]!;
	if (certain < 0) return fillerOf(comparison, hedge);
	return left[focus]!.kind === 'content' &&
		right[certain]!.kind === 'content' &&
		(countAnchors(comparison, focus, certain) > 0 || sharedPart(comparison) >= SAME_CLAIM)
		? certain
		: undefined;
}

/** The first word the right puts between the two shared words around a hedge. */
function fillerOf({left, right, rightOf, leftOf, leftSide, rightSide}: Comparison, hedge: number): number | undefined {
	const before = nextStrong(left, hedge, -1);
	const filler = before === undefined || rightOf[before]! < 0 ? undefined : nextStrong(right, rightOf[before]!);
	if (filler === undefined || leftOf[filler]! >= 0 || right[filler]!.kind !== 'content') return undefined;
	const [behind, rightBehind] = [nextShared(left, rightOf, hedge), nextShared(right, leftOf, filler)];
	if (behind === undefined || rightOf[behind] !== rightBehind) return undefined;
	return isOneClause(leftSide.text, left, before!, behind) &&
		isOneClause(rightSide.text, right, rightOf[before!]!, rightBehind!)
		? filler
		: undefined;
}

const isOneClause = (text: string, units: readonly Unit[], from: number, to: number) =>
	!/[,;:—–]/.test(text.slice(units[from]!.core.end, units[to]!.core.start));

function nextStrong(units: readonly Unit[], from: number, step: 1 | -1 = 1): number | undefined {
	let index = from + step;
	while (units[index]?.kind === 'function') index += step;
	return units[index]?.sentence === units[from]!.sentence ? index : undefined;
}

function nextShared(units: readonly Unit[], partnerOf: Int32Array, from: number): number | undefined {
	for (let index = from + 1; index <= from + GAP && units[index]?.sentence === units[from]!.sentence; index += 1)
		if (partnerOf[index]! >= 0 && units[index]!.kind !== 'function') return index;
	return undefined;
}
