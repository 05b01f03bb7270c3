import fc from 'fast-check';
import {expect, test} from 'vitest';
import {longestOf, pauseFor, statedPeriod} from '../../source/watch/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The minutes a feed is left alone, without chance. */
const minutes = (asked: Partial<Parameters<typeof pauseFor>[0]>) =>
	pauseFor({failures: 0, statedMs: undefined, ...asked}, 0) / MINUTE;

test('a feed that says nothing is asked every half hour', () => {
	expect(minutes({})).toBe(30);
	expect(minutes({statedMs: longestOf(undefined, 0)})).toBe(30);
});

test('what feed and server say counts, the longer of the two, within a quarter of an hour and a day', () => {
	expect(minutes({statedMs: longestOf(HOUR, 2 * HOUR)})).toBe(120);
	expect(minutes({statedMs: longestOf(10_000)})).toBe(15);
	expect(minutes({statedMs: longestOf(1e30)})).toBe(24 * 60);
});

test('a feed that fails is asked less and less, and once a day at least', () => {
	expect([1, 2, 3].map((failures) => minutes({failures}))).toEqual([60, 120, 240]);
	expect(minutes({failures: 6000})).toBe(24 * 60);
});

test('a server that asks to be left alone is, though not for years', () => {
	expect(minutes({failures: 1, retryAfterMs: 48 * HOUR})).toBe(48 * 60);
	expect(minutes({failures: 1, retryAfterMs: 1e30})).toBe(30 * 24 * 60);
});

test('chance makes a pause longer by up to a tenth, and never shorter', () => {
	fc.assert(
		fc.property(
			fc.nat(10),
			fc.nat(100 * HOUR),
			fc.double({min: 0, max: 1, noNaN: true}),
			(failures, statedMs, chance) => {
				const least = pauseFor({failures, statedMs}, 0);
				const pause = pauseFor({failures, statedMs}, chance);
				expect(pause).toBeGreaterThanOrEqual(least);
				expect(pause).toBeLessThanOrEqual(least * 1.1 + 1);
			},
		),
	);
});

test('a feed says how often it changes, before its entries', () => {
	expect(statedPeriod(Buffer.from('<rss><channel><ttl> 90 </ttl><item/></channel></rss>'))).toBe(90 * MINUTE);
	expect(
		statedPeriod(Buffer.from('<sy:updatePeriod>\nhourly </sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>')),
	).toBe(HOUR / 2);
	expect(statedPeriod(Buffer.from('<rss><channel><item><ttl>90</ttl></item></channel></rss>'))).toBeUndefined();
	expect(statedPeriod(Buffer.from('<sy:updatePeriod>always</sy:updatePeriod>'))).toBeUndefined();
	expect(statedPeriod(Buffer.from('{"version": "https://jsonfeed.org/version/1.1"}'))).toBeUndefined();
});
