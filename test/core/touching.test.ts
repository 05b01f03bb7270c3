import fc from 'fast-check';
import {expect, test} from 'vitest';
import {touching} from '../../source/core/touching.ts';

test('those that touch a stretch are found among spans in text order, and no other', () => {
	const lengths = fc.array(fc.tuple(fc.integer({min: 0, max: 3}), fc.integer({min: 1, max: 4})), {maxLength: 20});
	const stretch = fc.tuple(fc.integer({min: 0, max: 60}), fc.integer({min: 1, max: 20}));
	fc.assert(
		fc.property(lengths, stretch, (parts, [start, length]) => {
			let at = 0;
			const spans = parts.map(([gap, size]) => {
				const start = at + gap;
				at = start + size;
				return {start, end: at};
			});
			const end = start + length;
			expect(touching(spans, {start, end})).toEqual(spans.filter((span) => span.start < end && span.end > start));
		}),
	);
});
