import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countWords, findWords} from '../../../source/core/text/words.ts';

const whole = (text: string) => ({start: 0, end: text.length});
const words = (text: string) => findWords(text, whole(text)).map(({start, end}) => text.slice(start, end));
const keys = (text: string) => findWords(text, whole(text)).map(({key}) => key);

test('words are what a reader would count, figures with their signs', () => {
	expect(words('The U.S. paid $160 billion, or 27%, for long-term e-mails at 12:24 p.m.')).toEqual([
		'The',
		'U.S.',
		'paid',
		'$160',
		'billion',
		'or',
		'27%',
		'for',
		'long',
		'term',
		'e-mails',
		'at',
		'12:24',
		'p.m.',
	]);
});

test.each([
	['the harbours’ owner', 'The harbor’s owners'],
	["China's", 'China’s'],
	['China’s', 'China'],
	['façade', 'facade'],
	['U.S.', 'US'],
	['US', 'U.S.A.'],
	['U.K.', 'UK'],
	['1,000', '1000'],
	['27 per cent', '27%'],
	['27 percent', '27%'],
	['$160', '160'],
	['e-mail', 'email'],
	['long-term', 'long term'],
	['Dec. 14', 'December 14'],
	['Sen. Ortiz', 'senator Ortiz'],
	['organising a programme in the centre', 'organizes a program in the centers'],
	['travelled', 'traveling'],
	['colour, defence, dialogue', 'color, defense, dialog'],
])('“%s” and “%s” have the same keys', (left, right) => {
	expect(keys(left)).toEqual(keys(right));
});

test.each([
	['US', 'us'],
	['1.5', '15'],
	['2018', '2019'],
	['27%', '27'],
	['called', 'caller'],
	['がく', 'かく'],
])('“%s” and “%s” have different keys', (left, right) => {
	expect(keys(left)).not.toEqual(keys(right));
});

test('a language without spaces has words too', () => {
	expect(words('政府加强合作').length).toBeGreaterThan(1);
	expect(words('市长 said 再见')).toContain('said');
});

test('a mark without its letter is no word, and a lone ending keeps its letters', () => {
	expect(findWords('\u0300 on \u02bcs', {start: 0, end: 7}).map(({key}) => key)).toEqual(['on', "'s"]);
});

test('words are in order, never empty, and as many as are counted', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), fc.nat(5), (text, start) => {
			const span = {start: Math.min(start, text.length), end: text.length};
			const found = findWords(text, span);
			let end = span.start;
			for (const word of found) {
				expect(word.start).toBeGreaterThanOrEqual(end);
				expect(word.end).toBeGreaterThan(word.start);
				expect(word.key).not.toBe('');
				end = word.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
			expect(countWords(text, span)).toBe(found.length);
		}),
	);
});
