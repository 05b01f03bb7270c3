import {type Comparison, countAnchors, type Difference, findBothWays} from './comparison.ts';
import type {Unit} from './units.ts';
import {wordList} from './word-list.ts';

/** Words that turn the claim after them into its opposite. */
const NEGATORS = wordList(
	'not no never cannot deny denies denied denying fail fails failed failing refuse refuses refused refusing',
);
/** "shouldn't" blames and "needn't" allows: neither says that it was not so. */
const SHORT_NOT = /^(?!should|must|need|might).+n't$/;
/** Whether a word, in lower case, turns the claim after it into its opposite. */
export const isNegator = (word: string): boolean =>
	NEGATORS.has(word) || (word.endsWith("n't") && SHORT_NOT.test(word));
/** Words that may say the same as a negator: where the other side has one, nothing is flagged. */
const WEAK_NEGATORS =
	/^(?:none|nobody|nothing|neither|nor|without|un\w{4,}|dis\w{4,}|non-?\w+|im?possible|hardly|barely|rarely|few|little|lacks?|lacked|lacking|absence|absent|declin\w+|reject\w*|rul(?:e|ed|es|ing)|block\w*|stop\w*|prevent\w*|avoid\w*|bar|barred|ban|banned|halt\w*|end\w*|contrary|instead|rather|despite|against|only|false|falsely|myth|zero|out|off|miss\w*|lost|lose\w*|abandon\w*|cancel\w*|drop\w*|dismiss\w*|disput\w*|contradict\w*|innocent|nowhere|yet|until|unless|but)$/;
/** "not only", "no doubt" and the like negate nothing. */
const EMPTY_FOCUS = wordList(
	'only just merely simply necessarily doubt matter longer less more sooner least all every everyone always one yet',
);
/** 8 units: a clause to either side. */
const REACH = 8;

/**
 * Claims that one side negates and the other asserts: a negation on one side whose next content word is shared,
 * in the same place, while the other side has no negation of any kind near it. "No one" against somebody, and "without" against
 * "with" or "after", are negations, too.
 *
 * Not seen: negations that stand far from what they negate.
 */
export const findNegations = (comparison: Comparison): readonly Difference[] => findBothWays(comparison, findNegated);

function findNegated(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf} = comparison;
	return left.flatMap(({core}, negator) => {
		const focus = rightOf[negator]! < 0 ? findFocus(comparison, negator) : undefined;
		if (focus === undefined || isNegated(comparison, rightOf[focus]!)) return [];
		return [{left: {start: core.start, end: left[focus]!.core.end}, right: right[rightOf[focus]!]!.core}];
	});
}

/** The shared word that the left negates and the right says of the same subject. */
function findFocus(comparison: Comparison, negator: number): number | undefined {
	const {left, right, rightOf} = comparison;
	const {word} = left[negator]!;
	const isNoOne = word === 'no' && left[negator + 1]?.word === 'one';
	if (!isNegator(word) && word !== 'nobody' && word !== 'without') return undefined;
	const focus = focusOf(comparison, isNoOne ? negator + 1 : negator);
	if (focus === undefined) return undefined;
	const asserted = rightOf[focus]!;
	if (word === 'without') return WITH.has(right[wordBefore(right, asserted)]?.word ?? '') ? focus : undefined;
	if (isNoOne || word === 'nobody')
		return subjectBefore(right, asserted) !== undefined && countAnchors(comparison, focus, asserted) > 0
			? focus
			: undefined;
	if ([negator + 1, focus].some((index) => EMPTY_FOCUS.has(left[index]!.word))) return undefined;
	return isSameSubject(comparison, negator, asserted) ? focus : undefined;
}

const WITH = wordList('with after following amid under');
const ARTICLES = wordList('a an the any some');

function wordBefore(units: readonly Unit[], index: number): number {
	return ARTICLES.has(units[index - 1]?.word ?? '') ? index - 2 : index - 1;
}

/** Whether the word before the negation and the word before what is asserted are shared, or both open their sentences. */
function isSameSubject({left, right, rightOf}: Comparison, negator: number, asserted: number): boolean {
	const isCounted = left[negator]!.word === 'no';
	const [subject, other] = [subjectBefore(left, negator), subjectBefore(right, asserted, isCounted)];
	return subject === undefined || other === undefined ? subject === other : rightOf[subject] === other;
}

/** The last word before one that is more than grammar; also more than a number, where the word is counted ("several injuries"). */
function subjectBefore(units: readonly Unit[], from: number, isCounted = false): number | undefined {
	const isSmall = (unit: Unit) =>
		unit.kind === 'function' ||
		AUXILIARY.has(unit.word) ||
		(isCounted && (unit.kind === 'figure' || QUANTIFIER.has(unit.word)));
	let index = from - 1;
	while (units[index] && isSmall(units[index]!)) index -= 1;
	return units[index]?.sentence === units[from]!.sentence ? index : undefined;
}

const QUANTIFIER = wordList('several many some few numerous multiple various least');
const AUXILIARY = wordList('will would could should can may might must shall');

/** Whether the right negates something near a word in a way that the left does not share. */
function isNegated({right, leftOf}: Comparison, asserted: number): boolean {
	const {sentence} = right[asserted]!;
	for (let near = Math.max(0, asserted - REACH); near <= asserted + REACH && right[near]; near += 1) {
		const isNegation = isNegator(right[near]!.word) || WEAK_NEGATORS.test(right[near]!.word);
		if (right[near]!.sentence === sentence && leftOf[near]! < 0 && isNegation) return true;
	}
	return false;
}

const CLAUSE_BREAK = /[,;:.!?—–"“„«(]/;

/** The next content word in the same clause, adverbs left out ("did not immediately answer"), if it is shared. */
function focusOf({left, rightOf, leftSide: {text}}: Comparison, negator: number): number | undefined {
	const isBreak = (index: number) =>
		left[index - 1] !== undefined && CLAUSE_BREAK.test(text.slice(left[index - 1]!.core.end, left[index]!.core.start));
	// "..., not the council" sets one thing against another, "should not have signed" blames: neither says that it was not so.
	if (isBreak(negator) || /^(?:should|must|need|may|might)$/.test(left[negator - 1]?.word ?? '')) return undefined;
	for (let index = negator + 1; left[index]; index += 1) {
		if (isBreak(index)) return undefined;
		if (rightOf[index]! >= 0 && left[index]!.kind === 'content') return index;
		if (left[index]!.kind !== 'function' && !/ly$/.test(left[index]!.word)) return undefined;
	}
	return undefined;
}
