import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findInText} from '../../../source/core/search/find-in-text.ts';

const find = (text: string, phrase: string) => findInText(text, phrase).map(({start, end}) => text.slice(start, end));

test('letters are found anywhere, inside words too, in text order', () => {
	expect(find('Port, report, airport', 'port')).toEqual(['Port', 'port', 'port']);
});

test('an upper-case letter in the phrase makes case count', () => {
	expect(find('Port and port', 'Port')).toEqual(['Port']);
});

test('accents do not count on either side, written together or apart', () => {
	expect(find('Café Cafe\u0301 cafe', 'cafe')).toEqual(['Café', 'Cafe\u0301', 'cafe']);
	expect(find('an Erdogan speech', 'Erdoğan')).toEqual(['Erdogan']);
});

test('curly quotes are straight quotes', () => {
	expect(find('“It’s over,” she said', '"it\'s over')).toEqual(['“It’s over']);
});

test('runs of white space are one space', () => {
	expect(find('broke\n  down on\tFriday', 'down on friday')).toEqual(['down on\tFriday']);
	expect(find('broke\n  down', 'broke down')).toEqual(['broke\n  down']);
});

test('nothing to find is found nowhere', () => {
	for (const phrase of ['', ' ', '\n\t']) expect(find('some text', phrase)).toEqual([]);
	expect(find('', 'x')).toEqual([]);
});

test('letters beyond the basic plane are whole', () => {
	expect(find('a 𝒳𝒴 and 𝒴', '𝒴')).toEqual(['𝒴', '𝒴']);
});

test('a piece of a text is found in it, and all places lie apart, in order', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.nat(), fc.nat(), (text, from, length) => {
			const start = from % text.length;
			const piece = text.slice(start, start + 1 + (length % 9));
			fc.pre(piece.isWellFormed() && /[\p{L}\p{N}]/u.test(piece.normalize('NFD').replace(/\p{M}/gu, '')));
			const spans = findInText(text, piece);
			expect(spans.length).toBeGreaterThan(0);
			let end = 0;
			for (const span of spans) {
				expect(span.start).toBeGreaterThanOrEqual(end);
				expect(span.end).toBeGreaterThan(span.start);
				end = span.end;
			}
			expect(end).toBeLessThanOrEqual(text.length);
		}),
	);
});
