import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {draw, drawAll, join, lineOf, padTo, slice} from '../../source/report/line.ts';
import {PLAIN_LOOK, type Role} from '../../source/report/page.ts';
import {plainPage} from '../helpers/page.ts';

const SHOWN = {...PLAIN_LOOK, style: (role: Role, text: string) => `<${role}:${text}>`};

test('pieces keep their marks when they are joined and cut', () => {
	const line = join('the ', lineOf('old bridge', 'left'), ' is ', lineOf('closed', 'strong'));
	expect(draw(line, SHOWN)).toBe('the <left:old bridge> is <strong:closed>');
	expect(draw(slice(line, {start: 8, end: 20}), SHOWN)).toBe('<left:bridge> is <strong:cl>');
});

test('a short line is filled up, a long one cut with an ellipsis', () => {
	expect(padTo(lineOf('bridge'), 8, plainPage(80)).text).toBe('bridge  ');
	expect(padTo(lineOf('the old bridge'), 8, plainPage(80)).text).toBe('the old…');
	expect(padTo(lineOf('习近平在会谈'), 8, plainPage(80)).text).toBe('习近平… ');
});

test('a filled or cut line is exactly as wide as asked for', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme-ascii'}), fc.integer({min: 1, max: 30}), (text, columns) => {
			expect(stringWidth(padTo(lineOf(text), columns, plainPage(80)).text)).toBe(columns);
		}),
	);
});

test('paragraphs stand apart, without blanks at the ends of lines, and empty ones are left out', () => {
	expect(drawAll([[lineOf('one  '), lineOf('two')], [], [lineOf('three')]], plainPage(80))).toBe('one\ntwo\n\nthree\n');
});
