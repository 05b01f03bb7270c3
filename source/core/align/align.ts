import type {Alignment, Flag, Passage, Sentence, Source, Span} from '../model.ts';
import {sentencesOf} from '../text/sentences.ts';
import {type Group, groupLinks} from './grouping.ts';
import {findLinks, type Link} from './links.ts';
import {findMoved} from './moved.ts';
import {type Profile, profileOf} from './profile.ts';
import {compareWording} from './wording/compare-wording.ts';

export type AlignOptions = {
	/** Passages scored below it are left out; 0 to 1, by default `DEFAULT_THRESHOLD`. */
	readonly threshold?: number;
};

// Where both measures of the bench peak on every set; see docs/aligning.md.
export const DEFAULT_THRESHOLD = 0.3;

const known = new WeakMap<Source, WeakMap<Source, readonly Link[]>>();

/**
 * The passages two sources share, in left order; they may cross on the right. Does not judge who copied whom.
 *
 * Links are computed once for two sources: another threshold costs next to nothing.
 */
export function align(left: Source, right: Source, {threshold = DEFAULT_THRESHOLD}: AlignOptions = {}): Alignment {
	const sides = [profileOf(left), profileOf(right)] as const;
	const groups = groupLinks(linksOf(left, right).filter(({score}) => score >= threshold));
	const moved = findMoved(groups);
	const passages = groups.map((group) => makePassage(group, sides, [left.text, right.text], moved.has(group)));
	return {left, right, threshold, passages, ...findRest(left, right, passages)};
}

function linksOf(left: Source, right: Source): readonly Link[] {
	let others = known.get(left);
	if (!others) {
		others = new WeakMap();
		known.set(left, others);
	}
	let links = others.get(right);
	if (!links) {
		links = findLinks(profileOf(left), profileOf(right));
		others.set(right, links);
	}
	return links;
}

function makePassage(
	group: Group,
	[left, right]: readonly [Profile, Profile],
	[leftText, rightText]: readonly [string, string],
	isMoved: boolean,
): Passage {
	const leftSentences = group.left.map((at) => left[at]!.sentence);
	const rightSentences = group.right.map((at) => right[at]!.sentence);
	const {kind, changes, conflicts, flags} = compareWording(
		{text: leftText, sentences: leftSentences},
		{text: rightText, sentences: rightSentences},
	);
	const place: Flag[] = isMoved ? ['moved'] : [];
	const shape: Flag[] = group.left.length === group.right.length ? [] : ['split'];
	return {
		kind,
		score: group.score,
		left: leftSentences.map(spanOf),
		right: rightSentences.map(spanOf),
		changes,
		conflicts,
		flags: [...place, ...shape, ...flags],
	};
}

/** What lies in no passage, and the part that does. */
function findRest(left: Source, right: Source, passages: readonly Passage[]) {
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
