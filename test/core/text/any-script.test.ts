import {expect, test} from 'vitest';
import {anyScript} from '../../../source/core/text/any-script.ts';

const CHARACTERS = Array.from({length: 0x10000}, (_, code) => String.fromCharCode(code));

test.each([
	/[\p{L}]/u,
	/[\p{Lu}]/u,
	/[\p{Ll}]/u,
	/[\p{M}]/u,
	/[\p{N}]/u,
	/[\p{Pe}]/u,
	/[\p{Pf}]/u,
	/[\p{Pi}]/u,
	/[\p{Ps}]/u,
	/[\p{Sc}]/u,
	/[\p{STerm}]/u,
	/[^\p{L}\p{N}%]/u,
])('%s finds the same in each character, whichever pattern is asked', (pattern) => {
	const inAnyScript = anyScript(pattern);
	const others = CHARACTERS.filter((character) => inAnyScript(character).test(character) !== pattern.test(character));
	expect(others).toEqual([]);
});

test('English is asked with ASCII letters, other text with the pattern itself', () => {
	const letters = /[\p{L}]+/u;
	const inAnyScript = anyScript(letters);
	expect(inAnyScript('“Well …” – she said')).toEqual(/[A-Za-z]+/);
	expect(inAnyScript('Über')).toBe(letters);
});

test('a property that no plain characters are named for is a fault', () => {
	expect(() => anyScript(/[\p{Sm}]/u)('+')).toThrow('\\p{Sm}');
});
