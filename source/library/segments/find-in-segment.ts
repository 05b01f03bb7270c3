import type {Days} from '../../core/stories/days.ts';
import {type Entries, type Kind, type Segment, UNDATED} from './segment.ts';

/**
 * Gives out the articles of a segment that have any of these codes and may be of these days, or of whatever day, in any order and one
 * of several such codes several times.
 *
 * Cost: a binary search for each code, and what is found, however many articles of other days have the code.
 */
export function findInSegment(
	{articles, days: dayOf, entries}: Segment,
	kind: Kind,
	codes: readonly number[],
	days: Days | undefined,
	found: (article: number) => void,
): void {
	for (const [from, to] of placesOf(dayOf, days))
		for (const wished of codes) {
			const {codes: all, places} = entries[kind];
			const code = wished >>> 0;
			for (let at = firstEntry(entries[kind], code, from); all[at] === code && places[at]! < to; at++)
				found(articles[places[at]!]!);
		}
}

type Places = readonly [from: number, to: number];

/** The places of the articles that may be of these days: of those without a date, and of those of the days. */
function placesOf(dayOf: Int32Array, days: Days | undefined): readonly Places[] {
	if (days === undefined) return [[0, dayOf.length]];
	const ranges: readonly Places[] = [
		[0, firstOf(dayOf, UNDATED + 1)],
		[firstOf(dayOf, days.from), firstOf(dayOf, days.to + 1)],
	];
	return ranges.filter(([from, to]) => from < to);
}

/** The place of the first article of a day or of one after it. */
function firstOf(dayOf: Int32Array, day: number): number {
	let [low, high] = [0, dayOf.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (dayOf[middle]! < day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first entry of a code for this place or one behind it. */
function firstEntry({codes, places}: Entries, code: number, place: number): number {
	let [low, high] = [0, codes.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = codes[middle]!;
		if (other < code || (other === code && places[middle]! < place)) low = middle + 1;
		else high = middle;
	}
	return low;
}
