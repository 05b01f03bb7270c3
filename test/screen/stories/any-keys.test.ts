import fc from 'fast-check';
import {expect, test} from 'vitest';
import {drawFrame} from '../../../source/screen/draw-frame.ts';
import {heightOfFrame} from '../../../source/screen/frame.ts';
import {columnsOfRow, textOfRow} from '../../../source/screen/row.ts';
import {spokenLines} from '../../../source/screen/spoken/spoken-lines.ts';
import type {State} from '../../../source/screen/state.ts';
import {type TerminalEvent, update} from '../../../source/screen/update.ts';
import {screenRows} from '../screen-text.ts';
import {answered, article, madeLibrary, manyStories, storiesOf, TWO_STORIES} from './made-library.ts';

const KEYS = ['Up', 'Down', 'PageUp', 'PageDown', 'Enter', 'Enter', 'Escape', 'Tab', 'Backspace', 'Ctrl-D', 'Ctrl-U'];
const CHARACTERS = [..." ..,jjjJJEXXuuggGG/=sdmma'xM?ioz12e习ש"];

const size = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const event: fc.Arbitrary<TerminalEvent> = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...KEYS).map((key) => ({kind: 'key', key}) as const)},
	{weight: 8, arbitrary: fc.constantFrom(...CHARACTERS).map((text) => ({kind: 'text', text}) as const)},
	{weight: 1, arbitrary: size.map((value) => ({kind: 'resize', size: value}) as const)},
	{weight: 1, arbitrary: fc.constant({kind: 'library-late'} as const)},
	{
		weight: 1,
		arbitrary: fc
			.record({column: fc.integer({min: 0, max: 150}), row: fc.integer({min: 0, max: 60})})
			.map((pointer) => ({kind: 'click', pointer}) as const),
	},
);

const ODD = [
	article('odd', '大桥 \u001b[31mclosed', 'שלום\u202e 👩‍👩‍👧', 'Cafe\u0301 owners 👩‍👩‍👧 were pleased, he said.'),
	article('long', 'A'.repeat(300), 'B'.repeat(300), 'C'.repeat(300)),
];

/** A frame a terminal can take: as high as the window, no row wider than it, the last cell free, no control character. */
function expectDrawable(state: State): void {
	const {columns, rows} = state.size;
	const drawn = screenRows(state);
	expect(drawn.length).toBe(rows);
	expect(heightOfFrame(drawFrame(state))).toBe(rows);
	for (const cells of drawn) {
		expect(columnsOfRow(cells)).toBeLessThanOrEqual(columns);
		expect(textOfRow(cells)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
	}
	expect(columnsOfRow(drawn.at(-1)!)).toBeLessThan(Math.max(2, columns));
	expect(spokenLines(state).length).toBeGreaterThan(0);
}

// Answers come when they come: between any two keys, or after several.
const step = fc.record({event, isAnswered: fc.boolean()});

test('whatever keys are pressed and whenever the library answers, the screen can be drawn and q leads out', async () => {
	const library = await madeLibrary([...TWO_STORIES, ...ODD, ...manyStories(60)]);
	await fc.assert(
		fc.asyncProperty(size, fc.array(step, {maxLength: 40}), async (start, steps) => {
			let state = await storiesOf(library, start);
			expectDrawable(state);
			for (const {event: next, isAnswered} of steps) {
				state = update(state, next);
				if (isAnswered) state = await answered(state, library);
				expectDrawable(state);
				if (state.quit) return;
			}
			for (let left = 0; left < 60 && !state.quit; left++)
				state = update(update(state, {kind: 'key', key: 'Escape'}), {kind: 'text', text: 'q'});
			expect(state.quit).toBe('asked');
		}),
		{numRuns: 150},
	);
}, 120_000);
