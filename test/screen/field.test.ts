import {expect, test} from 'vitest';
import {drawField} from '../../source/screen/draw-field.ts';
import {emptyField, insertText} from '../../source/screen/field.ts';
import {textOfRow} from '../../source/screen/row.ts';

test('what is pasted into a field turns nothing around on the screen', () => {
	const field = insertText(emptyField, 'quay \u202Eburned\u2066');
	expect(textOfRow(drawField(field, ''))).toBe('quay \uFFFDburned\uFFFD ');
});
