import {expect, test} from 'vitest';
import {sampleState} from './sample-state.ts';
import {screenText} from './screen-text.ts';

const keysAt = (columns: number) =>
	screenText(sampleState({columns, rows: 24}))
		.split('\n')
		.at(-1)!;

test('as many hints as fit are shown, in the order of the table, and always help and the way out', () => {
	expect(keysAt(40)).toBe(' ↑ ↓ move  Enter read  ? help  q quit');
	for (let columns = 40; columns <= 200; columns++) {
		const keys = keysAt(columns);
		expect(keys).toMatch(/^ ↑ ↓ move .* {2}\? help {2}q quit$/);
		expect(keys.length).toBeLessThan(columns);
	}
	// The last cell of the row stays blank.
	expect(keysAt(50)).toBe(' ↑ ↓ move  Enter read  Space mark  ? help  q quit');
	expect(keysAt(49)).not.toContain('Space mark');
});
