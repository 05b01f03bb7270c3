import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {draw, join, lineOf} from '../../source/report/line.ts';
import {PLAIN_LOOK} from '../../source/report/page.ts';
import {findLines, hang, wrap} from '../../source/report/wrap.ts';
import {plainPage} from '../helpers/page.ts';

const linesOf = (text: string, columns: number) =>
	findLines(text, columns, stringWidth).map(({start, end}) => text.slice(start, end));

test('lines break at blanks', () => {
	expect(linesOf('the mayor spoke at noon', 10)).toEqual(['the mayor', 'spoke at', 'noon']);
});

test('a word wider than the line is broken inside', () => {
	expect(linesOf('a https://example.org/b c', 10)).toEqual(['a https://', 'example.or', 'g/b c']);
});

test('wide characters count two columns, and marks on a letter none', () => {
	expect(linesOf('习近平在会谈', 5)).toEqual(['习近', '平在', '会谈']);
	expect(linesOf('cafe\u0301 noir', 4)).toEqual(['cafe\u0301', 'noir']);
});

test('a character wider than the line stands alone', () => {
	expect(linesOf('👩‍👩‍👧 ok', 1)).toEqual(['👩‍👩‍👧', 'o', 'k']);
});

test('an empty text is one empty line', () => {
	expect(linesOf('', 10)).toEqual(['']);
});

test('nothing but blanks is lost, and no line is too wide unless it is one character', () => {
	const text = fc.string({unit: fc.constantFrom(' ', ' ', 'a', 'bc', '中', 'é', '👩‍👩‍👧', 'ש', '“'), maxLength: 80});
	fc.assert(
		fc.property(text, fc.integer({min: 1, max: 20}), (text, columns) => {
			const lines = linesOf(text, columns);
			expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
			for (const line of lines)
				if (stringWidth(line) > columns) expect([...new Intl.Segmenter().segment(line)]).toHaveLength(1);
		}),
	);
});

test('a mark goes on over the end of a line', () => {
	const line = join('they will ', lineOf('not come', 'hit'), ' today');
	const bracket = {...PLAIN_LOOK, style: (_role: string, text: string) => `<${text}>`};
	expect(wrap(line, 13, plainPage(80)).map((part) => draw(part, bracket))).toEqual(['they will <not>', '<come> today']);
});

test('a hanging text leaves room for what stands before it', () => {
	const lines = hang('  - ', lineOf('ferries stay in port'), 14, plainPage(80));
	expect(lines.map(({text}) => text)).toEqual(['  - ferries', '    stay in', '    port']);
});
