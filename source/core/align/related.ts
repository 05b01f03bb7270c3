import type {Source} from '../model.ts';
import {weightOf} from './commonness.ts';
import {profileOf} from './profile.ts';

// A key in more sources than this is no sign that two of them tell the same story; following it would take the square of their number.
const MOST_SOURCES = 20;
// About two names, or three words such as "rudder": two articles of one event have many, two of different events seldom one.
const LEAST_WEIGHT = 12;

/**
 * The pairs of sources that may share a passage, as indices with the smaller one first, in order.
 * Those left out share hardly a word that is rare among all of them.
 *
 * Cost: O(words), since no key is followed in more than a few sources.
 */
export function findRelated(sources: readonly Source[]): readonly (readonly [number, number])[] {
	const holders = new Map<string, number[]>();
	for (const [index, source] of sources.entries())
		for (const key of new Set(profileOf(source).flatMap(({keys}) => [...keys]))) {
			const known = holders.get(key);
			if (known) known.push(index);
			else holders.set(key, [index]);
		}
	const weights = new Map<number, number>();
	for (const [key, holding] of holders) {
		if (holding.length > MOST_SOURCES) continue;
		for (const [at, one] of holding.entries())
			for (const other of holding.slice(at + 1)) {
				const pair = one * sources.length + other;
				weights.set(pair, (weights.get(pair) ?? 0) + weightOf(key));
			}
	}
	return [...weights]
		.filter(([, weight]) => weight >= LEAST_WEIGHT)
		.map(([pair]) => [Math.floor(pair / sources.length), pair % sources.length] as const)
		.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
