import fc from 'fast-check';
import {expect, test} from 'vitest';
import {draw} from '../../source/report/line.ts';
import {PLAIN_LOOK} from '../../source/report/page.ts';
import {quoteSpan} from '../../source/report/quote.ts';
import {plainPage} from '../helpers/page.ts';

const shown = (text: string, start: number, end: number, marks: Parameters<typeof quoteSpan>[2]) =>
	draw(quoteSpan(text, {start, end}, marks, plainPage(80)), PLAIN_LOOK);

test('marks are cut to the stretch that is quoted', () => {
	const marks = [
		{start: 0, end: 9, role: 'hit' as const},
		{start: 14, end: 30, role: 'hit' as const},
	];
	expect(shown('The mayor spoke at noon.', 4, 18, marks)).toBe('[mayor] spok[e at]');
});

test('marks with nothing but a blank between them are one, unless they say different things', () => {
	const marks = [
		{start: 0, end: 3, role: 'hit' as const},
		{start: 4, end: 9, role: 'hit' as const},
		{start: 10, end: 15, role: 'left' as const},
	];
	expect(shown('The mayor spoke at noon.', 0, 18, marks)).toBe('[The mayor] [-spoke-] at');
});

test('line feeds in a quotation become blanks, controls signs', () => {
	expect(shown('The\n  mayor\r\n\u001Bspoke.', 0, 20, [])).toBe('The mayor ␛spoke.');
});

test('without signs a quotation reads as the text, whatever is marked', () => {
	const mark = fc.record({start: fc.nat(40), end: fc.nat(40), role: fc.constant('strong' as const)});
	fc.assert(
		fc.property(fc.string({minLength: 1, maxLength: 40}), fc.array(mark), (text, marks) => {
			const inOrder = marks.sort((one, other) => one.start - other.start);
			const {text: quoted} = quoteSpan(text, {start: 0, end: text.length}, inOrder, plainPage(80));
			expect(quoted.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
		}),
	);
});
