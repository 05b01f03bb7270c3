import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isEmptyFilter} from '../../source/core/search/filter.ts';
import {parseFilter} from '../../source/library/filter-words.ts';

test('names before a colon are told from words', () => {
	expect(
		parseFilter(['outlet:kyiv', 'story:"storm in may"', 'before:2022-12-01', 'after:2022', 'gas pipeline']),
	).toEqual({
		outlets: ['kyiv'],
		stories: ['storm in may'],
		before: '2022-12-01',
		after: '2022',
		words: ['gas', 'pipeline'],
	});
});

test('a time of day and an address are words, and no names', () => {
	expect(parseFilter(['12:30', 'https://a.example']).words).toEqual(['12:30', 'https://a.example']);
});

test('nothing asked for lets everything through', () => {
	expect(isEmptyFilter(parseFilter([]))).toBe(true);
	expect(isEmptyFilter(parseFilter(['after:2022']))).toBe(false);
});

test('a day the calendar does not have, and a name that is none, are refused', () => {
	expect(() => parseFilter(['before:2022-02-30'])).toThrow('"before:2022-02-30" is no year, month or day');
	expect(() => parseFilter(['after:yesterday'])).toThrow('is no year, month or day');
	expect(() => parseFilter(['outlets:kyiv'])).toThrow('did you mean "outlet"?');
	expect(() => parseFilter(['outlet:'])).toThrow('needs a name behind it');
});

test('words are found again whatever they are', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[^\s:]+$/)), (words) => {
			expect(parseFilter(words).words ?? []).toEqual(words);
		}),
	);
});
