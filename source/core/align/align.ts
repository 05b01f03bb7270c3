import type {Alignment, Flag, Passage, Sentence, Source, Span} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {DEFAULT_THRESHOLD} from './default-threshold.ts';
import {type Group, groupLinks} from './grouping.ts';
import {findLinks, type Link} from './links.ts';
import {findMoved} from './moved.ts';
import type {Outline} from './overlap.ts';
import {type Profile, profileOf} from './profile.ts';
import type {Side} from './side.ts';
import {findStretches} from './stretches.ts';
import {toldBy} from './told.ts';
import {compareWording} from './wording/compare-wording.ts';
import {isVerbatim} from './wording/kind.ts';
import {makeReader, type Reader} from './wording/reader.ts';

export type AlignOptions = {
	/** Passages scored below it are left out; 0 to 1, by default `DEFAULT_THRESHOLD`. */
	readonly threshold?: number;
};

/**
 * The passages two sources share, in left order; they may cross on the right. Does not judge who copied whom.
 *
 * What two sources share is computed once: another threshold costs no more than the wording of its passages.
 */
export function align(left: Source, right: Source, {threshold = DEFAULT_THRESHOLD}: AlignOptions = {}): Alignment {
	const passages = passagesOf(left, right, findGroups(left, right, threshold));
	return {left, right, threshold, passages, ...findRest(left, right, passages)};
}

/** A passage for each group of sentences of two sources, in the order of the groups. */
export function passagesOf(left: Source, right: Source, groups: readonly Group[]): readonly Passage[] {
	const moved = findMoved(groups);
	const reader = makeReader();
	return groups.map((group) => makePassage(left, right, group, moved.has(group), reader));
}

/** As `align`, without the wording of the passages but for whether it is the same: what an overview of many sources needs, in half the time. */
export function outlineOf(left: Source, right: Source, {threshold = DEFAULT_THRESHOLD}: AlignOptions = {}): Outline {
	const reader = makeReader();
	const passages = findGroups(left, right, threshold).map((group) => {
		const sides = sidesOf(left, right, group);
		return {
			kind: isVerbatim(...sides, reader) ? ('verbatim' as const) : ('other' as const),
			score: group.score,
			left: sides[0].sentences,
			right: sides[1].sentences,
		};
	});
	return {left, right, passages, share: findRest(left, right, passages).share};
}

/** The groups of sentences two sources share, as indices into their profiles, in left order. */
export function findGroups(left: Source, right: Source, threshold: number): readonly Group[] {
	const {links, stretches} = sharedBy(left, right);
	return groupLinks(
		links.filter(({score}) => score >= threshold),
		stretches.filter(({score}) => score >= threshold),
	);
}

/** Every sentence pair of two sources that may tell the same, however unlikely, as indices into their profiles. */
export function linksBetween(left: Source, right: Source): readonly Link[] {
	return sharedBy(left, right).links;
}

type Shared = {readonly links: readonly Link[]; readonly stretches: readonly Group[]};

const known = new WeakMap<Profile, WeakMap<Profile, Shared>>();

function sharedBy(leftSource: Source, rightSource: Source): Shared {
	const [left, right] = [profileOf(leftSource), profileOf(rightSource)];
	const others = known.get(left) ?? new WeakMap<Profile, Shared>();
	known.set(left, others);
	const shared = others.get(right) ?? compare(left, right);
	others.set(right, shared);
	return shared;
}

function compare(left: Profile, right: Profile): Shared {
	const stretches = findStretches(left, right);
	return {stretches, links: isTold(left, right, stretches) ? [] : findLinks(left, right, stretches)};
}

/** Whether copied stretches hold all of one side: nothing is left then that could be linked, and most of a profile need not be read. */
function isTold(left: Profile, right: Profile, stretches: readonly Group[]): boolean {
	const told = toldBy(stretches);
	return told.left.size === left.sentences.length || told.right.size === right.sentences.length;
}

function makePassage(left: Source, right: Source, group: Group, isMoved: boolean, reader: Reader): Passage {
	const [leftSide, rightSide] = sidesOf(left, right, group);
	const {kind, changes, conflicts, flags} = compareWording(leftSide, rightSide, reader);
	const place: Flag[] = isMoved ? ['moved'] : [];
	const shape: Flag[] = group.left.length === group.right.length ? [] : ['split'];
	return {
		kind,
		score: group.score,
		left: leftSide.sentences.map(spanOf),
		right: rightSide.sentences.map(spanOf),
		changes,
		conflicts,
		flags: [...place, ...shape, ...flags],
	};
}

function sidesOf(left: Source, right: Source, group: Group): readonly [Side, Side] {
	return [
		{text: left.text, sentences: group.left.map((at) => profileOf(left).sentences[at]!)},
		{text: right.text, sentences: group.right.map((at) => profileOf(right).sentences[at]!)},
	];
}

/** What lies in no passage, and the part that does. */
function findRest(left: Source, right: Source, passages: readonly Pick<Passage, 'left' | 'right'>[]) {
	const rest = (source: Source, side: 'left' | 'right') => {
		const starts = new Set(passages.flatMap((passage) => passage[side].map(({start}) => start)));
		return sentencesOf(source).filter(({start}) => !starts.has(start));
	};
	const countWords = (list: readonly Sentence[]) => list.reduce((sum, {words}) => sum + words.length, 0);
	const share = (source: Source, only: readonly Sentence[]) =>
		1 - countWords(only) / Math.max(1, countWords(sentencesOf(source)));
	const onlyLeft = rest(left, 'left');
	const onlyRight = rest(right, 'right');
	return {
		onlyLeft: onlyLeft.map(spanOf),
		onlyRight: onlyRight.map(spanOf),
		share: {left: share(left, onlyLeft), right: share(right, onlyRight)},
	};
}

const spanOf = ({start, end}: Span): Span => ({start, end});
