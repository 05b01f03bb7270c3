/** A date as far as it is given: month 1 to 12, day of the month. */
export type DateParts = {readonly year?: number; readonly month?: number; readonly day?: number};

/**
 * What a figure says. `unit` is a currency code, `%`, or nothing; `minutes` count from midnight; a `tally` is the two numbers of a vote or
 * a match, the larger first; `least` is what the number of an order of magnitude begins at ("dozens", "tens of thousands").
 */
export type Value =
	| {readonly sort: 'amount'; readonly unit: string; readonly amount: number}
	| {readonly sort: 'ordinal'; readonly amount: number}
	| {readonly sort: 'date'; readonly date: DateParts}
	| {readonly sort: 'weekday'; readonly name: string}
	| {readonly sort: 'time'; readonly minutes: number}
	| {readonly sort: 'tally'; readonly more: number; readonly less: number}
	| {readonly sort: 'magnitude'; readonly least: number};

/** Whether two values are the same; a date that gives less than the other, but nothing else, does. */
export function isSameValue(left: Value, right: Value): boolean {
	if (left.sort === 'amount' && right.sort === 'amount')
		return left.unit === right.unit && left.amount === right.amount;
	if (left.sort === 'ordinal' && right.sort === 'ordinal') return left.amount === right.amount;
	if (left.sort === 'weekday' && right.sort === 'weekday') return left.name === right.name;
	if (left.sort === 'time' && right.sort === 'time') return left.minutes === right.minutes;
	if (left.sort === 'tally' && right.sort === 'tally') return left.more === right.more && left.less === right.less;
	if (left.sort === 'magnitude' && right.sort === 'magnitude') return left.least === right.least;
	return (
		left.sort === 'date' &&
		right.sort === 'date' &&
		sharedParts(left.date, right.date).some(Boolean) &&
		!isOtherDate(left.date, right.date)
	);
}

/** Labels of which two values that are the same share at least one. */
export function labelsOfValue(value: Value): readonly string[] {
	if (value.sort !== 'date') return [Object.values(value).join(' ')];
	return Object.entries(value.date).map(([part, number]) => `${part} ${number}`);
}

/** Whether two dates contradict each other in a part that both give. */
export const isOtherDate = (left: DateParts, right: DateParts): boolean =>
	sharedParts(left, right).some((same) => !same);

const sharedParts = (left: DateParts, right: DateParts): readonly boolean[] =>
	(['year', 'month', 'day'] as const)
		.filter((part) => left[part] !== undefined && right[part] !== undefined)
		.map((part) => left[part] === right[part]);
