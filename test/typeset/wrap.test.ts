import fc from 'fast-check';
import {expect, test} from 'vitest';
import {visible} from '../../source/core/text/visible.ts';
import {columnsOf} from '../../source/screen/geometry/columns.ts';
import {findLines} from '../../source/typeset/wrap.ts';

const wrapped = (text: string, columns: number) =>
	findLines(text, columns, columnsOf).map(({start, end}) => text.slice(start, end));

test('lines break at spaces', () => {
	expect(wrapped('China has since moved to cement their cooperation', 20)).toEqual([
		'China has since',
		'moved to cement',
		'their cooperation',
	]);
});

test('a hyphen between letters and a dash may end a line, a date may not be broken', () => {
	expect(wrapped('a policy of non-alliance', 16)).toEqual(['a policy of non-', 'alliance']);
	expect(wrapped('it said on 2022-12-14', 16)).toEqual(['it said on', '2022-12-14']);
});

test('a word wider than the line is broken where the line ends', () => {
	expect(wrapped('www.example.com/a/long/address', 12)).toEqual(['www.example.', 'com/a/long/a', 'ddress']);
});

test('Chinese breaks between characters and keeps closing marks with what they close', () => {
	expect(wrapped('习近平访问莫斯科。', 8)).toEqual(['习近平访', '问莫斯', '科。']);
});

test('wide characters count two columns, and marks on a letter none', () => {
	expect(wrapped('习近平在会谈', 5)).toEqual(['习近', '平在', '会谈']);
	expect(wrapped('cafe\u0301 noir', 4)).toEqual(['cafe\u0301', 'noir']);
});

test('a character wider than the line stands alone', () => {
	expect(wrapped('👩‍👩‍👧 ok', 1)).toEqual(['👩‍👩‍👧', 'o', 'k']);
});

test('a line feed inside a block is a space', () => {
	expect(wrapped('one\ntwo three', 9)).toEqual(['one\ntwo', 'three']);
});

const prose = fc.array(
	fc.oneof(
		fc.constantFrom(
			'word',
			' ',
			'  ',
			'\n',
			'-',
			'—',
			'“',
			'习近平',
			'👩‍👩‍👧',
			'é',
			'שלום',
			'\u001b[31m',
			'a'.repeat(90),
		),
		fc.string({unit: 'grapheme', maxLength: 12}),
	),
	{maxLength: 40},
);

test('wrapping loses nothing but white space and is never too wide', () => {
	fc.assert(
		fc.property(prose, fc.integer({min: 10, max: 90}), (parts, columns) => {
			const text = visible(parts.join(''));
			const lines = wrapped(text, columns);
			expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
		}),
	);
});
