import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {visible} from '../../../source/core/text/visible.ts';

test('controls become signs that can be seen', () => {
	expect(visible('a\u001B[31mb\u0000c\u007Fd\u0008')).toBe('a␛[31mb␀c␡d␈');
	expect(visible('\u009B31m and \u202Eevil\u202C')).toBe('�31m and �evil�');
});

test('an operating system command is shown, not run', () => {
	expect(visible('\u001B]52;c;aGk=\u0007')).toBe('␛]52;c;aGk=␇');
});

test('line feeds stay, tabs and other line ends become spaces', () => {
	expect(visible('one\r\ntwo\tthree\u2028four\nfive')).toBe('one \ntwo three four\nfive');
	expect(visible('old\rMac')).toBe('old␍Mac');
});

test('what people write is left alone', () => {
	const text = 'naïve — 习近平 👩‍👩‍👧 שלום\u200F! “no limits”';
	expect(visible(text)).toBe(text);
});

test('half of a surrogate pair becomes a sign', () => {
	expect(visible('a\uD83Db \uDE00c 😀')).toBe('a�b �c 😀');
});

test('length is kept, and no control but the line feed is left', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			const shown = visible(text);
			expect(shown.length).toBe(text.length);
			expect(shown).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
		}),
	);
});

test('each sign is one column wide', () => {
	for (let code = 0; code < 0xa0; code++)
		if (code !== 0x0a) expect(stringWidth(visible(String.fromCharCode(code)))).toBe(1);
});
