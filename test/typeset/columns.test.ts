import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {isNarrow, measureWith} from '../../source/typeset/columns.ts';

const columnsOf = measureWith(stringWidth);

test('each unit of a narrow text is one column wide', () => {
	for (let code = 0; code <= 0xffff; code++) {
		const text = String.fromCharCode(code);
		if (isNarrow(text)) expect([code, stringWidth(text)]).toEqual([code, 1]);
	}
});

test('what news is written with in Europe and America is narrow', () => {
	expect(isNarrow('“Grüße” — naïve, señor; 5 € … Привет, Αθήνα! ┄ ≈ ~ ↔')).toBe(true);
});

test('what is wide, has no width or joins with its neighbours is not narrow', () => {
	for (const text of ['中', '👍', 'e\u0301', 'a\u200Db', '1\uFE0F\u20E3', 'ש', 'soft\u00ADhyphen', 'a\nb'])
		expect([text, isNarrow(text)]).toEqual([text, false]);
});

test('narrow or not, a text is as wide as the table of wide characters says', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), (text) => {
			expect(columnsOf(text)).toBe(stringWidth(text));
		}),
	);
});
