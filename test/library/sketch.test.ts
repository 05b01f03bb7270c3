import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bandsOf, likeness, runsOf} from '../../source/library/sketch.ts';
import {sourceOf} from './sources.ts';

const runs = (text: string) => runsOf(sourceOf('a', text));

const STORM =
	'The storm that came over the islands on Friday night has taken the roofs off eleven houses and cut the cable to the ' +
	'northern harbour, the council said. No one was hurt. Ferries will stay in port until Monday, and the schools of both ' +
	'towns open an hour later than usual so that buses can go around the fallen trees on the coast road.';

test('case and signs make no difference, a changed word a small one', () => {
	expect(likeness(runs(STORM), runs(STORM.toUpperCase().replaceAll(',', ' –')))).toBe(1);
	const corrected = likeness(runs(STORM), runs(STORM.replace('eleven', 'twelve')));
	expect(corrected).toBeGreaterThan(0.8);
	expect(corrected).toBeLessThan(1);
});

test('another text is not alike, and one without words like nothing', () => {
	expect(likeness(runs(STORM), runs('A barge struck the old bridge, and nobody may cross it.'))).toBe(0);
	expect(likeness(runs('…'), runs('…'))).toBe(0);
	expect(bandsOf(runs('…'))).toEqual([]);
});

const words = fc.array(fc.constantFrom('ferry', 'storm', 'port', 'roof', 'cable', 'town', 'school', 'road', 'bus'), {
	minLength: 1,
	maxLength: 60,
});

test('likeness is the same both ways, between 0 and 1, and 1 for the same text', () => {
	fc.assert(
		fc.property(words, words, (left, right) => {
			const [one, other] = [runs(left.join(' ')), runs(right.join(' '))];
			expect(likeness(one, other)).toBe(likeness(other, one));
			expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
			expect(likeness(one, other)).toBeLessThanOrEqual(1);
			expect(likeness(one, one)).toBe(1);
		}),
	);
});

test('texts that are nearly the same share a band', () => {
	const makeWords = fc.array(fc.stringMatching(/^[a-z]{4,8}$/), {minLength: 150, maxLength: 200});
	let [alike, found] = [0, 0];
	fc.assert(
		fc.property(makeWords, fc.nat(149), (text, at) => {
			const [one, other] = [runs(text.join(' ')), runs(text.toSpliced(at, 1, 'corrected').join(' '))];
			if (likeness(one, other) < 0.9) return;
			alike++;
			const bands = new Set(bandsOf(one));
			if (bandsOf(other).some((band) => bands.has(band))) found++;
		}),
		{seed: 1, numRuns: 200},
	);
	expect(alike).toBeGreaterThan(100);
	// Expected of 8 bands of 5 at a likeness of .9 is .9995.
	expect(found / alike).toBeGreaterThan(0.98);
});
