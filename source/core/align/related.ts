import type {Source} from '../model.ts';
import {weightOf} from './commonness.ts';
import {profileOf} from './profile.ts';

// So few sources are aligned all with all. Beyond, a key in more of them is no sign that two tell the same story, and following it
// would take the square of their number.
const MOST_SOURCES = 20;
// Part of the weight of the smaller source's words that the two share. No two of 135 articles on 45 events shared less if they were
// on one event, and six of seven pairs on different events did; the same part parts 45 articles on 15 events.
const LEAST_SHARE = 0.05;

/**
 * The pairs of sources that may share a passage, as indices with the smaller one first, in order.
 * Among many sources, those left out share few words that are rare among all: a single sentence in common may go unseen.
 *
 * Cost: O(words), since no key is followed in more than a few sources.
 */
export function findRelated(sources: readonly Source[]): readonly (readonly [number, number])[] {
	if (sources.length <= MOST_SOURCES)
		return sources.flatMap((_, one) => sources.slice(one + 1).map((_, offset) => [one, one + 1 + offset] as const));
	const totals = new Float64Array(sources.length);
	const shared = new Map<number, number>();
	for (const [key, holding] of findHolders(sources)) {
		const weight = weightOf(key) * Math.log(sources.length / holding.length) ** 2;
		for (const [at, one] of holding.entries()) {
			totals[one]! += weight;
			if (holding.length <= MOST_SOURCES)
				for (const other of holding.slice(at + 1)) {
					const pair = one * sources.length + other;
					shared.set(pair, (shared.get(pair) ?? 0) + weight);
				}
		}
	}
	return [...shared]
		.map(([pair, weight]) => ({one: Math.floor(pair / sources.length), other: pair % sources.length, weight}))
		.filter(({one, other, weight}) => weight >= LEAST_SHARE * Math.min(totals[one]!, totals[other]!))
		.map(({one, other}) => [one, other] as const)
		.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** For each key the sources that hold it, as ascending indices. */
function findHolders(sources: readonly Source[]): ReadonlyMap<string, readonly number[]> {
	const holders = new Map<string, number[]>();
	for (const [index, source] of sources.entries())
		for (const key of profileOf(source).keys.names) {
			const known = holders.get(key);
			if (known) known.push(index);
			else holders.set(key, [index]);
		}
	return holders;
}
