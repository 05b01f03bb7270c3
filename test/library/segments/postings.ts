import fc from 'fast-check';
import {type Days, mayBeOf} from '../../../source/core/stories/days.ts';
import type {Posting} from '../../../source/library/segments/coming.ts';
import type {Kind} from '../../../source/library/segments/segment.ts';

// Few, so that articles share them; the last two are as large as numbers of words and bands get.
const CODES = [0, 1, 2, 3, 2 ** 32 - 1, 7 * 2 ** 32 + 5];

export const someCodes = fc.subarray(CODES);
export const someDay = fc.option(fc.integer({min: 19_000, max: 19_008}), {nil: undefined});
export const someDays = fc.option(
	fc
		.tuple(fc.integer({min: 18_998, max: 19_010}), fc.nat(6))
		.map(([from, length]): Days => ({from, to: from + length})),
	{nil: undefined},
);
export const someCodesOfEach = fc.record({bands: someCodes, words: someCodes});

/** Articles of these numbers and what they are found by. */
export const postingsOf = (articles: readonly number[]): fc.Arbitrary<readonly Posting[]> =>
	fc.tuple(
		...articles.map((article) => fc.record({article: fc.constant(article), day: someDay, codes: someCodesOfEach})),
	);

/** What an index of these postings must find, by looking at each; the last article first. */
export function lookAtEach(
	postings: Iterable<Posting>,
	kind: Kind,
	wished: readonly number[],
	days: Days | undefined,
): readonly number[] {
	return [...postings]
		.filter(({day, codes}) => mayBeOf(days, day) && codes[kind].some((code) => wished.includes(code)))
		.map(({article}) => article)
		.sort((one, other) => other - one);
}
