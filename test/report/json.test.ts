import fc from 'fast-check';
import {expect, test} from 'vitest';
import {toJson} from '../../source/report/json.ts';

test('what a terminal would act on is escaped, and comes back as it was', () => {
	const json = toJson({text: 'a\u009Bb\u202Ec\u007F\u001Bd'});
	expect(json).toBe('{"version":1,"text":"a\\u009bb\\u202ec\\u007f\\u001bd"}\n');
});

test('whatever goes in comes out', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), (text) => {
			expect(JSON.parse(toJson({text}))).toEqual({version: 1, text});
		}),
	);
});
