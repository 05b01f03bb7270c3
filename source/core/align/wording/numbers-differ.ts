import {type Comparison, countAnchors, countNeighbours, type Difference, pairUp} from './comparison.ts';
import type {Unit} from './units.ts';
import {isOtherDate, isSameValue, type Value} from './values.ts';

type FigureUnit = Extract<Unit, {kind: 'figure'}>;

/**
 * Figures, amounts, percentages, dates and times that the two sides give differently for the same thing: two figures of one
 * sort and unit, neither of them said on the other side, that fill the same place among shared words. A plain
 * number must count the same noun, or stand between the same words.
 *
 * Not seen: a figure in words that are not numbers ("dozens", "a third"), and a figure set against none.
 * Not a difference: a date that only says more than the other, and a rounded figure.
 */
export function findOtherNumbers(comparison: Comparison): readonly Difference[] {
	const {left, right, rightOf, leftOf, leftSide, rightSide} = comparison;
	const isPair = (l: number, r: number) =>
		isOther(figureAt(left, l).value, figureAt(right, r).value) &&
		!hasZone(leftSide.text, left[l]!) &&
		!hasZone(rightSide.text, right[r]!) &&
		!isRounded(leftSide.text, left[l]!, rightSide.text, right[r]!) &&
		isSamePlace(comparison, l, r);
	return pairUp(looseFigures(left, rightOf, right), looseFigures(right, leftOf, left), isPair).map(([l, r]) => ({
		left: left[l]!.core,
		right: right[r]!.core,
	}));
}

const figureAt = (units: readonly Unit[], index: number) => units[index] as FigureUnit;

/** Figures that the other side gives nowhere. */
const looseFigures = (units: readonly Unit[], partnerOf: Int32Array, others: readonly Unit[]) =>
	[...units.keys()].filter((index) => {
		const unit = units[index]!;
		return (
			unit.kind === 'figure' &&
			partnerOf[index]! < 0 &&
			!others.some((other) => other.kind === 'figure' && isSameValue(unit.value, other.value))
		);
	});

function isOther(left: Value, right: Value): boolean {
	if (left.sort === 'date' && right.sort === 'date') return isOtherDate(left.date, right.date);
	if (left.sort === 'amount' && right.sort === 'amount') return left.unit === right.unit;
	return left.sort === right.sort;
}

/** A plain number must count the same thing; of money, a share, a date or a time the sort is nearly enough. */
function isSamePlace(comparison: Comparison, l: number, r: number): boolean {
	const {value} = figureAt(comparison.left, l);
	if (value.sort !== 'weekday' && countAnchors(comparison, l, r) === 2) return true;
	if (value.sort === 'ordinal' || (value.sort === 'amount' && value.unit === '')) return isSameNoun(comparison, l, r);
	// Every sentence has its weekday ("said on Monday"): one shared neighbour is little.
	return countNeighbours(comparison, l, r) > (value.sort === 'weekday' ? 1 : 0);
}

/** Whether the very next word after both figures is shared and can be counted; a measure alone says nothing of what is measured. */
function isSameNoun({rightOf, left, leftSide}: Comparison, l: number, r: number): boolean {
	const noun = left[l + 1];
	if (noun === undefined || rightOf[l + 1] !== r + 1 || noun.kind === 'function') return false;
	return !MEASURES.test(leftSide.text.slice(noun.core.start, noun.core.end));
}

const MEASURES =
	/^(?:miles?|kilomet(?:er|re)s?|km|feet|foot|met(?:er|re)s?|inch(?:es)?|yards?|acres?|tons?|tonnes?|pounds?|kilos?|kilograms?|kg|degrees?|cents?|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|times|others?|more|or|and)$/i;

/** A clock time with its zone: two zones show one moment differently. */
const hasZone = (text: string, unit: Unit) =>
	unit.kind === 'figure' && unit.value.sort === 'time' && ZONE.test(text.slice(unit.core.end, unit.core.end + 10));

const ZONE = /^\s*\(?(?:[A-Z]{1,3}T\b|UTC|Eastern|Central|Mountain|Pacific|local)/;

/** Beside these a figure is rounded on purpose. */
const ROUGHLY =
	/\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|up to|less than|under|fewer than|close to|an estimated|as many as) $/i;
/** 10 %: what "nearly" and "more than" stretch to. */
const ROUGH_SHARE = 0.1;
/** From 1,000 on figures are given rounded without a word about it. */
const ROUNDED_FROM = 1000;

/** 20 characters: the longest of these words. */
const before = (text: string, {core}: Unit) => text.slice(Math.max(0, core.start - 20), core.start);

function isRounded(leftText: string, left: Unit, rightText: string, right: Unit): boolean {
	const [l, r] = [amountOf(left), amountOf(right)];
	if (l === undefined || r === undefined) return false;
	const isRough = ROUGHLY.test(before(leftText, left)) || ROUGHLY.test(before(rightText, right));
	const [exactLeft, exactRight] = [significantDigits(l), significantDigits(r)];
	if (isRough && exactLeft !== exactRight && Math.abs(l - r) <= ROUGH_SHARE * Math.max(l, r)) return true;
	const digits = Math.min(exactLeft, exactRight);
	const isLarge = Math.min(l, r) >= ROUNDED_FROM || !Number.isInteger(l) || !Number.isInteger(r);
	return isLarge && Number(l.toPrecision(digits)) === Number(r.toPrecision(digits));
}

const amountOf = (unit: Unit) =>
	unit.kind === 'figure' && unit.value.sort === 'amount' ? unit.value.amount : undefined;

const significantDigits = (amount: number) =>
	Math.max(1, amount.toExponential().split('e')[0]!.replace(/\D/g, '').length);
