import {type Fingerprint, likenessOf} from './fingerprint.ts';

/** What articles of one story have at least. */
export type Measure = {
	/** Likeness of two articles of the same day. */
	readonly likeness: number;
	/** What is asked for beyond that for each day between them. */
	readonly perDay: number;
	/** Days that an article without a date counts as being away. */
	readonly undatedDays: number;
};

/**
 * Chosen by `npm run bench -- stories`, which prints what it would choose without each fifth of the events.
 * Two weeks apart hardly anything but a copy is like enough; what is told of a topic a week later is another event.
 */
export const MEASURE: Measure = {likeness: 0.18, perDay: 0.04, undatedDays: 1};

/** How many days two articles of one story lie apart at most, were they wholly alike. */
export function mostDaysApart({likeness, perDay}: Measure = MEASURE): number {
	return Math.floor((1 - likeness) / perDay);
}

/** By how much two articles are more alike than those of one story are at least; negative: they tell different events. */
export function bondOf(one: Fingerprint, other: Fingerprint, measure: Measure = MEASURE): number {
	const days = one.day === undefined || other.day === undefined ? measure.undatedDays : Math.abs(one.day - other.day);
	return likenessOf(one, other) - measure.likeness - measure.perDay * days;
}

/** The same for two groups of articles: the mean over all pairs, so that no chain of half-alike articles makes a story. */
export function meanBond(
	some: readonly Fingerprint[],
	others: readonly Fingerprint[],
	measure: Measure = MEASURE,
): number {
	let sum = 0;
	for (const one of some) for (const other of others) sum += bondOf(one, other, measure);
	return sum / (some.length * others.length);
}
