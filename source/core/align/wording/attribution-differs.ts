import {mayBeSame} from './aliases.ts';
import {type Attribution, findAttributions, isSaying} from './attributions.ts';
import {type Comparison, type Difference, findBothWays} from './comparison.ts';
import {roleOf} from './speaker-roles.ts';
import type {Unit} from './units.ts';

/** 4 content words beside the speaker: a claim that can be told again. */
const MIN_SHARED = 4;
/** Of the shorter side's content words, the part that must be shared for the two sides to make the same claim. */
const SAME_CLAIM = 0.5;
/** The same where nearly all is shared: "The missile was fired from the north." */
const MIN_OF_SHORT = 3;
const SAME_SHORT_CLAIM = 0.75;
/** Words by which a side shows that it passes on what somebody holds, whoever that is. */
const HEARSAY =
	/^(?:believ\w*|think\w*|thought|suspect\w*|accus\w*|alleg\w*|reported\w*|sources?|statement|interview|report|post|tweet\w*|letter|asked|quot\w*|cit\w*|call(?:s|ed|ing)?|describ\w*|suggest\w*|admit\w*|den\w*|blam\w*|vow\w*|promis\w*|agree\w*|find\w*|found|show\w*|reveal\w*|learn\w*|recall\w*|remember\w*|hear\w*|demand\w*|urg\w*|declar\w*|speak\w*|spoke\w*|talk\w*|point\w*)$/;

/**
 * Claims that one side attributes to somebody and the other makes its own, or attributes to somebody else by name.
 *
 * Only where the sides share most of their content words, so that they make the same claim. Outlets quoting outlets do not count, and
 * a side that passes on hearsay in any other way is not taken to make the claim its own.
 * Not seen: speakers named in a sentence outside the passage.
 */
export function findOtherAttributions(comparison: Comparison): readonly Difference[] {
	if (!isSameClaim(comparison)) return [];
	return [...findOtherSpeakers(comparison), ...findOtherRoles(comparison), ...findBothWays(comparison, findBare)];
}

function isSameClaim({left, right, rightOf}: Comparison): boolean {
	const count = (units: readonly Unit[]) => units.filter(({kind}) => kind !== 'function').length;
	const shared = left.filter(({kind}, index) => kind !== 'function' && rightOf[index]! >= 0).length;
	return isEnough(shared, Math.min(count(left), count(right)));
}

/** Whether so many of some content words make a claim that is told again. */
const isEnough = (shared: number, all: number) =>
	(shared >= MIN_SHARED && shared >= SAME_CLAIM * all) || (shared >= MIN_OF_SHORT && shared >= SAME_SHORT_CLAIM * all);

/** One named speaker on each side, neither of them named on the other. */
function findOtherSpeakers({left, right, leftSide, rightSide}: Comparison): readonly Difference[] {
	const [l, ...moreLeft] = named(findAttributions(leftSide.text, left));
	const [r, ...moreRight] = named(findAttributions(rightSide.text, right));
	if (!l || !r || moreLeft.length > 0 || moreRight.length > 0) return [];
	const isNamed = (keys: readonly string[], units: readonly Unit[]) =>
		units.some((unit) => unit.kind === 'name' && mayBeSame(keys, unit.keys));
	return isNamed(l.keys, right) || isNamed(r.keys, left) ? [] : [{left: l.span, right: r.span}];
}

/** One speaker on each side given by what he is, each of another kind and neither kind mentioned on the other. */
function findOtherRoles({left, right, leftSide, rightSide}: Comparison): readonly Difference[] {
	const [l, ...moreLeft] = findAttributions(leftSide.text, left);
	const [r, ...moreRight] = findAttributions(rightSide.text, right);
	if (!l || !r || moreLeft.length > 0 || moreRight.length > 0) return [];
	const [role, other] = [roleOf(left[l.index]!.word), roleOf(right[r.index]!.word)];
	if (role === undefined || other === undefined) return [];
	const isMentioned = (kind: number, units: readonly Unit[]) => units.some(({word}) => roleOf(word) === kind);
	return isMentioned(role, right) || isMentioned(other, left)
		? []
		: [{left: {start: l.start, end: l.end}, right: {start: r.start, end: r.end}}];
}

const named = (attributions: readonly Attribution[]) =>
	attributions.flatMap(({start, end, speaker}) =>
		speaker.kind === 'name' ? {keys: speaker.keys, span: {start, end}} : [],
	);

/** What the left attributes while nothing on the right shows that anybody but its author speaks. */
function findBare({left, right, rightOf, leftSide, rightQuotes}: Comparison): readonly Difference[] {
	if (rightQuotes.length > 0) return [];
	const bare = findAttributions(leftSide.text, left).filter(({speaker, index, sentence}) => {
		// A side that names the speaker too tells what he did, and needs no attribution.
		if (rightOf[index]! >= 0) return false;
		const strong = [...left.keys()].filter(
			(index) => left[index]!.sentence === sentence && left[index]!.kind !== 'function',
		);
		const shared = strong.filter((index) => rightOf[index]! >= 0).length;
		// 2: the speaker and the verb are not part of the claim.
		return speaker.kind !== 'pronoun' && isEnough(shared, strong.length - 2);
	});
	// Asked last, since it takes longest and seldom decides.
	const isHearsay = bare.length > 0 && right.some((unit) => isSaying(unit) || HEARSAY.test(unit.word));
	return isHearsay ? [] : bare.map(({start, end}) => ({left: {start, end}, right: undefined}));
}
