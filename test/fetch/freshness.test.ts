import {expect, test} from 'vitest';
import {freshness} from '../../source/fetch/freshness.ts';

test('an answer is fresh for as long as its server says, less what it has spent on the way', () => {
	expect(freshness({'cache-control': 'public, max-age=600'})).toBe(600_000);
	expect(freshness({'cache-control': 'Max-Age="600"', age: '200'})).toBe(400_000);
	expect(freshness({'cache-control': 'max-age=600', age: '900'})).toBe(0);
	expect(freshness({date: 'Fri, 03 May 2024 08:00:00 GMT', expires: 'Fri, 03 May 2024 09:00:00 GMT'})).toBe(3_600_000);
});

test('an answer that is not to be kept is not fresh, one that says nothing is neither', () => {
	expect(freshness({'cache-control': 'no-cache, max-age=600'})).toBe(0);
	expect(freshness({'cache-control': 'no-store'})).toBe(0);
	expect(freshness({date: 'Fri, 03 May 2024 08:00:00 GMT', expires: '0'})).toBe(0);
	expect(freshness({})).toBeUndefined();
});
