import {array, assert, integer, maxSafeInteger, oneof, property} from 'fast-check';
import {expect, test} from 'vitest';
import {NumberMap} from '../../../source/core/align/number-map.ts';

test('it holds what a map of the same numbers holds, and nothing else', () => {
	const key = oneof(integer(), maxSafeInteger(), integer({min: 0, max: 300}));
	assert(
		property(array(key, {maxLength: 500}), array(key), (keys, others) => {
			const known = new Map<number, number>();
			const map = new NumberMap();
			for (const key of keys) {
				if (known.has(key)) continue;
				map.set(key, known.size);
				known.set(key, known.size);
			}
			expect(map.size).toBe(known.size);
			for (const key of [...keys, ...others]) expect(map.get(key)).toBe(known.get(key));
		}),
	);
});
