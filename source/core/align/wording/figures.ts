import type {Span} from '../../model.ts';
import {readAmount} from './amounts.ts';
import {choose} from './choose.ts';
import {FRACTION, MAGNITUDE, NUMBER_WORD, readFraction, readMagnitude} from './number-words.ts';
import type {DateParts, Value} from './values.ts';

/** A number, amount, share, date, time, tally or order of magnitude as it stands in a text. */
export type Figure = Span & {readonly value: Value};

// Latin letters alone, since figures are read in English text only.
const LETTER = 'A-Za-z\\u00c0-\\u024f';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = `${choose(
	'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?',
)}\\.?`;
const DAY = choose('(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?');
const YEAR = '(?:1[5-9]|20)\\d\\d\\b';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = choose('dozen|hundred|thousand|million|billion|trillion|bn|tn|mn|mln|m|k');
const SIGN = '(?:US|A|C|HK|NZ|S)?\\$|£|€|¥|₽|₹';
const CURRENCY_WORD =
	'(?:U\\.?S\\.? )?(?:dollars?|euros?|pounds?|yuan|renminbi|yen|rubles?|roubles?|rupees?)\\b|(?:USD|EUR|GBP)\\b';
// Behind these "52 to 48" is how a vote or a match ended.
const VOTED = '\\b(?:vot(?:e|es|ed|ing)(?: of| was)?|by|score of|won|wins|lost|beat|leads?|led) ';
// Behind these "half of" and "quarter of" are times and places: "the second half of May".
const PART = '(?:first|second|third|fourth|last|latter|other|top|bottom|back|front)';
const PERCENT = '%|(?:percent|per cent|pct)\\b';

// One expression, so that of two readings of a place the earlier named wins: a date before its day, an amount before its digits.
// A number glued to letters ("F-16", "G20", "COVID-19") is a name, not a figure.
// The first letters are asked for at once, since most places in a text begin no figure.
const FIGURE = new RegExp(
	`(?<![${LETTER}])(?=[\\d$£€¥₽₹A-Zdefhmnqst])(?:` +
		[
			`(?<iso>\\b\\d{4}-\\d\\d-\\d\\d\\b)`,
			`\\b(?<month>${MONTH})(?: (?<day>${DAY})(?:,? (?<year>${YEAR}))?|,? (?<year2>${YEAR}))?`,
			`\\b(?<day2>${DAY}) (?:of )?(?<month2>${MONTH})(?:,? (?<year3>${YEAR}))?`,
			`(?<weekday>\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
			`\\b(?<hour>1?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?`,
			`\\b(?<hour24>[01]\\d|2[0-3]):(?<minute24>[0-5]\\d)\\b`,
			`(?<![${LETTER}\\d.,]|[${LETTER}]-)(?<ordinal>\\d+)(?:st|nd|rd|th)\\b`,
			`(?<![\\w.,/-])(?<tally>\\d{1,3}[-–]\\d{1,3}|(?<=${VOTED})\\d{1,3} to \\d{1,3})(?![\\w%/-]|[.,]\\d)`,
			`(?<!${PART} )\\b(?<fraction>${FRACTION})(?= of\\b)`,
			`\\b(?<magnitude>${MAGNITUDE})\\b`,
			`\\b(?<ordinalWord>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b`,
			`(?:(?<sign>${SIGN}) ?)?(?<![${LETTER}\\d.,]|[${LETTER}]-)(?:(?<digits>${DIGITS})|\\b(?<words>${NUMBER_WORD})\\b)` +
				`(?:[ -]?(?<scale>${SCALE}))?(?:[ -]?(?<percent>${PERCENT})|[ -](?<currency>${CURRENCY_WORD}))?(?![${LETTER}\\d])`,
		].join('|') +
		')',
	'g',
);

const LONE_YEAR = new RegExp(`^${YEAR}$`);

/** Behind these a lone month, or four digits, are a date: "since March", "in 1999". */
const BEFORE_DATE = /\b(?:in|since|last|by|until|next|from|of) $/i;

/** The figures in a stretch of text, in text order; they do not overlap. Reads English only; "one" is too often a pronoun to be read as a number. */
export function findFigures(text: string, {start, end}: Span): readonly Figure[] {
	const figures: Figure[] = [];
	for (const match of text.slice(start, end).matchAll(FIGURE)) {
		const from = start + match.index;
		// 7 characters: the longest of these words with its space, and what stands before it.
		const value = readValue(match.groups!, BEFORE_DATE.test(text.slice(Math.max(start, from - 7), from)));
		if (value) figures.push({start: from, end: from + match[0].length, value});
	}
	return figures;
}

type Found = Readonly<Record<string, string | undefined>>;

function readValue(found: Found, isAfterDateWord: boolean): Value | undefined {
	if (found.iso) {
		const [year, month, day] = found.iso.split('-').map(Number);
		return {sort: 'date', date: {year: year!, month: month!, day: day!}};
	}
	const month = found.month ?? found.month2;
	const year = found.year ?? found.year2 ?? found.year3;
	const day = found.day ?? found.day2;
	if (month) return day || year || isAfterDateWord ? {sort: 'date', date: readDate(year, month, day)} : undefined;
	if (found.weekday) return {sort: 'weekday', name: found.weekday};
	if (found.hour ?? found.hour24) return {sort: 'time', minutes: readMinutes(found)};
	if (found.tally) {
		const [first, second] = found.tally.split(/\D+/).map(Number);
		return {sort: 'tally', more: Math.max(first!, second!), less: Math.min(first!, second!)};
	}
	if (found.fraction) return {sort: 'amount', amount: readFraction(found.fraction), unit: '%'};
	if (found.magnitude) return {sort: 'magnitude', least: readMagnitude(found.magnitude)};
	if (found.ordinal) return {sort: 'ordinal', amount: Number(found.ordinal)};
	if (found.ordinalWord) return {sort: 'ordinal', amount: ORDINALS.indexOf(found.ordinalWord)};
	const amount = readAmount(found);
	const isYear = isAfterDateWord && amount?.unit === '' && !found.scale && LONE_YEAR.test(found.digits ?? '');
	return isYear ? {sort: 'date', date: {year: amount.amount}} : amount;
}

function readMinutes({hour, minute, half, hour24, minute24}: Found): number {
	if (hour24) return Number(hour24) * 60 + Number(minute24);
	return ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute ?? 0);
}

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function readDate(year: string | undefined, month: string, day: string | undefined): DateParts {
	return {
		...(year && {year: Number(year)}),
		month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
		...(day && {day: Number.parseInt(day, 10)}),
	};
}
