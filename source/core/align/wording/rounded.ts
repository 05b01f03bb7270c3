import type {FigureUnit, Quantity} from './quantities.ts';
import type {Unit} from './units.ts';

/** Beside these a figure is rounded on purpose. */
const ROUGHLY =
	/\b(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|up to|less than|under|fewer than|close to|an estimated|as many as) $/i;
/** Words that round by themselves. */
const ROUND_WORD = /half|third|quarter|fifth|dozen/;
/** 10 %: what "nearly" and "more than", and measures put into other units, stretch to. */
const ROUGH_SHARE = 0.1;
/** From 1,000 on figures are given rounded without a word about it. */
const ROUNDED_FROM = 1000;

/** A figure in its text. */
export type FigureInText = {readonly text: string; readonly unit: FigureUnit; readonly quantity: Quantity};

/** Whether one of two different figures may be the other rounded, or put into another measure ("40 miles", "65 km"). */
export function isRounded(left: FigureInText, right: FigureInText): boolean {
	const [l, r] = [left.quantity.amount, right.quantity.amount];
	if (l === undefined || r === undefined || left.quantity.name !== right.quantity.name) return false;
	const isNear = Math.abs(l - r) <= ROUGH_SHARE * Math.max(l, r);
	if (left.quantity.measure !== right.quantity.measure) return isNear;
	const [digitsLeft, digitsRight] = [significantDigits(left), significantDigits(right)];
	if (isNear && digitsLeft !== digitsRight && (isRough(left) || isRough(right))) return true;
	const digits = Math.min(digitsLeft, digitsRight);
	const isLarge = Math.min(l, r) >= ROUNDED_FROM || !Number.isInteger(l) || !Number.isInteger(r);
	return isLarge && Number(l.toPrecision(digits)) === Number(r.toPrecision(digits));
}

const isRough = ({text, unit}: FigureInText) => ROUGHLY.test(before(text, unit)) || ROUND_WORD.test(unit.word);

/** 20 characters: the longest of these words. */
const before = (text: string, {core}: Unit) => text.slice(Math.max(0, core.start - 20), core.start);

const significantDigits = ({unit: {value}}: FigureInText) =>
	value.sort === 'amount' ? Math.max(1, value.amount.toExponential().split('e')[0]!.replace(/\D/g, '').length) : 1;
