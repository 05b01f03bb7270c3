import {type Comparison, countAnchors, countNeighbours, type Difference, pairUp, sharedPart} from './comparison.ts';
import {isCounted} from './counted.ts';
import {AGE, isMeasureWord} from './measures.ts';
import {COUNT, type FigureUnit, type Quantity, quantityOf} from './quantities.ts';
import {type FigureInText, isRounded} from './rounded.ts';
import type {Unit} from './units.ts';
import {isOtherDate, isSameValue} from './values.ts';

/** A figure of one side that the other side gives nowhere. */
type Loose = FigureInText & {
	readonly index: number;
	/** Whether it is the only one of its quantity. */
	readonly isOnly: boolean;
};

/**
 * Figures, amounts, percentages, dates and times that the two sides give differently for the same thing: two figures of one
 * quantity, neither of them said on the other side, that fill the same place among shared words. A plain number must count the same
 * noun, or stand between the same words. Where each side has one loose figure of a quantity the place is not asked for if the sides
 * share most of their other words, or if both count the dead, the injured or the like.
 *
 * Not seen: figures set against words that are not numbers ("several"), and a figure set against none.
 * Not a difference: a date that only says more than the other, a rounded figure, and a measure in other units ("40 miles", "65 km").
 */
export function findOtherNumbers(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftOf, leftSide, rightSide} = comparison;
	const looseLeft = looseFigures(leftSide.text, left, rightOf, right);
	const looseRight = looseFigures(rightSide.text, right, leftOf, left);
	if (looseLeft.length === 0 || looseRight.length === 0) return [];
	const part = sharedPart(comparison, ({kind, word}) => kind !== 'figure' && !isMeasureWord(word));
	const isPair = (l: Loose, r: Loose) =>
		isOther(l, r) &&
		!hasZone(l) &&
		!hasZone(r) &&
		!isRounded(l, r) &&
		(isSamePlace(comparison, l, r) || (l.isOnly && r.isOnly && isSameQuestion(l, r, part)));
	return pairUp(looseLeft, looseRight, isPair).map(([l, r]) => ({left: l.unit.core, right: r.unit.core}));
}

function looseFigures(
	text: string,
	units: readonly Unit[],
	partnerOf: Int32Array,
	others: readonly Unit[],
): readonly Loose[] {
	const words = new Set(others.map(({word}) => word));
	const figures = others.filter((other): other is FigureUnit => other.kind === 'figure');
	const loose = units.flatMap((unit, index) => {
		if (unit.kind !== 'figure' || partnerOf[index]! >= 0 || words.has(unit.word)) return [];
		if (figures.some(({value}) => isSameValue(unit.value, value))) return [];
		return {index, text, unit, quantity: quantityOf(text, units, index)};
	});
	return loose.map((figure) => ({
		...figure,
		isOnly: loose.filter(({quantity}) => quantity.name === figure.quantity.name).length === 1,
	}));
}

function isOther({unit: {value: left}, quantity}: Loose, {unit: {value: right}, quantity: other}: Loose): boolean {
	if (left.sort === 'date' && right.sort === 'date') return isOtherDate(left.date, right.date);
	if (left.sort !== 'amount' || right.sort !== 'amount') return left.sort === right.sort;
	if (isMoney(left.unit) && isMoney(right.unit) && left.unit !== right.unit) return isOtherMoney(left, right);
	// What a count is of may be told on one side only.
	return quantity.name === other.name || (isCount(quantity) && isCount(other) && [quantity, other].some(isBare));
}

const isBare = ({name}: Quantity) => name === COUNT;
const isCount = ({amount, measure}: Quantity) => amount !== undefined && measure === undefined;

const isMoney = (unit: string) => unit !== '' && unit !== '%';

/** The same number of another money is a slip; other sums are converted. Dollars of several countries are often written alike. */
const isOtherMoney = (left: {amount: number; unit: string}, right: {amount: number; unit: string}) =>
	left.amount === right.amount &&
	![left, right].every(({unit}) => unit.endsWith('d')) &&
	left.unit !== '¥' &&
	right.unit !== '¥';

/** A plain number must count the same thing; of money, a share, a date or a time the sort is nearly enough. */
function isSamePlace(comparison: Comparison, {index: l, unit: {value}}: Loose, {index: r}: Loose): boolean {
	if (value.sort !== 'weekday' && countAnchors(comparison, l, r) === 2) return true;
	if (value.sort === 'ordinal' || value.sort === 'magnitude' || (value.sort === 'amount' && value.unit === ''))
		return isSameNoun(comparison, l, r);
	// Every sentence has its weekday ("said on Monday"): one shared neighbour is little.
	return countNeighbours(comparison, l, r) > (value.sort === 'weekday' ? 1 : 0);
}

/** Whether the word behind both figures is shared and can be counted; a measure alone says nothing of what is measured. */
function isSameNoun({rightOf, left}: Comparison, l: number, r: number): boolean {
	const noun = left[l + 1];
	if (noun === undefined || rightOf[l + 1] !== r + 1 || noun.kind === 'function') return false;
	return !isMeasureWord(noun.word) && !COUNTS_NOTHING.test(noun.word);
}

const COUNTS_NOTHING = /^(?:cents?|points?|times|others?|more|or|and)$/;

// Of the other content words: chosen on news and paraphrases of the alignment data, where below it the two figures mostly tell of
// two things. A bare number, an age, an ordinal or a day needs more, since every sentence may have one.
const SAME_CLAIM = 0.5;
const SAME_CLAIM_OF_COMMON = 0.75;
const COMMON: ReadonlySet<string> = new Set([COUNT, AGE, 'ordinal', 'weekday', 'magnitude']);

/** Whether the only loose figure of a quantity on either side answers the same question, by how much else the sides share. */
function isSameQuestion({quantity}: Loose, other: Loose, part: number): boolean {
	// Of two kinds of money the same sum.
	if (quantity.name !== other.quantity.name && !(isMoney(quantity.name) && isMoney(other.quantity.name))) return false;
	if (isCounted(quantity.name)) return true;
	return part >= (COMMON.has(quantity.name) ? SAME_CLAIM_OF_COMMON : SAME_CLAIM);
}

/** A clock time with its zone: two zones show one moment differently. */
const hasZone = ({text, unit: {value, core}}: Loose) =>
	value.sort === 'time' && ZONE.test(text.slice(core.end, core.end + 10));

const ZONE = /^\s*\(?(?:[A-Z]{1,3}T\b|UTC|Eastern|Central|Mountain|Pacific|local)/;
