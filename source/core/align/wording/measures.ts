import type {Unit} from './units.ts';

/** A unit of measurement: what it measures, how many of the dimension's base units it is, and how the text names it. */
export type Measure = {readonly dimension: string; readonly factor: number; readonly unit: string};

// Units that news uses, each dimension in terms of one of them: metres, square metres, kilograms, litres, seconds. Pounds are left out:
// they are read as money. Degrees are not converted: Celsius and Fahrenheit are dimensions of their own.
const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	length: {
		'm metre metres meter meters': 1,
		'km kilometre kilometres kilometer kilometers': 1000,
		'cm centimetre centimetres centimeter centimeters': 0.01,
		'mile miles': 1609.34,
		'foot feet ft': 0.3048,
		'inch inches': 0.0254,
		'yard yards': 0.9144,
	},
	area: {'hectare hectares': 10_000, 'acre acres': 4046.86},
	mass: {'kg kilo kilos kilogram kilograms': 1, 'ton tons tonne tonnes': 1000, 'ounce ounces': 0.02835},
	volume: {'litre litres liter liters': 1, 'gallon gallons': 3.785, 'barrel barrels': 159},
	speed: {mph: 1609.34, 'kph kmh kmph': 1000, 'knot knots': 1852},
	time: {
		'second seconds': 1,
		'minute minutes': 60,
		'hour hours': 3600,
		'day days': 86_400,
		'week weeks': 604_800,
		'month months': 2_629_746,
		'year years': 31_556_952,
	},
	degrees: {'degree degrees': 1},
};

const MEASURES: ReadonlyMap<string, Measure> = new Map(
	Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
		Object.entries(units).flatMap(([words, factor]) =>
			words.split(' ').map((word) => [word, {dimension, factor, unit: words}] as const),
		),
	),
);

/** Whether a word, in lower case, is a unit of measurement or part of one. */
export const isMeasureWord = (word: string): boolean => MEASURES.has(word) || /^(?:old|pounds?)$/.test(word);

/** The dimension of somebody's years. */
export const AGE = 'age';
const YEARS_OLD: Measure = {dimension: AGE, factor: 1, unit: 'years old'};
// A person's: what stands alone between commas behind a name and is more is a number of something else.
const MOST_YEARS = 120;

/** The measure of the plain number at an index: "40 miles", "20-hour", "6 square kilometres", "50 miles per hour", "34-year-old", "Lind, 34,". */
export function measureOf(text: string, units: readonly Unit[], index: number): Measure | undefined {
	const {word, core} = units[index]!;
	if (/year-old/.test(word) || isAgeBeside(text, units, index)) return YEARS_OLD;
	const hyphened = /^[\d.,]+-([a-z]+)/.exec(word)?.[1];
	if (hyphened) return MEASURES.get(hyphened);
	const next = units[index + 1];
	if (!next || !/^[\s-]+$/.test(text.slice(core.end, next.core.start))) return undefined;
	if (next.word === 'square') return square(MEASURES.get(units[index + 2]?.word ?? ''));
	const measure = MEASURES.get(next.word);
	if (measure?.dimension === 'time' && units[index + 2]?.word === 'old') return YEARS_OLD;
	const behind = text.slice(next.core.end, next.core.end + 9);
	if (measure?.dimension === 'length' && /^ (?:per|an) hour/.test(behind)) return {...measure, dimension: 'speed'};
	if (measure?.dimension === 'degrees') return {...measure, dimension: `degrees ${units[index + 2]?.word ?? ''}`};
	return measure;
}

const square = (measure: Measure | undefined): Measure | undefined =>
	measure?.dimension === 'length'
		? {dimension: 'area', factor: measure.factor ** 2, unit: `square ${measure.unit}`}
		: undefined;

/** "Lind, 34," and "aged 34". */
function isAgeBeside(text: string, units: readonly Unit[], index: number): boolean {
	const {core, word} = units[index]!;
	if (!/^\d+$/.test(word) || Number(word) > MOST_YEARS) return false;
	if (/^aged?$/.test(units[index - 1]?.word ?? '')) return true;
	return text.slice(core.start - 2, core.start) === ', ' && /^[,.]/.test(text.slice(core.end, core.end + 1));
}
