import fc from 'fast-check';
import {expect, test} from 'vitest';
import {chooseMerge, MOST_ARTICLES} from '../../../source/library/segments/choose-merge.ts';
import {gatherPostings, type Posting} from '../../../source/library/segments/coming.ts';
import {findInSegment} from '../../../source/library/segments/find-in-segment.ts';
import {makeSegment} from '../../../source/library/segments/make-segment.ts';
import {readSegment, type Segment} from '../../../source/library/segments/segment.ts';
import {lookAtEach, postingsOf, someCodes, someDays} from './postings.ts';

function segmentOf(postings: readonly Posting[]): Segment {
	const coming = gatherPostings();
	for (const posting of postings) coming.add(posting);
	return makeSegment([coming.postings()]);
}

function found(
	segment: Segment,
	...[kind, codes, days]: Parameters<typeof lookAtEach> extends [unknown, ...infer Rest] ? Rest : never
) {
	const articles = new Set<number>();
	findInSegment(segment, kind, codes, days, (article) => articles.add(article));
	return [...articles].sort((one, other) => other - one);
}

const somePostings = fc
	.uniqueArray(fc.integer({min: 1, max: Number.MAX_SAFE_INTEGER}), {maxLength: 40})
	.chain(postingsOf);
const someKind = fc.constantFrom('bands' as const, 'words' as const);

test('a segment finds what looking at each article finds, and no less after it was written and read', () => {
	fc.assert(
		fc.property(somePostings, someKind, someCodes, someDays, (postings, kind, codes, days) => {
			const segment = segmentOf(postings);
			const wanted = lookAtEach(postings, kind, codes, days);
			expect(found(segment, kind, codes, days)).toEqual(wanted);
			expect(found(readSegment(segment.bytes)!, kind, codes, days)).toEqual(wanted);
		}),
	);
});

test('however articles came together, one by one or in parts, they make the same segment', () => {
	fc.assert(
		fc.property(somePostings, fc.array(fc.nat(3)), (postings, parts) => {
			const byPart = Map.groupBy(postings, (_, at) => parts[at] ?? 0);
			const merged = makeSegment([...byPart.values()].map(segmentOf));
			expect(merged.bytes).toEqual(segmentOf(postings).bytes);
		}),
	);
});

test('without an article a segment is as if that had never been in it', () => {
	fc.assert(
		fc.property(somePostings, fc.func(fc.boolean()), (postings, isLeftOut) => {
			const kept = postings.filter(({article}) => !isLeftOut(article));
			expect(makeSegment([segmentOf(postings)], isLeftOut).bytes).toEqual(segmentOf(kept).bytes);
		}),
	);
});

test('a segment of which one byte is another, or the end is missing, is not read', () => {
	const {bytes} = segmentOf([
		{article: 1, day: 19_000, codes: {bands: [5], words: [7, 8]}},
		{article: 2, day: undefined, codes: {bands: [], words: [7]}},
	]);
	for (let at = 0; at < bytes.length; at++) {
		expect(readSegment(bytes.with(at, bytes[at]! ^ 1))).toBeUndefined();
		expect(readSegment(bytes.slice(0, at))).toBeUndefined();
	}
	expect(readSegment(new Uint8Array([0, ...bytes]).subarray(1))?.articles).toEqual(new Float64Array([2, 1]));
});

test('segments are put together so that there are few, none is too large, and each article is written a few times', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.integer({min: 1, max: 200})), (batches) => {
			let segments: readonly {readonly size: number}[] = [];
			let [added, written] = [0, 0];
			for (const size of batches) {
				segments = [...segments, {size}];
				added += size;
				for (let merging = chooseMerge(segments); merging.length > 0; merging = chooseMerge(segments)) {
					const merged = {size: merging.reduce((sum, one) => sum + one.size, 0)};
					written += merged.size;
					expect(merged.size).toBeLessThanOrEqual(MOST_ARTICLES);
					segments = [...segments.filter((segment) => !merging.includes(segment)), merged];
				}
				if (added > 100_000) break;
			}
			expect(segments.reduce((sum, {size}) => sum + size, 0)).toBe(added);
			expect(segments.length).toBeLessThan(60);
			expect(written / added).toBeLessThan(8);
		}),
		{numRuns: 5},
	);
});
