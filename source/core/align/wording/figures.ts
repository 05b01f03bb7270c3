import type {Span} from '../../model.ts';
import {readAmount} from './amounts.ts';
import {NUMBER_WORD} from './number-words.ts';
import type {DateParts, Value} from './values.ts';

/** A number, amount, percentage, date or time as it stands in a text. */
export type Figure = Span & {readonly value: Value};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b';
const YEAR = '(?:1[5-9]|20)\\d\\d\\b';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SCALE = '(?:hundred|thousand|million|billion|trillion|bn|tn|mn|mln|m|k)\\b';
const SIGN = '(?:US|A|C|HK|NZ|S)?\\$|£|€|¥|₽|₹';
const CURRENCY_WORD =
	'(?:U\\.?S\\.? )?(?:dollars?|euros?|pounds?|yuan|renminbi|yen|rubles?|roubles?|rupees?)\\b|(?:USD|EUR|GBP)\\b';
const PERCENT = '%|(?:percent|per cent|pct)\\b';

// One expression, so that of two readings of a place the earlier named wins: a date before its day, an amount before its digits.
// A number glued to letters ("F-16", "G20", "COVID-19") is a name, not a figure.
// The first letters are asked for at once, since most places in a text begin no figure.
const FIGURE = new RegExp(
	'(?<!\\p{L})(?=[\\d$£€¥₽₹A-Zefnst])(?:' +
		[
			`(?<iso>\\b\\d{4}-\\d\\d-\\d\\d\\b)`,
			`(?<month>\\b${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR}))?`,
			`\\b(?<day2>${DAY}) (?:of )?(?<month2>${MONTH})(?:,? (?<year2>${YEAR}))?`,
			`(?<month3>\\b${MONTH}),? (?<year3>${YEAR})`,
			`(?<=\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Bb]y|[Uu]ntil|[Nn]ext|[Ff]rom) )(?:(?<year4>${YEAR})(?![\\s-]\\w*(?:${SCALE}|${CURRENCY_WORD}|${PERCENT}))|(?<month4>${MONTH}))`,
			`(?<weekday>\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`,
			`\\b(?<hour>1?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?`,
			`\\b(?<hour24>[01]\\d|2[0-3]):(?<minute24>[0-5]\\d)\\b`,
			`(?<![\\p{L}\\d.,]|\\p{L}-)(?<ordinal>\\d+)(?:st|nd|rd|th)\\b`,
			`\\b(?<ordinalWord>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b`,
			`(?:(?<sign>${SIGN}) ?)?(?<![\\p{L}\\d.,]|\\p{L}-)(?:(?<digits>${DIGITS})|\\b(?<words>${NUMBER_WORD})\\b)` +
				`(?:[ -]?(?<scale>${SCALE}))?(?:[ -]?(?<percent>${PERCENT})|[ -](?<currency>${CURRENCY_WORD}))?(?![\\p{L}\\d])`,
		].join('|') +
		')',
	'gu',
);

/** The figures in a stretch of text, in text order; they do not overlap. Reads English only; "one" is too often a pronoun to be read as a number. */
export function findFigures(text: string, {start, end}: Span): readonly Figure[] {
	const figures: Figure[] = [];
	for (const match of text.slice(start, end).matchAll(FIGURE)) {
		const value = readValue(match.groups!);
		if (value) figures.push({start: start + match.index, end: start + match.index + match[0].length, value});
	}
	return figures;
}

function readValue(found: Readonly<Record<string, string | undefined>>): Value | undefined {
	if (found.iso) {
		const [year, month, day] = found.iso.split('-').map(Number);
		return {sort: 'date', date: {year: year!, month: month!, day: day!}};
	}
	const month = found.month ?? found.month2 ?? found.month3 ?? found.month4;
	const year = found.year ?? found.year2 ?? found.year3 ?? found.year4;
	const day = found.day ?? found.day2;
	if (month || year) return {sort: 'date', date: readDate(year, month, day)};
	if (found.weekday) return {sort: 'weekday', name: found.weekday};
	if (found.hour)
		return {
			sort: 'time',
			minutes: ((Number(found.hour) % 12) + (found.half === 'p' ? 12 : 0)) * 60 + Number(found.minute ?? 0),
		};
	if (found.hour24) return {sort: 'time', minutes: Number(found.hour24) * 60 + Number(found.minute24)};
	if (found.ordinal) return {sort: 'ordinal', amount: Number(found.ordinal)};
	if (found.ordinalWord) return {sort: 'ordinal', amount: ORDINALS.indexOf(found.ordinalWord)};
	return readAmount(found);
}

const ORDINALS = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

function readDate(year?: string, month?: string, day?: string): DateParts {
	return {
		...(year && {year: Number(year)}),
		...(month && {month: MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1}),
		...(day && {day: Number.parseInt(day, 10)}),
	};
}
